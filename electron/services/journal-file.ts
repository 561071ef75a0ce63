import { dirname } from 'node:path';
import { encodeJournal, encodeJournalHeader, encodeJournalRecords } from '#shared/journal/encode-journal.ts';
import { LONGEST_JOURNAL_HEADER, type ScannedJournal, scanJournal } from '#shared/journal/scan-journal.ts';
import { atomicWrite, syncFolder } from './atomic-write.ts';
import { type FileSystem, type OpenFile, systemCode, whenThere } from './file-system.ts';
import { makeLastingFolder } from './make-lasting-folder.ts';

export type ReadJournal = Extract<ScannedJournal, { kind: 'read' }>;
export type JournalRefusal = 'newer' | 'of-another';

/** The journal may not be written or trusted as this workshop's; it is left as it is. */
export class JournalRefusedError extends Error {
  readonly reason: JournalRefusal;
  constructor(reason: JournalRefusal) {
    super(`journal refused: ${reason}`);
    this.reason = reason;
  }
}

const NOTHING_READ: ReadJournal = {
  kind: 'read',
  workshopId: null,
  records: [],
  goodBytes: 0,
  cut: 0,
  damaged: 0,
};

/**
 * One journal on the disk. Not safe for calls at the same time: `journal-queue` puts them in order.
 * After a failed write the file is closed, cut back to what was acknowledged and opened anew by the next call,
 * because after a failed flush the system may believe pages are on the disk that are not.
 */
export class JournalFile {
  readonly #fs: FileSystem;
  readonly #platform: NodeJS.Platform;
  readonly #path: string;
  readonly #workshopId: string;
  readonly #setAside: () => Promise<void>;
  #open: { readonly file: OpenFile; readonly length: number } | null = null;
  /** Bytes acknowledged so far, once known: what lies behind is from a write that failed. */
  #acknowledged: number | null = null;
  /** Cut off before anyone had asked to read. */
  #cutUntold = 0;

  constructor(place: {
    readonly fs: FileSystem;
    readonly platform: NodeJS.Platform;
    readonly path: string;
    readonly workshopId: string;
    readonly setAside: () => Promise<void>;
  }) {
    this.#fs = place.fs;
    this.#platform = place.platform;
    this.#path = place.path;
    this.#workshopId = place.workshopId;
    this.#setAside = place.setAside;
  }

  /** Reads the whole journal and cuts off an unfinished last record. */
  async read(): Promise<ReadJournal> {
    const found = await this.#readAndCut();
    const cut = found.cut + this.#cutUntold;
    this.#cutUntold = 0;
    return { ...found, cut };
  }

  async #readAndCut(): Promise<ReadJournal> {
    await this.close();
    const bytes = await whenThere(this.#fs.readFile(this.#path));
    if (bytes === null) return NOTHING_READ;
    const acknowledged = this.#acknowledged ?? bytes.length;
    const scanned = scanJournal(bytes.subarray(0, acknowledged));
    switch (scanned.kind) {
      case 'newer':
        throw new JournalRefusedError('newer');
      case 'empty': {
        if (bytes.length === 0) return NOTHING_READ;
        await this.#setAside();
        // Longer than any header: there were records once, and none of them can be read.
        return { ...NOTHING_READ, cut: bytes.length, damaged: bytes.length > LONGEST_JOURNAL_HEADER ? 1 : 0 };
      }
      case 'read': {
        if (scanned.workshopId !== null && scanned.workshopId !== this.#workshopId) {
          throw new JournalRefusedError('of-another');
        }
        if (scanned.goodBytes < bytes.length) await this.#truncate(scanned.goodBytes);
        this.#acknowledged = scanned.goodBytes;
        return scanned;
      }
    }
  }

  /** Returns when the records are on the disk. */
  async append(records: readonly string[]): Promise<void> {
    const { file, length } = await this.#ensureOpen();
    const bytes = encodeJournalRecords(records);
    try {
      await file.appendFile(bytes);
      await file.datasync();
      const size = (await file.stat()).size;
      if (size !== length + bytes.length) throw Object.assign(new Error('short write'), { code: 'EIO' });
      this.#open = { file, length: size };
      this.#acknowledged = size;
    } catch (error) {
      await this.#takeBack(length);
      throw error;
    }
  }

  async replace(records: readonly string[]): Promise<void> {
    await this.close();
    await makeLastingFolder(this.#fs, this.#platform, dirname(this.#path));
    const bytes = encodeJournal(this.#workshopId, records);
    this.#acknowledged = null;
    await atomicWrite({ fs: this.#fs, platform: this.#platform, path: this.#path, bytes });
  }

  async close(): Promise<void> {
    const open = this.#open;
    this.#open = null;
    await open?.file.close();
  }

  /** Closes and forgets what is known about the file, before it is moved away or deleted. */
  async release(): Promise<void> {
    await this.close();
    this.#acknowledged = null;
  }

  async #ensureOpen(): Promise<{ readonly file: OpenFile; readonly length: number }> {
    if (this.#open) return this.#open;
    const { goodBytes, cut } = await this.#readAndCut();
    this.#cutUntold += cut;
    if (goodBytes === 0) await this.#begin();
    const file = await this.#fs.open(this.#path, 'a', 0o600);
    try {
      const open = { file, length: (await file.stat()).size };
      this.#open = open;
      this.#acknowledged = open.length;
      return open;
    } catch (error) {
      await file.close();
      throw error;
    }
  }

  async #begin(): Promise<void> {
    await makeLastingFolder(this.#fs, this.#platform, dirname(this.#path));
    const file = await this.#fs.open(this.#path, 'w', 0o600);
    try {
      await file.writeFile(encodeJournalHeader(this.#workshopId));
      await file.sync();
    } finally {
      await file.close();
    }
    await syncFolder(this.#fs, this.#platform, dirname(this.#path));
  }

  /** Removes what a failed write may have left. Should that fail too, the next call tries again before it writes. */
  async #takeBack(length: number): Promise<void> {
    try {
      await this.close();
      await this.#truncate(length);
    } catch (error) {
      if (systemCode(error) === null) throw error;
    }
  }

  async #truncate(length: number): Promise<void> {
    const file = await this.#fs.open(this.#path, 'r+');
    try {
      await file.truncate(length);
      await file.sync();
    } finally {
      await file.close();
    }
  }
}
