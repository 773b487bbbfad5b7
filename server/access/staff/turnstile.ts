/** Lets so many tasks run at once; the others wait in the order of their coming. */
export function createTurnstile(width: number): <Result>(task: () => Promise<Result>) => Promise<Result> {
  let running = 0;
  const waiting: (() => void)[] = [];

  async function enter(): Promise<void> {
    if (running >= width) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
  }

  /** A place is handed over, never set free while somebody waits. */
  function leave(): void {
    const next = waiting.shift();
    if (next === undefined) running -= 1;
    else next();
  }

  return async (task) => {
    await enter();
    try {
      return await task();
    } finally {
      leave();
    }
  };
}
