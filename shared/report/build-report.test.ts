import { describe, expect, it } from 'vitest';
import { defaultPlaybook } from '#shared/catalogue/default-playbook.ts';
import { conclude } from '#shared/conclude/conclude.ts';
import { SAMPLES } from '#shared/samples/samples.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import { itemTexts, reportTexts } from '#test/helpers/report-texts.ts';
import { sampleWorkshop, workshopWith } from '#test/helpers/sample-workshop.ts';
import { brandSchema } from './brand.ts';
import { buildReport } from './build-report.ts';
import { REPORT_SIZES, type Report, type ReportSize, reportSchema } from './report.ts';

function reportOf(workshop: Workshop, size: ReportSize = 'standard'): Report {
  return buildReport({
    workshop,
    playbook: defaultPlaybook,
    ...conclude(workshop, defaultPlaybook),
    changedAt: '2026-11-20T14:02:11Z',
    size,
  });
}

describe('the report', () => {
  it.each(SAMPLES.map(({ name }) => [name]))('of %s holds every item, and passes its own schema', (name) => {
    const workshop = sampleWorkshop(name);
    for (const size of REPORT_SIZES)
      expect(reportSchema.safeParse(reportOf(workshop, size)).error).toBeUndefined();
    for (const size of ['standard', 'full'] as const) {
      const texts = reportTexts(reportOf(workshop, size));
      expect(itemTexts(workshop, defaultPlaybook).filter((text) => !texts.includes(text))).toEqual([]);
    }
  });

  it('never says what was meant for the facilitator alone', () => {
    const workshop = workshopWith({
      note: 'Prices are secret',
      claims: { EP3: { status: 'proved', grade: 4, note: 'Do not show this', source: 'Seen in June' } },
      surface: { parts: { map: { name: 'Map', note: 'Nobody dares to say so', reason: 'Used daily' } } },
      plan: { items: { alerts: { title: 'Alerts', note: 'Jonas will object' } } },
    });
    const texts = reportTexts(reportOf(workshop, 'full'));
    expect(texts).toContain('Seen in June');
    expect(texts).not.toMatch(/secret|Do not show|Nobody dares|will object/);
  });

  it('prints an override with the room’s reason and the rules’ own outcome', () => {
    const workshop = sampleWorkshop('gate-nine');
    const [decision] = reportOf(workshop).sections[0]?.blocks ?? [];
    expect(decision).toMatchObject({ kind: 'decision', outcome: workshop.path.taken?.outcome });
    const texts = reportTexts(decision);
    expect(texts).toContain('the rules say partial rebuild');
    expect(reportTexts(reportOf(workshop))).toContain(workshop.path.taken?.reason);
    expect(texts).toContain('The rules block this path.');
  });

  it('keeps a number and its sign on one line where the words are ours', () => {
    const [decision] = reportOf(sampleWorkshop('sprout-budget')).sections[0]?.blocks ?? [];
    const because = decision?.kind === 'decision' ? decision.because : [];
    const texts = because.map(({ text }) => text).join(' ');
    expect(texts).toMatch(/84\u00A0%/);
    expect(texts).not.toMatch(/\d %/);
  });

  it('carries with each reason the answers and the rule behind it', () => {
    const [decision] = reportOf(sampleWorkshop('tidewater-bookings')).sections[0]?.blocks ?? [];
    const because =
      decision?.kind === 'decision' ? decision.because.filter(({ reasons }) => reasons.length > 0) : [];
    expect(because.length).toBeGreaterThan(0);
    for (const { reasons } of because) {
      expect(reasons[0]?.answers.length).toBeGreaterThan(0);
      expect(reasons[0]?.rule).toMatchObject({
        playbook: defaultPlaybook.id,
        version: defaultPlaybook.version,
      });
    }
  });

  it('keeps dissent, both rounds of a vote, and nobody’s ballot', () => {
    const workshop = sampleWorkshop('meridian-freight');
    const blocks = reportOf(workshop).sections.flatMap((section) => section.blocks);
    const flat = blocks.flatMap((block) =>
      block.kind === 'columns' ? [...block.left, ...block.right] : [block],
    );
    const votes = flat.filter(({ kind }) => kind === 'vote');
    expect(votes).toHaveLength(Object.keys(workshop.votes).length);
    expect(votes[0]).toMatchObject({ rounds: [{ dissent: true }, { dissent: false }] });
    expect(reportTexts(votes)).not.toContain('Paola');
  });

  it('names the question of each moment of writing, and what became of every idea', () => {
    const workshop = sampleWorkshop('meridian-freight');
    const blocks = reportOf(workshop).sections.find(({ id }) => id === 'follow-up')?.blocks ?? [];
    const at = blocks.findIndex(
      (block) => block.kind === 'heading' && block.text === 'What would make the next failure a small one?',
    );
    expect(blocks[at]).toMatchObject({ note: '1-2-4-all · 2 ideas · 1 became an action, 1 parked' });
    const table = blocks[at + 1];
    expect(table?.kind === 'table' ? table.rows.map(({ cells }) => cells[1]?.text) : []).toEqual([
      'an action',
      'parked',
    ]);
    const texts = reportTexts(blocks);
    expect(texts).toContain('merged into: Show the check while correcting, not after.');
    expect(texts).toContain('Other ideas');
    for (const { text } of Object.values(workshop.ideas)) expect(texts).toContain(text);
  });

  it('says that a moment has not been revealed yet, and how far it went', () => {
    const workshop = workshopWith({
      moments: { now: { kind: 'one-two-four-all', title: 'What now?', phase: 1, minutes: 2 } },
    });
    const texts = reportTexts(reportOf(workshop).sections.find(({ id }) => id === 'follow-up'));
    expect(texts).toContain('1-2-4-all, as far as “in pairs” · not revealed to the room yet');
    expect(texts).toContain('Nothing was written.');
  });

  it('looks as the profile says, and as the playbook says where there is none', () => {
    const workshop = sampleWorkshop('tidewater-bookings');
    const input = {
      workshop,
      playbook: defaultPlaybook,
      ...conclude(workshop, defaultPlaybook),
      changedAt: '2026-11-20T14:02:11Z',
    };
    const brand = brandSchema.parse({
      paper: 'Letter',
      footer: 'hatt.example',
      fileName: '{product} {size}',
    });
    const report = buildReport({ ...input, brand });
    expect(report).toMatchObject({ paper: 'Letter', fileName: 'Tidewater-Bookings-standard' });
    expect(report.footer).toContain('hatt.example');
    expect(buildReport(input)).toMatchObject({
      paper: 'A4',
      brand: { accentColour: defaultPlaybook.branding.accentColour },
    });
  });

  it('in brief says what it leaves out, with numbers', () => {
    const texts = reportTexts(reportOf(sampleWorkshop('meridian-freight'), 'brief').sections.at(-1));
    expect(texts).toMatch(/\d+ of 60 claims/);
    expect(texts).toContain('98 aspects against the target');
  });

  it('of an empty workshop is still worth reading', () => {
    const texts = reportTexts(reportOf(workshopWith({})));
    expect(texts).toContain('Scope this build first.');
    expect(texts).toContain('What to find out before deciding');
  });
});
