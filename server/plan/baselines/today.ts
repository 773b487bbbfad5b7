/** The ISO day, in UTC. */
export const today = (now: () => Date): string => now().toISOString().slice(0, 10);
