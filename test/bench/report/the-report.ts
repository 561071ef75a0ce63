import { defaultPlaybook } from '#shared/catalogue/default-playbook.ts';
import { conclude } from '#shared/conclude/conclude.ts';
import { buildReport } from '#shared/report/build-report.ts';
import type { Report } from '#shared/report/report.ts';
import { sampleWorkshop } from '#test/helpers/sample-workshop.ts';

/** The standard report of the fullest sample. */
export function theReport(): Report {
  const workshop = sampleWorkshop('meridian-freight');
  return buildReport({
    workshop,
    playbook: defaultPlaybook,
    ...conclude(workshop, defaultPlaybook),
    changedAt: '2026-11-20T14:02:11Z',
  });
}
