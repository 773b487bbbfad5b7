/** Tells those who watch a count on this server that it has risen. What other servers store is found by asking the database. */
export type CountNotifier = {
  readonly notify: (surveyId: string) => void;
  /** Gives the way to stop. */
  readonly subscribe: (surveyId: string, listener: () => void) => () => void;
};

export function createCountNotifier(): CountNotifier {
  const listeners = new Map<string, Set<() => void>>();
  return {
    notify: (surveyId) => {
      for (const listener of listeners.get(surveyId) ?? []) listener();
    },
    subscribe: (surveyId, listener) => {
      const those = listeners.get(surveyId) ?? new Set();
      listeners.set(surveyId, those.add(listener));
      return () => {
        those.delete(listener);
        if (those.size === 0) listeners.delete(surveyId);
      };
    },
  };
}
