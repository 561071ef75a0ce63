import { describe, expect, it } from 'vitest';
import { defaultPlaybook } from '#shared/catalogue/default-playbook.ts';
import { claimId } from '#shared/workshop/schema/ids.ts';
import { workshopSchema } from '#shared/workshop/schema/workshop.ts';
import { captureCommand, editCommand, gradeCommand } from './evidence-actions.ts';
import { evidenceView } from './evidence-view.ts';

const claims = workshopSchema.parse({
  claims: {
    EP3: { status: 'proved', grade: 4, source: 'Two offices' },
    EN6: { status: 'partly', grade: 1 },
    'own-b': { own: { text: 'Second' }, status: 'not-yet', rank: 'a1' },
    'own-a': { own: { text: 'First' }, status: 'not-yet', rank: 'a0' },
  },
}).claims;

const ep4 = claimId.parse('EP4');

describe('the evidence columns', () => {
  const view = evidenceView(claims, defaultPlaybook);
  const [proved, open] = view.columns;

  it('stand by status, whichever side the playbook expects', () => {
    expect(proved.cards.map(({ id }) => id)).toEqual(['EP3', 'EN6']);
    expect(open.cards.map(({ id }) => id).slice(-2)).toEqual(['own-a', 'own-b']);
  });

  it('show all claims of the playbook before anything is answered', () => {
    const [none, all] = evidenceView({}, defaultPlaybook).columns;
    expect(none.cards).toEqual([]);
    expect(all.cards).toHaveLength(defaultPlaybook.evidence.claims.length);
  });

  it('count what is answered', () => {
    expect([view.answered, view.all]).toEqual([4, defaultPlaybook.evidence.claims.length + 2]);
  });
});

describe('grading with one key', () => {
  it('also judges a claim that is unknown, in the same step', () => {
    expect(gradeCommand(ep4, undefined, 3)).toEqual({
      name: 'claim.edit',
      payload: { id: 'EP4', changes: { grade: 3, status: 'proved' } },
    });
    expect(gradeCommand(ep4, undefined, 1)).toMatchObject({ payload: { changes: { status: 'not-yet' } } });
  });

  it('leaves a status the room gave alone', () => {
    expect(gradeCommand(claimId.parse('EN6'), claims[claimId.parse('EN6')], 3)).toEqual({
      name: 'claim.grade',
      payload: { id: 'EN6', grade: 3 },
    });
  });
});

describe('editing', () => {
  const before = { text: 'Was', source: 'Here', note: '', saidBy: null, seenOn: null };

  it('sends only what changed and nothing when nothing did', () => {
    expect(editCommand(ep4, true, before, { ...before, source: ' There ' })).toEqual({
      name: 'claim.edit',
      payload: { id: 'EP4', changes: { source: 'There' } },
    });
    expect(editCommand(ep4, true, before, { ...before, text: '  ' })).toBeUndefined();
  });

  it('never writes over the words of the playbook', () => {
    expect(editCommand(ep4, false, before, { ...before, text: 'Other' })).toBeUndefined();
  });

  it('puts what is captured into the chosen column', () => {
    expect(captureCommand([{ id: ep4, text: 'x' }], 'open')).toMatchObject({
      name: 'claim.add',
      payload: { item: { status: 'not-yet' } },
    });
  });

  it('adds a pasted list at once, so that one undo takes it back', () => {
    const list = ['x', 'y'].map((text) => ({ id: claimId.parse(text), text }));
    expect(captureCommand(list, 'proved')).toMatchObject({
      name: 'claim.add-many',
      payload: { items: [{ item: { own: { text: 'x' } } }, { item: { own: { text: 'y' } } }] },
    });
    expect(captureCommand([], 'proved')).toBeUndefined();
  });
});
