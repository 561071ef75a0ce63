import { ranked } from '../ranked.ts';
import type { People } from '../sample.ts';

export const people: People = ranked({
  paola: { name: 'Paola Ricci', role: 'Managing director', side: 'client' },
  marco: { name: 'Marco Bianchi', role: 'Sales', side: 'client' },
  elif: { name: 'Elif Yıldız', role: 'Customs expert', side: 'client' },
  joost: { name: 'Joost van Dam', role: 'Customer, forwarder in Rotterdam', side: 'guest' },
  nkechi: { name: 'Nkechi Eze', role: 'Customer support', side: 'client' },
  sven: { name: 'Sven Karlsson', role: 'Finance', side: 'client' },
  akira: { name: 'Akira Mori', role: 'Lead engineer', side: 'team' },
  dana: { name: 'Dana Weiss', role: 'Engineer', side: 'team' },
  pablo: { name: 'Pablo Quintero', role: 'Engineer', side: 'team' },
  hye: { name: 'Hye-jin Park', role: 'Product lead', side: 'team' },
  olu: { name: 'Olu Adebayo', role: 'Operations', side: 'team', present: false },
  ruth: { name: 'Ruth Adeyemi', role: 'Facilitator', side: 'facilitator' },
  ingrid: { name: 'Ingrid Holm', role: 'Second facilitator', side: 'facilitator' },
});
