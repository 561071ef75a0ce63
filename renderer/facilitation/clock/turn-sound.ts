import { useEffect, useRef } from 'react';
import type { AgendaView, TimeLeft } from '#shared/clock/agenda-view.ts';
import { keptSetting } from '../../settings/kept-setting.ts';

/** Off unless somebody wants it: a room is startled by a laptop that beeps. */
export const turnSound = keptSetting('nextproof-clock-sound', ['off', 'on'], 'off');

const TIMES: Readonly<Record<TimeLeft, number>> = { enough: 0, short: 1, last: 2, over: 3 };

/** One soft tone at the first turn, two at the last, three when the time is over. */
export function useTurnSound({ current, isRunning, timeLeft }: AgendaView): void {
  const before = useRef({ id: current?.id, timeLeft });
  useEffect(() => {
    const was = before.current;
    before.current = { id: current?.id, timeLeft };
    const turned = was.id === current?.id && TIMES[timeLeft] > TIMES[was.timeLeft];
    if (isRunning && turned && turnSound.get() === 'on') playTones(TIMES[timeLeft]);
  }, [current?.id, timeLeft, isRunning]);
}

/** Whether there is anything to play it with; whether anybody hears it the app cannot know. */
export function playTones(times: number): boolean {
  try {
    play(times);
    return true;
  } catch {
    return false;
  }
}

function play(times: number): void {
  const audio = new AudioContext();
  const gain = audio.createGain();
  gain.connect(audio.destination);
  gain.gain.value = 0;
  const tone = audio.createOscillator();
  tone.frequency.value = 660;
  tone.connect(gain);
  for (let at = 0; at < times; at += 1) {
    const begins = audio.currentTime + at * 0.35;
    gain.gain.setValueAtTime(0, begins);
    gain.gain.linearRampToValueAtTime(0.15, begins + 0.03);
    gain.gain.linearRampToValueAtTime(0, begins + 0.25);
  }
  tone.start();
  tone.stop(audio.currentTime + times * 0.35);
  tone.addEventListener('ended', () => void audio.close());
}
