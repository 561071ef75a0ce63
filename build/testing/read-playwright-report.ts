import type { Counts } from './outcome.ts';

type Suite = {
  readonly suites?: readonly Suite[];
  readonly specs?: readonly {
    readonly title: string;
    readonly file: string;
    readonly tests: readonly {
      readonly projectName: string;
      readonly status: 'expected' | 'unexpected' | 'flaky' | 'skipped';
      readonly results: readonly { readonly errors?: readonly { readonly message?: string }[] }[];
    }[];
  }[];
};

/** The part of Playwright's JSON report that is read here. */
export type PlaywrightReport = {
  readonly suites: readonly Suite[];
  readonly errors: readonly { readonly message?: string }[];
};

export type HostCounts = Counts & { readonly journeys: number };

function specsOf(suite: Suite): NonNullable<Suite['specs']> {
  return [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)];
}

/** What one Playwright project, one host of the journeys, came to. */
export function readPlaywrightReport(report: PlaywrightReport, project: string): HostCounts {
  const tests = report.suites
    .flatMap(specsOf)
    .flatMap((spec) => spec.tests.map((test) => ({ ...test, title: spec.title, file: spec.file })))
    .filter((test) => test.projectName === project);
  const told = (wanted: string): readonly string[] =>
    tests
      .filter(({ status }) => status === wanted)
      .map(({ file, title, results }) => {
        const errors = results.flatMap((result) => result.errors ?? []);
        return `${file}, ${project}\n${title}\n${errors.map(({ message }) => message ?? '').join('\n')}`;
      });
  const details = told('unexpected');
  const secondTry = told('flaky');
  return {
    passed: tests.filter(({ status }) => status === 'expected').length + secondTry.length,
    failed: details.length,
    skipped: tests.filter(({ status }) => status === 'skipped').length,
    details,
    secondTry,
    journeys: tests.filter(({ file }) => file.replaceAll('\\', '/').startsWith('journeys/')).length,
  };
}
