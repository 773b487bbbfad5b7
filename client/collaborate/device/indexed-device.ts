import { lifetime, type Device, type DeviceRecord } from './device.ts';

const database = 'member-survey';
const store = 'forms';

/** The device's memory in IndexedDB. Opening it removes what is older than 30 days. */
export function indexedDevice<State>(factory: () => IDBFactory, now: () => number): Device<State> {
  let opened: Promise<IDBDatabase> | undefined;
  const open = (): Promise<IDBDatabase> => {
    opened ??= openDatabase(factory(), now());
    return opened;
  };
  const all = async (): Promise<readonly DeviceRecord<State>[]> => {
    const found: readonly DeviceRecord<State>[] = await requested(reader(await open()).getAll());
    return found.filter(({ at }) => at > now() - lifetime);
  };
  const changing = (act: (forms: IDBObjectStore) => unknown): Promise<boolean> =>
    attempt(async () => {
      await completed((await open()).transaction(store, 'readwrite'), act);
      return true;
    }, false);
  return {
    read: (owner) => attempt(async () => (await all()).find((record) => record.owner === owner) ?? null, null),
    newest: () => attempt(async () => (await all()).toSorted((a, b) => b.at - a.at)[0] ?? null, null),
    write: (record) => changing((forms) => forms.put(record)),
    forget: async (owner) => void (await changing((forms) => forms.delete(owner))),
    clear: async () => void (await changing((forms) => forms.clear())),
  };
}

const reader = (db: IDBDatabase): IDBObjectStore => db.transaction(store).objectStore(store);

async function openDatabase(factory: IDBFactory, now: number): Promise<IDBDatabase> {
  const request = factory.open(database, 1);
  request.addEventListener('upgradeneeded', () => request.result.createObjectStore(store, { keyPath: 'owner' }));
  const db = await requested(request);
  const old: readonly DeviceRecord<unknown>[] = await requested(reader(db).getAll());
  const expired = old.filter(({ at }) => at <= now - lifetime);
  if (expired.length > 0) {
    await completed(db.transaction(store, 'readwrite'), (forms) => {
      for (const { owner } of expired) forms.delete(owner);
    });
  }
  return db;
}

function requested<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('the device refused')));
  });
}

/** Resolves when what was written is on the disk, not when it was asked for. */
function completed(transaction: IDBTransaction, act: (forms: IDBObjectStore) => unknown): Promise<void> {
  act(transaction.objectStore(store));
  return new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('the device refused')));
  });
}

async function attempt<Value>(act: () => Promise<Value>, otherwise: Value): Promise<Value> {
  try {
    return await act();
  } catch {
    return otherwise;
  }
}
