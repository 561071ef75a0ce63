import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import { workshopWith } from './sample-workshop.ts';

/** What somebody might type, paste or import: too long, unbreakable, right to left, without a glyph, not a character. */
export const HOSTILE = {
  note: 'Nobody reads the log. '.repeat(455).trim(),
  word: 'Donaudampfschiff'.repeat(12),
  address: `https://example.org/${'a1b2c3d4/'.repeat(20)}`,
  arabic: 'يعمل كل يوم في الميناء',
  hebrew: 'עובד כל יום בנמל',
  chinese: '每天都在港口使用',
  korean: '항구에서 매일 사용한다',
  emoji: 'Works 👍🏽 daily 👩‍👩‍👧 ✓',
  control: 'Before\u0000\u0007\u202Eafter',
  polish: 'Łódź, Ærø, naïve, Ἀθῆναι, Москва',
  unknown: 'Linear B: 𐀀𐀁',
} as const;

export function hostileWorkshop(items = 3): Workshop {
  const texts = Object.values(HOSTILE);
  const own = Object.fromEntries(
    texts.map((text, at) => [
      `own-${at}`,
      {
        own: { text: text.slice(0, 990) },
        status: 'proved' as const,
        grade: 3 as const,
        source: text.slice(0, 990),
      },
    ]),
  );
  return workshopWith({
    title: HOSTILE.word.slice(0, 200),
    client: HOSTILE.word.slice(0, 190),
    product: HOSTILE.address.slice(0, 190),
    date: '2026-11-20',
    people: { long: { name: HOSTILE.word.slice(0, 190), role: HOSTILE.chinese, side: 'client' } },
    frame: { context: HOSTILE.note, notExamined: HOSTILE.arabic },
    claims: own,
    core: {
      checks: { DM1: { score: 1, hurts: true, note: HOSTILE.note }, DM2: { score: 2, note: HOSTILE.word } },
    },
    surface: { parts: { flow: { name: HOSTILE.word, disposition: 'keep', reason: HOSTILE.hebrew } } },
    path: { taken: { outcome: 'harden', reason: HOSTILE.note.slice(0, 990) } },
    plan: {
      items: Object.fromEntries(
        Array.from({ length: items }, (_, at) => [
          `item-${at}`,
          {
            title: `${at + 1} ${texts[at % texts.length]?.slice(0, 200)}`,
            effort: { low: 1, likely: 2, high: 3 },
          },
        ]),
      ),
    },
    actions: { act: { text: HOSTILE.word, due: '2026-12-04', owner: 'long' } },
    budget: { B1: { answer: HOSTILE.note } },
    report: { status: 'draft', confidentiality: HOSTILE.word.slice(0, 190) },
  });
}
