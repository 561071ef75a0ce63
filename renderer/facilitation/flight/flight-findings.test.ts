import { describe, expect, it } from 'vitest';
import {
  awakeFinding,
  batteryFinding,
  copyFinding,
  fontsFinding,
  networkFinding,
  reportFinding,
  screenFinding,
  soundFinding,
  storageFinding,
} from './flight-findings.ts';

const states = (findings: readonly { readonly state: string }[]) => findings.map(({ state }) => state);

describe('what the flight check makes of what it finds', () => {
  it('calls good only what was seen to be good', () => {
    expect(states([networkFinding(true), networkFinding(false)])).toEqual(['look', 'ok']);
    expect(states([50e9, 1e9, 2e8, null].map(storageFinding))).toEqual(['ok', 'look', 'bad', 'unknown']);
    expect(states([2, 1, null].map(screenFinding))).toEqual(['ok', 'look', 'unknown']);
    expect(states([soundFinding('not-asked'), soundFinding('heard'), soundFinding('failed')])).toEqual([
      'unknown',
      'ok',
      'look',
    ]);
    expect(states([fontsFinding([]), fontsFinding(['Inter'])])).toEqual(['ok', 'bad']);
    expect(states([reportFinding(9), reportFinding(0), reportFinding(null)])).toEqual(['ok', 'bad', 'bad']);
    expect(states([awakeFinding(true), awakeFinding(false)])).toEqual(['ok', 'look']);
  });

  it('says how much there is, and what to do', () => {
    expect(storageFinding(120e6).said).toContain('120 MB');
    expect(storageFinding(12_300_000_000).said).toContain('12 GB');
    expect(batteryFinding({ charging: false, level: 0.4 })).toEqual({
      state: 'bad',
      said: 'On battery, at 40 %. Plug it in before you begin.',
    });
    expect(states([batteryFinding({ charging: true, level: 0.1 }), batteryFinding(undefined)])).toEqual([
      'ok',
      'unknown',
    ]);
    expect(copyFinding({ kind: 'made', place: 'STICK' }).said).toContain('STICK');
    expect(states([copyFinding({ kind: 'none' }), copyFinding({ kind: 'unavailable' })])).toEqual([
      'look',
      'unknown',
    ]);
  });
});
