/**
 * Asks the browser not to clear this origin's storage when space runs out. Browsers decide by themselves whether they
 * heed it; the file the user saves is what they keep for good.
 */
export async function keepStorage(storage: StorageManager): Promise<void> {
  if (!(await storage.persisted())) await storage.persist();
}
