import { describe, expect, it } from 'vitest';
import { defaultPlaybook } from '#shared/catalogue/default-playbook.ts';
import { conclude } from '#shared/conclude/conclude.ts';
import { renderReportPdf } from '#shared/pdf/render-report-pdf.tsx';
import { SAMPLES } from '#shared/samples/samples.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import { pdfText } from '#test/helpers/pdf-text.ts';
import { reportFonts } from '#test/helpers/report-fonts.ts';
import { sampleWorkshop, workshopWith } from '#test/helpers/sample-workshop.ts';
import { buildReport } from './build-report.ts';
import { type Report, reportSchema } from './report.ts';

function reportOf(workshop: Workshop): Report {
  return buildReport({
    workshop,
    playbook: defaultPlaybook,
    ...conclude(workshop, defaultPlaybook),
    changedAt: '2026-11-20T14:02:11Z',
  });
}

/** Every text in the report, wherever it stands. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

describe('the report', () => {
  it.each(SAMPLES.map(({ name }) => [name]))('of %s holds every claim, and passes its own schema', (name) => {
    const workshop = sampleWorkshop(name);
    const report = reportOf(workshop);
    expect(reportSchema.safeParse(report).error).toBeUndefined();
    const texts = new Set(textsOf(report));
    for (const claim of Object.values(workshop.claims)) {
      if (claim.own !== null) expect(texts).toContain(claim.own.text);
      if (claim.source !== '') expect(texts).toContain(claim.source);
    }
    for (const { label } of defaultPlaybook.evidence.claims) expect(texts).toContain(label);
  });

  it('never says what was meant for the facilitator alone', () => {
    const workshop = workshopWith({
      note: 'Prices are secret',
      claims: { EP3: { status: 'proved', grade: 4, note: 'Do not show this', source: 'Seen in June' } },
    });
    const texts = textsOf(reportOf(workshop)).join(' ');
    expect(texts).toContain('Seen in June');
    expect(texts).not.toMatch(/secret|Do not show/);
  });

  it('prints an override with the room’s reason and the rules’ own outcome', () => {
    const workshop = sampleWorkshop('gate-nine');
    const [decision] = reportOf(workshop).sections[0]?.blocks ?? [];
    expect(decision).toMatchObject({ kind: 'decision', outcome: workshop.path.taken?.outcome });
    const texts = textsOf(decision).join(' ');
    expect(texts).toContain('the rules say partial rebuild');
    expect(texts).toContain(workshop.path.taken?.reason);
    expect(texts).toContain('The rules block this path.');
  });

  it('carries with each reason the answers and the rule behind it', () => {
    const [decision] = reportOf(sampleWorkshop('tidewater-bookings')).sections[0]?.blocks ?? [];
    const because = decision?.kind === 'decision' ? decision.because : [];
    expect(because.length).toBeGreaterThan(0);
    for (const { reasons } of because) {
      expect(reasons[0]?.answers.length).toBeGreaterThan(0);
      expect(reasons[0]?.rule).toMatchObject({
        playbook: defaultPlaybook.id,
        version: defaultPlaybook.version,
      });
    }
  });

  it('of an empty workshop is still worth printing', async () => {
    const text = pdfText(await renderReportPdf(reportOf(workshopWith({})), reportFonts));
    expect(text).toContain('What this build has proved');
    expect(text).toContain(defaultPlaybook.scopeFirst.label);
  });

  it('of the fullest sample prints every claim on paper', async () => {
    const workshop = sampleWorkshop('meridian-freight');
    const text = pdfText(await renderReportPdf(reportOf(workshop), reportFonts)).replace(/\s+/g, '');
    const own = Object.values(workshop.claims).flatMap((claim) => claim.own?.text ?? []);
    // Columns run side by side, so a claim is looked for by its first words.
    for (const words of own) expect(text).toContain(words.split(' ').slice(0, 2).join(''));
  });
});
