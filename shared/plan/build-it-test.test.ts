import { describe, expect, it } from 'vitest';
import { defaultPlaybook } from '#shared/catalogue/default-playbook.ts';
import { buildItTest } from './build-it-test.ts';

describe('the build-it test', () => {
  it('waits for the first question that has no answer', () => {
    expect(buildItTest({ N1: 'yes' }, defaultPlaybook)).toMatchObject({ kind: 'open', next: 'N2' });
  });

  it('skips what nobody learns from, whatever else is answered', () => {
    expect(buildItTest({ N1: 'no', N5: 'yes' }, defaultPlaybook)).toMatchObject({
      kind: 'stopped',
      verdict: 'skip',
      by: { question: 'N1' },
    });
  });

  it('leaves to hand what can be done by hand', () => {
    expect(buildItTest({ N1: 'yes', N2: 'yes', N3: 'yes' }, defaultPlaybook)).toMatchObject({
      kind: 'stopped',
      verdict: 'by-hand',
    });
  });

  it('lets an item through whose failure is harmless, and says to build it simply', () => {
    const result = buildItTest({ N1: 'yes', N2: 'yes', N3: 'no', N4: 'no', N5: 'yes' }, defaultPlaybook);
    expect(result).toMatchObject({ kind: 'passes', advice: [{ question: 'N4' }] });
  });

  it('stops most ideas at the fifth question', () => {
    expect(
      buildItTest({ N1: 'yes', N2: 'yes', N3: 'no', N4: 'yes', N5: 'no' }, defaultPlaybook),
    ).toMatchObject({ kind: 'stopped', verdict: 'skip', by: { question: 'N5' } });
  });
});
