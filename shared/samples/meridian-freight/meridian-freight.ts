import { agendaRan } from '../agenda-ran.ts';
import { ranked } from '../ranked.ts';
import type { Sample } from '../sample.ts';
import { aspects } from './aspects.ts';
import { claims } from './claims.ts';
import { core, readiness } from './core.ts';
import { people } from './people.ts';
import { budget, plan } from './plan.ts';
import { captured, votes } from './room.ts';
import { surface } from './surface.ts';

/** The fullest sample: every aspect, every check, sixty claims, forty parts. */
export const meridianFreight: Sample = {
  name: 'meridian-freight',
  title: 'Meridian Freight: the fullest workshop',
  about: 'Two hours with ten voters over a product in daily use, every question answered: harden.',
  expected: { outcome: 'harden', standing: 'settled' },
  workshop: {
    id: 'meridian-freight',
    title: 'Meridian Freight, yearly scoping',
    client: 'Meridian Spedizioni S.r.l.',
    product: 'Meridian Freight',
    date: '2026-11-17',
    createdAt: '2026-11-02T08:00:00Z',
    zone: 'Europe/Rome',
    tags: ['logistics', 'customs', 'yearly'],
    previous: { id: 'meridian-freight-2025', title: 'Meridian Freight, first scoping', date: '2025-11-18' },
    note: 'Joost is a customer: no prices on the projector, and the French numbers only after Paola has spoken.',
    people,
    frame: {
      context:
        'Freight forwarders file customs declarations with it: documents arrive by e-mail, it reads them, a clerk corrects and checks, customs answer, the importer follows the shipment. 37 forwarders in Italy, the Netherlands and France, 8,600 people a month.',
      notExamined:
        'The customs rules themselves and the broker licence; the accounting system; Olu’s view of operations, who was ill.',
      stageNow: 'production',
      stageNext: 'production',
      question: 'production',
      questionPicks: {
        paola: 'production',
        marco: 'mvp',
        elif: 'production',
        joost: 'production',
        nkechi: 'production',
        sven: 'production',
        akira: 'production',
        dana: 'production',
        pablo: 'production',
        hye: 'production',
      },
      works: 'returning',
      maturityTarget: '10k',
      activeUsers: 8_600,
      usesAi: 'yes',
      aiChecks: { accurate: 'partly', fast: 'yes', costEffective: 'yes' },
      risks: { technical: 'settled', product: 'settled', market: 'settled', operational: 'open' },
      isolatedQuestion: 'no',
      claimsRepeatUse: 'yes',
      stakes: { 'seed-round': 'no', 'co-founder': 'no', 'personal-capital': 'no' },
      decisionOwner: 'paola',
    },
    facts: {
      growth: { value: 'yes', note: '24 forwarders a year ago, 37 now; declarations grew by 60 %.' },
      customersDepend: { value: 'yes', note: 'When it stands still, lorries stand still.' },
      biggestGains: {
        value: 'partly',
        note: 'Setting up a forwarder is slow; everything else is dependability.',
      },
    },
    claims,
    metrics: ranked({
      'metric-filed-again': {
        name: 'Clerks who filed in September and again in October',
        rate: 0.91,
        sample: 1_840,
        exposure: 0.07,
        fault: 'slow-or-crashing',
        note: 'The last day of September was slow for all, unbearable for 7 %.',
      },
      'metric-unchanged': {
        name: 'Proposed codes taken unchanged',
        rate: 0.79,
        sample: 5_200,
        exposure: 0,
        fault: '',
      },
      'metric-no-correction': {
        name: 'Invoices read without correction',
        rate: 0.81,
        sample: 1_200,
        exposure: 0.04,
        fault: 'Scans below the resolution that was promised',
      },
      'metric-french': {
        name: 'French filings accepted at the first attempt',
        rate: 0.58,
        sample: 4_300,
        exposure: 0.35,
        fault: 'The French link failed',
      },
      'metric-late': {
        name: 'Filings after their deadline',
        rate: 0.012,
        sample: 61_000,
        exposure: 0.05,
        fault: 'slow-or-crashing',
      },
      'metric-pilot-signs': {
        name: 'Pilots that ended in a contract',
        rate: 0.86,
        sample: 7,
        exposure: 0,
        fault: '',
      },
      'metric-importer-opens': {
        name: 'Importers who open tracking weekly',
        rate: 0.44,
        sample: 6_700,
        exposure: 0.1,
        fault: 'flaky-sign-in',
      },
      'metric-setup-alone': {
        name: 'Forwarders that set themselves up',
        rate: 0.08,
        sample: 13,
        exposure: 0.6,
        fault: 'broken-onboarding',
        note: 'One of thirteen; the import fails for two of five old systems.',
      },
    }),
    surface,
    core,
    readiness,
    aspects,
    path: {
      currency: 'EUR',
      costs: {
        polish: {
          weeks: { low: 4, likely: 6, high: 8 },
          money: { low: 36_000, likely: 52_000, high: 74_000 },
          note: 'Setting up, help pages, roles.',
        },
        harden: {
          weeks: { low: 10, likely: 12, high: 16 },
          money: { low: 118_000, likely: 142_000, high: 190_000 },
          note: 'Three engineers for twelve weeks.',
        },
        'partial-rebuild': {
          weeks: { low: 22, likely: 30, high: 44 },
          money: { low: 260_000, likely: 350_000, high: 520_000 },
          note: 'Links, roles and jobs behind the same screens.',
        },
        'full-rebuild': {
          weeks: { low: 52, likely: 70, high: 110 },
          money: { low: 640_000, likely: 880_000, high: 1_400_000 },
          note: 'Named for completeness.',
        },
      },
      breakEven: { prototype: 35_000, product: 142_000, delay: 21_000, chance: 0.8 },
      taken: {
        outcome: 'harden',
        reason:
          'Lorries wait for it. We make it dependable before we make it larger; the engineers’ case for new links is kept for spring.',
        by: 'paola',
        at: '2026-11-17T11:17:00Z',
      },
    },
    matrix: ranked({
      'matrix-french': {
        label: 'French link',
        column: 'change',
        why: '19 failures in nine weeks.',
        refs: ['IN3', 'own-french-link'],
      },
      'matrix-sign-in': {
        label: 'Company sign-in',
        column: 'defer',
        why: 'Nobody pays for it yet.',
        trigger: 'One of the four large forwarders signs for it.',
        refs: ['own-sso-wanted'],
      },
      'matrix-model': {
        label: 'Data model',
        column: 'keep',
        why: 'Exports fitted into it in four weeks.',
        refs: ['DM3', 'own-exports'],
      },
    }),
    plan,
    budget,
    votes,
    agenda: agendaRan(120, [500, 1_400, 640, 960, 1_510, 320, 980, 760, 310, 250]),
    ...captured,
    report: { status: 'final', confidentiality: 'Meridian and Joost van Dam only' },
  },
};
