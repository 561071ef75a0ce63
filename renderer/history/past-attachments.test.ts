import { expect, it } from 'vitest';
import type { AttachTarget } from '#shared/workshop/attach-target.ts';
import { claimId } from '#shared/workshop/schema/ids.ts';
import { WorkshopLog } from '#test/helpers/workshop-log.ts';
import { pastAttachments } from './past-attachments.ts';

const onClaim: AttachTarget = { kind: 'claim', id: claimId.parse('EP3') };

it('the photos of a point say what they showed, what its line did with them, and what has gone since', () => {
  const log = new WorkshopLog();
  const put = (target: AttachTarget, id: string) => {
    const item = { name: `${id}.jpg`, mediaType: 'image/jpeg', bytes: 1, sha256: 'a'.repeat(64) } as const;
    log.run({ name: 'attachment.put-on', payload: { target, items: [{ id, item }] } });
    return log.workshop;
  };
  const off = (target: AttachTarget, attachment: string) => {
    log.run({ name: 'attachment.take-off', payload: { target, attachment } });
    return log.workshop;
  };
  const told = (...states: Parameters<typeof pastAttachments>) =>
    pastAttachments(...states).map(({ shown, on, mark }) => `${shown.name} on ${on}: ${mark}`);

  const first = put(onClaim, 'board');
  const second = put({ kind: 'workshop' }, 'room');
  const third = off(onClaim, 'board');
  const now = off({ kind: 'workshop' }, 'room');
  expect(told(null, first, second)).toEqual(['board.jpg on EP3: none']);
  expect(told(first, second, third)).toEqual([
    'room.jpg on Workshop: added',
    'board.jpg on EP3: removed-since',
  ]);
  expect(told(second, third, now)).toEqual([
    'board.jpg on EP3: removed',
    'room.jpg on Workshop: removed-since',
  ]);
  expect(told(third, now, now)).toEqual(['room.jpg on Workshop: removed']);
  expect(told(now, now, now)).toEqual([]);
});
