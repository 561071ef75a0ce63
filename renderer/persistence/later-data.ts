import { DATA_FORMAT } from '#shared/host/data-format.ts';

const KEY = 'nextproof-data-format';
/** Dexie keeps its versions times ten. */
const TIMES = 10;

/** The version of the tables; raise it with every change to them, and DATA_FORMAT where an app of before would misread it. */
export const TABLES_VERSION = 1;

type Kept = {
  readonly databases: Pick<IDBFactory, 'databases'>;
  readonly storage: Pick<Storage, 'getItem' | 'setItem'>;
};

/**
 * Whether a later version of the app has been at work here. Asked before anything is opened: Dexie itself would open
 * tables of a later version, and write to them as if they were its own. Marks the data as ours where they are.
 */
export async function isOfLaterVersion({ databases, storage }: Kept): Promise<boolean> {
  if (Number(storage.getItem(KEY) ?? 0) > DATA_FORMAT) return true;
  // Some browsers do not tell; then the mark alone does.
  const known = await Promise.resolve()
    .then(() => databases.databases())
    .catch(() => []);
  const tables = known.find(({ name }) => name === 'nextproof')?.version ?? 0;
  if (tables > TABLES_VERSION * TIMES) return true;
  storage.setItem(KEY, String(DATA_FORMAT));
  return false;
}
