import type { Counts } from './outcome.ts';

/** The part of Vitest's JSON report that is read here. */
export type VitestReport = {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message?: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages?: readonly string[] | null;
    }[];
  }[];
};

export function readVitestReport(report: VitestReport): Counts {
  let passed = 0;
  let skipped = 0;
  const details: string[] = [];
  for (const file of report.testResults) {
    const failedBefore = details.length;
    for (const test of file.assertionResults) {
      if (test.status === 'passed') passed += 1;
      else if (test.status === 'failed') {
        details.push(`${file.name}\n${test.fullName}\n${(test.failureMessages ?? []).join('\n')}`);
      } else skipped += 1;
    }
    // A file that does not even load has no tests to fail.
    if (file.status === 'failed' && details.length === failedBefore) {
      details.push(`${file.name}\n${file.message ?? 'This file could not be run.'}`);
    }
  }
  return { passed, failed: details.length, skipped, details };
}
