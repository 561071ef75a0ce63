import { describe, expect, it } from 'vitest';
import type { Question } from '#shared/room/question.ts';
import type { RoomMessage } from '#shared/room/room-messages.ts';
import { hear, newPhone, type PhoneState, type SentVote, sameBallot, unsent } from './phone-state.ts';

const question = (id: string): Question => ({
  kind: 'choice',
  id,
  title: 'How sound?',
  secret: false,
  options: [
    { key: '0', label: 'Weak' },
    { key: '4', label: 'Sound' },
  ],
});

const inRoom: readonly RoomMessage[] = [
  { kind: 'seat', seat: '0'.repeat(32), drawn: 'Blue 3', stage: 'in', scribe: false },
  { kind: 'question', question: question('v_1'), mine: null },
];
const told = (state: PhoneState, ...messages: readonly RoomMessage[]) => messages.reduce(hear, state);
const vote: SentVote = { kind: 'vote', id: 'a1', question: 'v_1', ballot: '4' };
const voting: PhoneState = { ...told(newPhone, ...inRoom), draft: '4', vote };

describe('what a phone knows', () => {
  it('keeps a vote until the laptop has answered, also over a lost connection', () => {
    expect(unsent(voting)).toEqual([vote]);
    const back = told({ ...voting, connected: false }, ...inRoom);
    expect(unsent(back)).toEqual([vote]);
    expect(back.draft).toBe('4');
    const counted = told(back, { kind: 'taken', id: 'a1' });
    expect(unsent(counted)).toEqual([]);
    expect(counted.mine).toBe('4');
    expect(told(counted, { kind: 'taken', id: 'a1' })).toEqual(counted);
  });

  it('says when a vote came too late, and forgets what was chosen before the next question', () => {
    const late = told(
      voting,
      { kind: 'question', question: null, mine: null },
      { kind: 'refused', id: 'a1', why: 'over' },
    );
    expect(late).toMatchObject({ late: true, mine: null, vote: null });
    expect(told(late, { kind: 'question', question: question('v_2'), mine: null })).toMatchObject({
      late: false,
      draft: null,
      mine: null,
    });
  });

  it('does not take the answer to an earlier vote for a vote in this one', () => {
    const next = told(voting, { kind: 'question', question: question('v_2'), mine: null });
    expect(told(next, { kind: 'taken', id: 'a1' })).toMatchObject({ mine: null, vote: null });
  });

  it('sends ideas in order and only while let in', () => {
    const ideas = ['b1', 'b2'].map((id) => ({ kind: 'idea', id, sort: 'idea', text: id }) as const);
    const full = { ...voting, ideas };
    expect(unsent(full).map(({ id }) => id)).toEqual(['a1', 'b1', 'b2']);
    expect(unsent({ ...full, place: { kind: 'waiting', drawn: 'Blue 3' } })).toEqual([]);
    const one = told(full, { kind: 'taken', id: 'b1' }, { kind: 'refused', id: 'b2', why: 'too-many' });
    expect(one).toMatchObject({ ideas: [], ideasTaken: 1, ideaRefused: 'too-many' });
  });

  it('keeps nothing once the room is over', () => {
    expect(told(voting, { kind: 'end', why: 'closed' })).toEqual({
      ...newPhone,
      place: { kind: 'ended', why: 'closed' },
    });
  });

  it('sees the same choice in dots given and dots not named', () => {
    expect(sameBallot({ a: 1, b: 0 }, { a: 1 })).toBe(true);
    expect(sameBallot({ a: 1 }, { b: 1 })).toBe(false);
    expect(sameBallot(null, {})).toBe(false);
  });
});
