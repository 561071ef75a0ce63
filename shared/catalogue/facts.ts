import type { Playbook } from '../playbook/playbook.ts';

export const facts: Playbook['facts'] = [
  {
    id: 'growth',
    label: 'Use is growing',
    prompt: 'Over the last two months, have more people started or used it than before?',
    help: 'Count people who use it, not people who were invited. Growth speaks for hardening.',
    answers: [
      { id: 'yes', label: 'Yes, steadily', value: 1 },
      { id: 'partly', label: 'A little, or in bursts', value: 0.5 },
      { id: 'no', label: 'No, about the same', value: 0 },
      { id: 'declining', label: 'No, fewer than before', value: 0 },
    ],
    minutes: 1,
    prior: 'growth',
  },
  {
    id: 'customersDepend',
    label: 'Customers depend on it',
    prompt: 'If it were down for a working day, would a customer’s own work stop?',
    help: 'Yes: their work stops. Partly: they would grumble and go round it. Dependence speaks for hardening.',
    answers: [
      { id: 'yes', label: 'Yes, their work stops', value: 1 },
      { id: 'partly', label: 'Partly, they go round it', value: 0.5 },
      { id: 'no', label: 'No', value: 0 },
    ],
    minutes: 0.75,
    prior: 'customers-depend',
  },
  {
    id: 'biggestGains',
    label: 'The biggest gains are on the surface',
    prompt: 'Would clearer screens, more trust and an easier start gain us more than anything beneath?',
    help: 'Look at where the weaknesses lie before answering: on the surface or in the core. Yes speaks for polish.',
    answers: [
      { id: 'yes', label: 'Yes', value: 1 },
      { id: 'partly', label: 'Partly', value: 0.5 },
      { id: 'no', label: 'No, the gains lie beneath', value: 0 },
    ],
    minutes: 1,
    prior: 'biggest-gains',
  },
];
