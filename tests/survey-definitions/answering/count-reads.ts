/** Runs `work` on a value and gives how many properties of it, at any depth, were looked at. Maps and sets are not looked into. */
export function countReads<Value extends object>(value: Value, work: (value: Value) => unknown): number {
  let count = 0;
  const watched = new WeakMap<object, object>();

  function watch<Part extends object>(part: Part): Part {
    if (part instanceof Map || part instanceof Set) return part;
    const known = watched.get(part);
    if (known) return known as Part;
    const proxy = new Proxy(part, {
      get: (target, key, receiver) => {
        count += 1;
        const inner: unknown = Reflect.get(target, key, receiver);
        return typeof inner === 'object' && inner !== null ? watch(inner) : inner;
      },
      getOwnPropertyDescriptor: (target, key) => {
        count += 1;
        return Reflect.getOwnPropertyDescriptor(target, key);
      },
    });
    watched.set(part, proxy);
    watched.set(proxy, proxy);
    return proxy;
  }

  work(watch(value));
  return count;
}
