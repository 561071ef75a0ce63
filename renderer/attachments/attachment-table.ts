import type { WorkshopId } from '#shared/workshop/schema/ids.ts';
import type { Database } from '../persistence/database.ts';

/** The bytes of attachments in the working copy: one blob for each checksum of a workshop. */
export class AttachmentTable {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async put(workshopId: WorkshopId, bytes: ReadonlyMap<string, Uint8Array<ArrayBuffer>>): Promise<void> {
    await this.#database.attachments.bulkPut(
      [...bytes].map(([sha256, content]) => ({ workshopId, sha256, blob: new Blob([content]) })),
    );
  }

  async get(workshopId: WorkshopId, sha256: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
    const row = await this.#database.attachments.get([workshopId, sha256]);
    return row === undefined ? undefined : new Uint8Array(await row.blob.arrayBuffer());
  }
}
