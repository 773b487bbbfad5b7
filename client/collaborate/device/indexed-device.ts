import type { Device, DeviceRecord } from '../model/device.ts';
import { isExpired } from './is-expired.ts';
import type { Clock } from './page-clock.ts';

const database = 'member-survey';
const store = 'forms';

/** The device's memory in IndexedDB. Whoever looks removes what has expired, save for what is theirs and has not arrived. */
export function indexedDevice<State>(factory: () => IDBFactory, clock: Clock): Device<State> {
  let opened: Promise<IDBDatabase> | undefined;
  const open = (): Promise<IDBDatabase> => {
    opened ??= openDatabase(factory());
    return opened;
  };
  const stamp = () => ({ at: clock.now(), atOnDevice: clock.onDevice(), isCertain: clock.isCertain });
  /** What is left. `owner`: who is looking, and is offered all that has not arrived, however old. */
  const all = async (owner?: string): Promise<readonly DeviceRecord<State>[]> => {
    const db = await open();
    const found: readonly DeviceRecord<State>[] = await requested(reader(db).getAll());
    const expired = found.filter((record) => record.owner !== owner && isExpired(record, clock));
    const left = found.filter((record) => !expired.includes(record));
    // By a clock that was ahead; its days begin now.
    const early = clock.isCertain ? left.filter(({ at }) => at > clock.now()) : [];
    if (expired.length + early.length > 0) {
      await completed(db.transaction(store, 'readwrite'), (forms) => {
        for (const record of expired) forms.delete(record.owner);
        for (const record of early) forms.put({ ...record, ...stamp() });
      });
    }
    return left;
  };
  const changing = (act: (forms: IDBObjectStore) => unknown): Promise<boolean> =>
    attempt(async () => {
      await completed((await open()).transaction(store, 'readwrite'), act);
      return true;
    }, false);
  return {
    read: (owner) => attempt(async () => (await all(owner)).find((record) => record.owner === owner) ?? null, null),
    newest: () => attempt(async () => (await all()).toSorted((a, b) => b.at - a.at)[0] ?? null, null),
    write: (left) => changing((forms) => forms.put({ ...left, ...stamp() })),
    forget: async (owner) => void (await changing((forms) => forms.delete(owner))),
    clear: async () => void (await changing((forms) => forms.clear())),
  };
}

const reader = (db: IDBDatabase): IDBObjectStore => db.transaction(store).objectStore(store);

async function openDatabase(factory: IDBFactory): Promise<IDBDatabase> {
  const request = factory.open(database, 1);
  request.addEventListener('upgradeneeded', () => request.result.createObjectStore(store, { keyPath: 'owner' }));
  return requested(request);
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
