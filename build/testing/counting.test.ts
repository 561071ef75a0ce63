import { describe, expect, it } from 'vitest';
import { type Outcome, outcomeOf } from './outcome.ts';
import { type PlaywrightReport, readPlaywrightReport } from './read-playwright-report.ts';
import { readVitestReport } from './read-vitest-report.ts';
import { failureReport, outcomeLine, totalLine } from './summary.ts';

const wellRun = { ok: true, output: '', seconds: 1 };
const badlyRun = { ok: false, output: 'Out of memory', seconds: 1 };
const counts = { passed: 0, failed: 0, skipped: 0, details: [] };

describe('an outcome', () => {
  it('is a failure when nothing was run', () => {
    expect(outcomeOf('unit', counts, wellRun).failed).toBe(1);
    expect(outcomeOf('unit', { ...counts, skipped: 5 }, wellRun).failed).toBe(1);
  });

  it('is a failure when the program broke, whatever it had counted before', () => {
    const outcome = outcomeOf('unit', { ...counts, passed: 10 }, badlyRun);
    expect(outcome).toMatchObject({ passed: 10, failed: 1 });
    expect(outcome.details.join()).toContain('Out of memory');
  });

  it('keeps the count of the failures that were named', () => {
    expect(outcomeOf('unit', { ...counts, passed: 1, failed: 2 }, badlyRun).failed).toBe(2);
  });
});

describe('a Vitest report', () => {
  const test = (fullName: string, status: string) => ({
    fullName,
    status,
    failureMessages: [`${fullName} broke`],
  });

  it('is counted test by test', () => {
    const assertionResults = [
      test('a', 'passed'),
      test('b', 'failed'),
      test('c', 'skipped'),
      test('d', 'todo'),
    ];
    const read = readVitestReport({
      testResults: [{ name: 'x.test.ts', status: 'failed', assertionResults }],
    });
    expect(read).toMatchObject({ passed: 1, failed: 1, skipped: 2 });
    expect(read.details).toEqual(['x.test.ts\nb\nb broke']);
  });

  it('counts a file that did not load as one failure', () => {
    const file = { name: 'x.test.ts', status: 'failed', message: 'Syntax error', assertionResults: [] };
    expect(readVitestReport({ testResults: [file] })).toMatchObject({ passed: 0, failed: 1 });
  });
});

describe('a Playwright report', () => {
  const spec = (file: string, status: 'expected' | 'unexpected' | 'flaky' | 'skipped') => ({
    title: file,
    file,
    tests: [
      { projectName: 'web', status, results: [{ errors: [{ message: 'It was not there.' }] }] },
      { projectName: 'desktop', status: 'expected' as const, results: [{}] },
    ],
  });
  const report: PlaywrightReport = {
    suites: [
      {
        specs: [spec('journeys/thin.spec.ts', 'expected')],
        suites: [{ specs: [spec('web/x.spec.ts', 'unexpected')] }],
      },
      { specs: [spec('journeys/undo.spec.ts', 'flaky'), spec('journeys/long.spec.ts', 'skipped')] },
    ],
    errors: [],
  };

  it('is counted host by host, and a test that passed at the second try is told', () => {
    const web = readPlaywrightReport(report, 'web');
    expect(web).toMatchObject({ passed: 2, failed: 1, skipped: 1, journeys: 3 });
    expect(web.details[0]).toContain('It was not there.');
    expect(readPlaywrightReport(report, 'desktop')).toMatchObject({ passed: 4, failed: 0 });
    expect(readPlaywrightReport(report, 'electron')).toMatchObject({ passed: 0, failed: 0 });
  });
});

describe('the summary', () => {
  const outcome: Outcome = { name: 'unit', passed: 3, failed: 0, skipped: 0, seconds: 1.4, details: [] };

  it('ends with the total', () => {
    expect(totalLine([outcome, { ...outcome, passed: 1, failed: 2 }])).toBe('4 passed, 2 failed');
    expect(totalLine([outcome, { ...outcome, skipped: 1 }])).toBe('6 passed, 0 failed, 1 skipped');
    expect(totalLine([])).toBe('0 passed, 0 failed');
  });

  it('says why a host was left out', () => {
    const left = { ...outcome, passed: 0, skipped: 6, reason: 'Electron’s runtime is not on this machine' };
    expect(outcomeLine(left)).toMatch(/unit +skipped: Electron’s runtime is not on this machine$/);
    expect(outcomeLine(outcome)).toMatch(/unit +3 passed +1 s$/);
  });

  it('shows the failures and nothing of what passed', () => {
    expect(failureReport([outcome])).toBe('');
    expect(failureReport([outcome, { ...outcome, name: 'types', failed: 1, details: ['a.ts: wrong'] }])).toBe(
      '── types: a.ts: wrong',
    );
  });
});
