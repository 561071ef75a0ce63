import { describe, expect, it } from 'vitest';
import type { Result } from '#shared/base/result.ts';
import type { HostMethods } from '#shared/host/host.ts';
import { revision } from '#shared/host/host-values.ts';
import { workshopId } from '#shared/workshop/schema/ids.ts';

const text = (value: string) => new TextEncoder().encode(value);
const id = workshopId.parse('Contract-1');
const other = workshopId.parse('contract-1');
const sha256 = revision.parse('d4e24d749a4fe2f161af2de913c0402b04e3ae287dafd0f9dbfa4a5c56c69285');
const photo = { workshopId: id, sha256, bytes: text('a photo') };
const mine = { workshopId: id, sha256 };
const theirs = { workshopId: other, sha256 };

function value<T>(result: Result<T>): T {
  if (result.kind === 'failed') throw new Error(`${result.problem.code}: ${result.problem.what}`);
  return result.value;
}

/** What every Host promises about the bytes of photos and small files. */
export function describeAttachments(host: () => HostMethods, restart: () => Promise<void>): void {
  const kindOf = async (wanted: typeof mine) => value(await host().attachmentRead(wanted)).kind;

  describe('attachments', () => {
    it('are there after a restart, also when written twice', async () => {
      value(await host().attachmentWrite(photo));
      value(await host().attachmentWrite(photo));
      await restart();
      expect(value(await host().attachmentRead(mine))).toEqual({ kind: 'found', bytes: photo.bytes });
    });

    it('are of one workshop, even when ids differ by case alone', async () => {
      value(await host().attachmentWrite(photo));
      expect(await kindOf(theirs)).toBe('missing');
    });

    it('are refused when they are not what their checksum says', async () => {
      expect((await host().attachmentWrite({ ...photo, bytes: text('another') })).kind).toBe('failed');
      expect(await kindOf(mine)).toBe('missing');
    });

    it('are gone after they were erased, and those of other workshops are not', async () => {
      value(await host().attachmentWrite(photo));
      value(await host().attachmentWrite({ ...photo, workshopId: other }));
      value(await host().attachmentErase({ workshopId: id }));
      value(await host().attachmentErase({ workshopId: id }));
      expect([await kindOf(mine), await kindOf(theirs)]).toEqual(['missing', 'found']);
    });
  });
}
