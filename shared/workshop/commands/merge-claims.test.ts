import { describe, expect, it } from 'vitest';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import { workshopSchema } from '#shared/workshop/schema/workshop.ts';
import { applyCommand } from './apply-command.ts';
import type { Command } from './command-table.ts';

const workshop = workshopSchema.parse({
  people: { p1: { name: 'Noor' } },
  claims: {
    a: { own: { text: 'Hosts renew' }, status: 'partly', grade: 2, source: 'Call of 3 May', rank: 'a0' },
    b: {
      own: { text: 'Hosts renewed' },
      status: 'proved',
      grade: 1,
      source: 'Invoice',
      saidBy: 'p1',
      rank: 'a1',
    },
    c: { own: { text: 'Hosts do not renew' }, differsFrom: ['b'], rank: 'a2' },
  },
  plan: { items: { i1: { title: 'Renewal', refs: ['a', 'b', 'EP3'] }, i2: { title: 'Mail', refs: ['b'] } } },
});

function changedBy(command: Command): Workshop {
  const result = applyCommand(workshop, command);
  if (result.kind === 'failed') throw new Error(result.problem.what);
  return result.value.workshop;
}

describe('merging two claims', () => {
  it('keeps the stronger answer of each kind and both sources', () => {
    const { claims } = changedBy({ name: 'claim.merge', payload: { id: 'b', into: 'a' } });
    expect(claims).toMatchObject({
      a: { status: 'proved', grade: 2, source: 'Call of 3 May · Invoice', saidBy: 'p1' },
    });
    expect(Object.keys(claims)).toEqual(['a', 'c']);
  });

  it('lets what pointed to the one point to the other, once', () => {
    const { plan, claims } = changedBy({ name: 'claim.merge', payload: { id: 'b', into: 'a' } });
    expect(plan.items).toMatchObject({ i1: { refs: ['a', 'EP3'] }, i2: { refs: ['a'] } });
    expect(claims).toMatchObject({ c: { differsFrom: ['a'] } });
  });

  it('goes into a claim of the playbook that nobody had answered', () => {
    const { claims } = changedBy({ name: 'claim.merge', payload: { id: 'b', into: 'EP4' } });
    expect(claims).toMatchObject({ EP4: { own: null, status: 'proved', grade: 1, source: 'Invoice' } });
  });

  it('refuses itself, what is not there, and a claim of the playbook', () => {
    for (const payload of [
      { id: 'a', into: 'a' },
      { id: 'a', into: 'z' },
      { id: 'z', into: 'a' },
    ]) {
      expect(applyCommand(workshop, { name: 'claim.merge', payload }).kind).toBe('failed');
    }
    const answered = changedBy({ name: 'claim.grade', payload: { id: 'EP3', grade: 3 } });
    expect(applyCommand(answered, { name: 'claim.merge', payload: { id: 'EP3', into: 'a' } }).kind).toBe(
      'failed',
    );
  });
});

describe('keeping two claims apart', () => {
  it('names each pair once, and goes with the other claim', () => {
    const apart = changedBy({ name: 'claim.keep-apart', payload: { id: 'c', from: 'b' } });
    expect(apart.claims).toMatchObject({ c: { differsFrom: ['b'] } });
    expect(changedBy({ name: 'claim.remove', payload: { id: 'b' } }).claims).toMatchObject({
      c: { differsFrom: [] },
    });
  });
});
