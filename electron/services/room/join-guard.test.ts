import { describe, expect, it } from 'vitest';
import { ROOM_LIMITS } from '#shared/room/room-limits.ts';
import { JoinGuard } from './join-guard.ts';

const wrongFor = (code: string | null): string => (code === '000000' ? '000001' : '000000');

describe('who may ask to come in', () => {
  it('has the key or the code', () => {
    const guard = new JoinGuard(() => 0);
    expect(guard.token).toMatch(/^[0-9a-f]{32}$/);
    expect(guard.code).toMatch(/^[0-9]{6}$/);
    expect(guard.tryToken(guard.token, 'a')).toBe('right');
    expect(guard.tryCode(guard.code ?? '', 'a')).toBe('right');
    expect(guard.tryToken('0'.repeat(32), 'a')).toBe('wrong');
  });

  it('has five wrong tries a minute, each device for itself', () => {
    const clock = { now: 1_000_000 };
    const guard = new JoinGuard(() => clock.now);
    const wrong = wrongFor(guard.code);
    const tries = Array.from({ length: 6 }, () => guard.tryCode(wrong, 'a'));
    expect(tries).toEqual([...Array(5).fill('wrong'), 'too-many-tries']);
    expect(guard.tryCode(guard.code ?? '', 'a')).toBe('too-many-tries');
    expect(guard.tryCode(guard.code ?? '', 'b')).toBe('right');
    clock.now += 60_001;
    expect(guard.tryCode(guard.code ?? '', 'a')).toBe('right');
  });

  it('meets a new code after fifty wrong ones, and after three codes none until a new one is asked for', () => {
    const guard = new JoinGuard(() => 0);
    const codes = new Set<string | null>();
    const [first, token] = [guard.code, guard.token];
    const tries = ROOM_LIMITS.triesPerCode * ROOM_LIMITS.guessedCodes;
    for (let at = 0; at <= tries; at += 1) {
      codes.add(guard.code);
      expect(guard.tryCode(wrongFor(guard.code), `device ${at}`)).toBe('wrong');
    }
    expect(codes.size).toBe(ROOM_LIMITS.guessedCodes + 1);
    expect(guard.code).toBeNull();
    expect(guard.tryCode(first ?? '', 'honest')).toBe('wrong');
    expect(guard.tryToken(token, 'honest')).toBe('right');
    guard.rotate();
    expect(guard.tryCode(guard.code ?? '', 'honest')).toBe('right');
    expect(guard.tryToken(token, 'honest')).toBe('wrong');
  });
});
