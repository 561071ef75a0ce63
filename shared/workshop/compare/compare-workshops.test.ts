import { describe, expect, it } from 'vitest';
import { WorkshopLog } from '#test/helpers/workshop-log.ts';
import { type Conclusions, compareWorkshops } from './compare-workshops.ts';

const then: Conclusions = {
  outcome: 'harden',
  standing: 'leaning',
  areas: { DM: '2', AU: '1' },
  conditions: { H1: '50 %' },
  paths: { harden: '60 %' },
};

describe('comparing two workshops', () => {
  it('shows what moved per claim, check and field', () => {
    const old = new WorkshopLog();
    old.run({ name: 'claim.grade', payload: { id: 'EP3', grade: 2 } });
    const now = new WorkshopLog(old.workshop);
    now.run({ name: 'claim.edit', payload: { id: 'EP3', changes: { grade: 3, status: 'proved' } } });
    now.run({ name: 'core.score-check', payload: { id: 'DM1', score: 3 } });
    now.run({ name: 'workshop.edit', payload: { changes: { date: '2027-02-20' } } });
    const compared = compareWorkshops(
      { workshop: old.workshop, conclusions: then },
      { workshop: now.workshop, conclusions: then },
    );
    expect(compared.samePlaybook).toBe(true);
    expect(compared.claims).toEqual([
      { id: 'EP3', from: { status: 'unknown', grade: 2 }, to: { status: 'proved', grade: 3 } },
    ]);
    expect(compared.checks).toEqual([{ id: 'DM1', from: null, to: 3 }]);
    expect(compared.moves).toEqual([]);
    expect(compared.fields.map(({ said }) => said).sort()).toEqual([
      'DM1 scored not answered → 3',
      'EP3 graded 2 → 3',
      'EP3: status unknown → proved',
    ]);
  });

  it('says whether the answers moved a conclusion, or only a changed playbook, or both', () => {
    const { workshop } = new WorkshopLog();
    const now: Conclusions = {
      ...then,
      outcome: 'polish',
      areas: { DM: '3', AU: '1' },
      conditions: { H1: '70 %' },
    };
    const oldUnderNew: Conclusions = { ...then, outcome: 'polish', conditions: { H1: '60 %' } };
    const newer = { ...workshop, playbook: { ...workshop.playbook, version: '1.1.0' } };
    const compared = compareWorkshops(
      { workshop, conclusions: then },
      { workshop: newer, conclusions: now },
      oldUnderNew,
    );
    expect(compared.samePlaybook).toBe(false);
    expect(compared.moves).toEqual([
      { kind: 'outcome', id: 'outcome', from: 'harden', to: 'polish', cause: 'playbook' },
      { kind: 'area', id: 'DM', from: '2', to: '3', cause: 'answers' },
      { kind: 'condition', id: 'H1', from: '50 %', to: '70 %', cause: 'both' },
    ]);
  });
});
