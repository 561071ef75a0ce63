import { agendaRan } from './agenda-ran.ts';
import { ranked } from './ranked.ts';
import type { People, Sample } from './sample.ts';

const people: People = ranked({
  dimitri: { name: 'Dimitri Kostas', role: 'Managing director', side: 'client' },
  hana: { name: 'Hana Nováková', role: 'Building contracts', side: 'client' },
  joao: { name: 'João Mendes', role: 'New product lead, third week', side: 'team' },
  henrik: { name: 'Henrik Dahl', role: 'Facilitator', side: 'facilitator' },
});

export const hallwayLockers: Sample = {
  name: 'hallway-lockers',
  title: 'Hallway Lockers: too little is known',
  about:
    'The people who built it have left, and nobody in the room can answer for users or core: scope first.',
  expected: { outcome: 'scope-first', standing: 'leaning' },
  workshop: {
    id: 'hallway-lockers',
    title: 'Hallway Lockers',
    client: 'Kostas Property Services',
    product: 'Hallway',
    date: '2026-11-11',
    createdAt: '2026-11-09T13:30:00Z',
    zone: 'Europe/Athens',
    tags: ['property', 'parcels'],
    people,
    frame: {
      context:
        'Parcel lockers in the halls of 18 apartment blocks. Couriers open them with a code, residents with another. The company came with the purchase of a competitor in September; both engineers left in October.',
      notExamined: 'The code, the server and the locks: nobody present has access to them yet.',
      stageNow: 'mvp',
      questionPicks: { dimitri: 'production', hana: 'mvp', joao: 'prototype' },
      activeUsers: null,
      usesAi: 'no',
      risks: { technical: 'settled' },
      stakes: { 'seed-round': 'no', 'co-founder': 'no', 'personal-capital': 'yes' },
      decisionOwner: 'dimitri',
    },
    facts: {
      customersDepend: {
        value: 'partly',
        note: 'Two caretakers say that residents complain when a locker sticks.',
      },
    },
    claims: ranked({
      EP1: {
        status: 'partly',
        grade: 2,
        source: 'Four building owners renewed in spring; Hana has seen the letters.',
        saidBy: 'hana',
      },
      EP2: { status: 'proved', grade: 1, source: 'The film on the website.', saidBy: 'dimitri' },
      EN6: {
        status: 'not-yet',
        grade: 1,
        source: 'A caretaker spends an hour a week opening stuck lockers.',
        saidBy: 'hana',
      },
      'who-pays': {
        own: { text: 'Owners pay, residents use, couriers decide' },
        status: 'unknown',
        source: 'Dimitri believes it; nobody has asked a courier.',
        saidBy: 'dimitri',
      },
    }),
    metrics: ranked({
      'parcels-day': {
        name: 'Parcels picked up within a day',
        fault: '',
        note: 'The figure 93 % stands in the sales papers. Nobody knows where it comes from.',
      },
    }),
    surface: {
      parts: ranked({
        'courier-code': { name: 'Courier’s code', sort: 'flow', reason: '' },
        'pick-up': { name: 'Pick-up by a resident', sort: 'flow', reason: '' },
        'owner-page': {
          name: 'Owner’s monthly page',
          sort: 'screen',
          disposition: 'drop',
          reason: 'Hana gets a letter instead.',
        },
      }),
      notes: ranked({ 'note-hand': { prompt: 'PS4', text: 'Caretakers open stuck lockers with a key.' } }),
    },
    core: {
      checks: {
        DE4: { score: 0, note: 'Both people who knew it have left.' },
        QO3: { score: 1, note: 'Residents tell the caretaker.' },
      },
      retrofit: { value: null },
    },
    readiness: {
      stay: {},
      cross: {
        Y1: { value: 'yes', note: 'Residents of 18 blocks.' },
        Y2: { value: 'yes', note: 'Names and flat numbers.' },
      },
      ship: { X4: { holds: 'no', note: 'Nobody knows where a backup would be.' } },
    },
    aspects: ranked({
      'core-features': {},
      authentication: {},
      'data-backup': { stands: 'nothing' },
      monitoring: { stands: 'nothing' },
      documentation: { stands: 'nothing' },
      'customer-support': { stands: 'poc' },
      privacy: {},
      hosting: {},
      'secrets-management': {},
      'rollback-strategy': {},
    }),
    path: {
      currency: 'EUR',
      taken: {
        outcome: 'scope-first',
        reason: 'We do not know what we bought. Two weeks to find out, then this table again.',
        by: 'dimitri',
        at: '2026-11-11T10:06:00Z',
      },
    },
    plan: {
      weeks: 6,
      outcome: {
        sentence: 'We know who uses it, what it stands on and who can change it.',
        metric: 'Open answers of this workshop',
        threshold: 'Fewer than five',
        by: '2026-11-27',
      },
      workflow: 'A courier leaves a parcel, a resident takes it.',
      startsOn: '2026-11-16',
      capacity: { people: 2, daysPerWeek: 4, reserve: 0.2 },
      items: ranked({
        access: {
          title: 'Get access to code, server and locks',
          why: 'Nobody has it.',
          start: 1,
          weeks: 1,
          effort: { low: 1, likely: 3, high: 8 },
          owner: 'joao',
          refs: ['DE4'],
        },
        'watch-hall': {
          title: 'Stand in two halls for a day',
          why: 'Nobody has seen the main job done.',
          start: 1,
          weeks: 1,
          effort: { low: 2, likely: 2, high: 3 },
          owner: 'hana',
          refs: ['EP3', 'EP4', 'PS1'],
        },
        'count-use': {
          title: 'Count parcels and returning residents for October',
          why: 'The 93 % has no source.',
          start: 2,
          weeks: 1,
          effort: { low: 1, likely: 2, high: 5 },
          owner: 'joao',
          dependsOn: ['access'],
          refs: ['EP4', 'parcels-day'],
        },
      }),
    },
    budget: {
      B7: {
        answer: 'Everything that costs more than two weeks, until this table meets again.',
        confirmed: true,
      },
    },
    agenda: agendaRan(60, [420, 560, 260, 240, 310, 480, 420, 120, 140]),
    parking: {
      'engineers-back': {
        text: 'Would one of the two engineers come back for three days?',
        by: 'joao',
        step: 'core',
        rank: 'a0',
      },
      'data-letter': {
        text: 'Do residents have to be told about the new owner of their data?',
        by: 'hana',
        step: 'signals',
        rank: 'a1',
      },
    },
    decisions: {
      'no-new-block': {
        text: 'No nineteenth block until we know what we bought.',
        by: 'dimitri',
        at: '2026-11-11T10:10:00Z',
        step: 'path',
        rank: 'a0',
      },
    },
    actions: {
      'call-engineers': {
        text: 'Ring both former engineers and offer three paid days.',
        owner: 'dimitri',
        due: '2026-11-13',
        step: 'read-back',
        rank: 'a0',
      },
      'ask-couriers': {
        text: 'Ask ten couriers what they do when a locker sticks.',
        owner: 'hana',
        due: '2026-11-20',
        step: 'read-back',
        rank: 'a1',
      },
      'next-table': {
        text: 'Meet again with the answers.',
        owner: 'joao',
        due: '2026-11-27',
        step: 'read-back',
        rank: 'a2',
      },
    },
    report: { status: 'draft', confidentiality: 'Confidential' },
  },
};
