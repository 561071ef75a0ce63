import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SAMPLES } from '#shared/samples/samples.ts';
import { danglingReferences } from '#shared/workshop/commands/references.ts';
import { sampleWorkshop, workshopWith } from '#test/helpers/sample-workshop.ts';
import { type Workshop, workshopSchema } from '../schema/workshop.ts';
import { anonymiseWorkshop } from './anonymise-workshop.ts';

/** Whole names, first names and family names, as letters only and in whatever case: ids and file names spell them so. */
function namesOf({ people }: Workshop): readonly string[] {
  return Object.values(people).flatMap(({ name }) => [
    name,
    ...name.split(' ').filter((part) => part.length > 2 && /^\p{Lu}/u.test(part)),
  ]);
}

describe('a workshop without names', () => {
  it.each(SAMPLES.map(({ name }) => name))(
    '%s has nobody’s name left, and keeps roles and answers',
    (name) => {
      const workshop = sampleWorkshop(name);
      const anonymous = anonymiseWorkshop(workshop);
      const text = JSON.stringify({ ...anonymous, client: '', product: '', title: '' });
      for (const person of namesOf(workshop)) {
        expect(text).not.toMatch(new RegExp(`(?<![\\p{L}])${person}(?![\\p{L}])`, 'u'));
      }
      expect(workshopSchema.parse(anonymous)).toEqual(anonymous);
      expect(danglingReferences(anonymous)).toEqual(danglingReferences(workshop));
      const roles = Object.values(anonymous.people).map(({ role }) => role);
      expect(new Set(roles).size).toBe(Object.keys(workshop.people).length);
      expect(anonymous.core).toMatchObject({ areas: anonymous.core.areas });
      expect(Object.keys(anonymous.plan.items)).toHaveLength(Object.keys(workshop.plan.items).length);
    },
  );

  it('puts roles where names stood, numbered where two share one', () => {
    const anonymous = anonymiseWorkshop(
      workshopWith({
        people: {
          noor: { name: 'Noor Haddad', role: 'Engineer', rank: 'a' },
          zoe: { name: 'Zoë de Vries', role: 'Engineer', rank: 'b' },
          sam: { name: 'Sam Oduya', role: '', side: 'client', rank: 'c' },
        },
        frame: {
          decisionOwner: 'sam',
          context: 'Noor Haddad’s idea; Zoe\u0308 de Vries built it. SAM ODUYA pays.',
        },
        claims: { EP3: { source: 'Noor Haddad', saidBy: 'noor' } },
        actions: { a: { text: 'Ask Sam (sam.oduya@example.org) and Zoë.', owner: 'zoe' } },
        client: 'Haddad & Sons',
        ideas: { 'idea-noor': { text: 'Less', from: 'Noor' } },
      }),
    );
    expect(anonymous).toMatchObject({
      people: {
        'person-1': { name: '', role: 'Engineer 1' },
        'person-2': { name: '', role: 'Engineer 2' },
        'person-3': { name: '', role: 'Client' },
      },
      frame: { decisionOwner: 'person-3', context: 'Engineer 1’s idea; Engineer 2 built it. Client pays.' },
      claims: { EP3: { source: 'Engineer 1', saidBy: 'person-1' } },
      actions: { a: { text: 'Ask Client (Client@example.org) and Engineer 2.', owner: 'person-2' } },
      client: 'Haddad & Sons',
      ideas: { 'ideas-1': { text: 'Less', from: '' } },
    });
  });

  it('names no voter, keeps every ballot, and leaves photos behind', () => {
    const workshop = workshopWith({
      people: { noor: { name: 'Noor Haddad', role: 'Owner' } },
      votes: {
        v: {
          subject: { kind: 'path' },
          voters: {
            noor: { person: 'noor', label: 'Noor Haddad', role: 'Owner' },
            x: { label: 'Visitor Quill', role: '' },
          },
          first: { ballots: { noor: 'harden', x: 'polish' } },
        },
      },
      frame: { context: 'Visitor Quill came along.', questionPicks: { noor: 'mvp' } },
      attachments: { p: { name: 'Noor.png', mediaType: 'image/png', bytes: 1, sha256: 'a'.repeat(64) } },
      claims: { EP1: { attachments: ['p'] } },
    });
    const anonymous = anonymiseWorkshop(workshop);
    expect(JSON.stringify(anonymous)).not.toMatch(/noor|quill/i);
    expect(Object.values(anonymous.votes)[0]?.first.ballots).toEqual({
      'voter-1': 'harden',
      'voter-2': 'polish',
    });
    expect(anonymous.frame.questionPicks).toEqual({ 'person-1': 'mvp' });
    expect(anonymous).toMatchObject({ attachments: {}, claims: { EP1: { attachments: [] } } });
  });

  it('is what it was where there is nobody, and the same again when made twice', () => {
    const nobody = workshopWith({ frame: { context: 'Nobody here' } });
    expect(anonymiseWorkshop(nobody)).toEqual(nobody);
    const once = anonymiseWorkshop(sampleWorkshop('meridian-freight'));
    expect(anonymiseWorkshop(once)).toEqual(once);
  });

  it('finds any name in any text', () => {
    const word = fc.stringMatching(/^[A-ZÅÉŁÖ][a-zåéłöñ]{3,9}$/);
    fc.assert(
      fc.property(word, word, fc.string(), fc.constantFrom(' ', '\u00a0', '  '), (first, last, text, gap) => {
        const workshop = workshopWith({
          people: { p: { name: `${first} ${last}`, role: 'role' } },
          frame: { context: `${text} ${first}${gap}${last}, ${first} (${last}) ${text}`.slice(0, 900) },
        });
        const { context } = anonymiseWorkshop(workshop).frame;
        expect(context.replaceAll(text, '')).not.toContain(first);
        expect(context.replaceAll(text, '')).not.toContain(last);
      }),
    );
  });
});
