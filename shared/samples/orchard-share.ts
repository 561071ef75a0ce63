import { agendaRan } from './agenda-ran.ts';
import { ranked } from './ranked.ts';
import type { People, Sample } from './sample.ts';

const people: People = ranked({
  maeve: { name: 'Maeve Gallagher', role: 'Cooperative chair', side: 'client' },
  stefan: { name: 'Stefan Ionescu', role: 'Grower', side: 'client' },
  aisha: { name: 'Aisha Karim', role: 'Pick-up points', side: 'client' },
  noah: { name: 'Noah Fischer', role: 'Engineer', side: 'team' },
  ingrid: { name: 'Ingrid Holm', role: 'Facilitator', side: 'facilitator' },
});

export const orchardShare: Sample = {
  name: 'orchard-share',
  title: 'Orchard Share: half way through',
  about:
    'Evidence and surface are answered, the core is only begun, and the decision still leans: ask what matters next.',
  expected: { outcome: 'harden', standing: 'leaning' },
  workshop: {
    id: 'orchard-share',
    title: 'Orchard Share',
    client: 'Orchard Share Cooperative',
    product: 'Orchard Share',
    date: '2026-11-19',
    createdAt: '2026-11-17T10:20:00Z',
    zone: 'Europe/Vienna',
    tags: ['food', 'subscriptions'],
    people,
    frame: {
      context:
        'Members order a weekly box from fourteen growers and fetch it at one of nine pick-up points. 520 members; growers pack from a list that the product prints.',
      notExamined: '',
      stageNow: 'mvp',
      stageNext: 'production',
      question: 'production',
      questionPicks: { maeve: 'production', stefan: 'production', aisha: 'production', noah: 'production' },
      works: 'returning',
      activeUsers: 520,
      usesAi: 'no',
      risks: { technical: 'settled', product: 'settled', market: 'settled', operational: 'open' },
      isolatedQuestion: 'no',
      claimsRepeatUse: 'yes',
      stakes: { 'seed-round': 'no', 'co-founder': 'no', 'personal-capital': 'no' },
      decisionOwner: 'maeve',
    },
    facts: {
      growth: { value: 'no', note: 'Closed at 520 members since spring; 70 households wait.' },
      customersDepend: { value: 'yes', note: 'Growers pick what the list says; there is no other list.' },
      biggestGains: { value: 'no', note: 'Members are content; growers fear the Thursday night.' },
    },
    claims: ranked({
      EP1: { status: 'proved', grade: 4, source: '520 members pay each week.', saidBy: 'maeve' },
      EP2: {
        status: 'proved',
        grade: 2,
        source: 'Each new pick-up point began with one evening.',
        saidBy: 'aisha',
      },
      EP3: {
        status: 'proved',
        grade: 4,
        source: '96 weeks of boxes, packed from its list by fourteen growers.',
        saidBy: 'stefan',
        seenOn: '2026-11-13',
      },
      EP4: {
        status: 'proved',
        grade: 4,
        source: '488 of 520 members ordered in each of the last four weeks.',
        saidBy: 'noah',
      },
      EP5: {
        status: 'proved',
        grade: 3,
        source: 'Households within 20 minutes of a pick-up point.',
        saidBy: 'aisha',
      },
      EP6: {
        status: 'partly',
        grade: 2,
        source: 'Order, list, pick-up. Recipes are opened by one in ten.',
        saidBy: 'aisha',
      },
      EN3: {
        status: 'partly',
        grade: 1,
        source: 'Noah thinks that growers can see each other’s prices.',
        saidBy: 'noah',
      },
      EN5: {
        status: 'not-yet',
        grade: 1,
        source: 'No release on Wednesday, Thursday or Friday, ever.',
        saidBy: 'noah',
      },
    }),
    metrics: ranked({
      'ordered-weekly': {
        name: 'Members who ordered in each of four weeks',
        rate: 0.94,
        sample: 520,
        exposure: 0.02,
        fault: 'slow-or-crashing',
      },
    }),
    surface: {
      parts: ranked({
        'weekly-order': {
          name: 'Weekly order',
          sort: 'flow',
          disposition: 'keep',
          reason: '488 members a week.',
        },
        'packing-list': {
          name: 'Packing list',
          sort: 'screen',
          disposition: 'keep',
          reason: 'Fourteen growers pack from it.',
        },
        'pick-up-list': {
          name: 'Pick-up list',
          sort: 'screen',
          disposition: 'simplify',
          reason: 'Sorted by member number, read by name.',
        },
        recipes: {
          name: 'Recipes',
          sort: 'feature',
          disposition: 'drop',
          reason: 'One in ten, and two hours a week to write.',
        },
      }),
      notes: ranked({
        'note-done': { prompt: 'PS1', text: 'Order by Wednesday, packed on Thursday, fetched on Friday.' },
        'note-hand': {
          prompt: 'PS4',
          text: 'Aisha rings growers who have not opened the list by nine in the evening.',
        },
      }),
    },
    core: {
      checks: {
        DM1: { score: 3, note: 'Member, box, grower, point.' },
        DM2: { score: 3 },
        DM3: { score: 2 },
        DM4: { score: 2 },
        AU1: { score: 3 },
        DE1: { score: 1, note: 'Tried on the live one, on Mondays.' },
        DE2: { score: 1 },
        QO3: { score: 1, hurts: true, note: 'Growers ring when the list is missing.' },
      },
      differences: { V4: { value: 'present' }, V5: { value: 'partly' } },
    },
    readiness: {
      stay: { S1: { value: 'no' } },
      cross: {
        Y1: { value: 'yes' },
        Y2: { value: 'yes' },
        Y3: { value: 'yes', note: 'About 11,000 euros a week.' },
        Y4: { value: 'yes' },
      },
      ship: { X3: { holds: 'no', note: 'Growers ring first.' } },
    },
    aspects: ranked({
      'core-features': { stands: 'mvp' },
      notifications: { stands: 'mvp' },
      'data-backup': {},
      authentication: { stands: 'mvp' },
      authorisation: {},
      'payment-processing': { stands: 'mvp' },
      'scheduled-tasks': { stands: 'poc', note: 'Thursday night, the whole week hangs on it.' },
      'job-monitoring': { stands: 'nothing' },
      monitoring: {},
      alerting: { stands: 'nothing' },
      'cd-pipeline': { stands: 'poc' },
      'rollback-strategy': {},
      'customer-support': { stands: 'mvp' },
    }),
    plan: { weeks: 8 },
    agenda: agendaRan(90, [310, 1_050, 500, 630, 420]),
    parking: {
      'grower-prices': {
        text: 'Can growers really see each other’s prices?',
        by: 'stefan',
        step: 'core',
        rank: 'a0',
      },
    },
    report: { status: 'draft', confidentiality: '' },
  },
};
