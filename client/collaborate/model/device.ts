import type { Kept } from './ledger.ts';

/** What one person's form leaves on this device. `state` is the page's, so that the form opens without a line. */
export type Left<State> = {
  /** Id of the collaborator: what one person typed is never sent in another's name. */
  readonly owner: string;
  readonly kept: Kept;
  readonly state: State;
  /** What is kept was left by an earlier visit, and its owner has been shown it since. */
  readonly isOffered: boolean;
};

export type DeviceRecord<State> = Left<State> & {
  /** Milliseconds since 1970, and what the device took for the time then. */
  readonly at: number;
  readonly atOnDevice: number;
  /** `at` is the server's time: the page had come from there. */
  readonly isCertain: boolean;
};

/** The device's memory. `write` says whether it was kept: a browser may refuse. Nothing here rejects. */
export type Device<State> = {
  readonly read: (owner: string) => Promise<Left<State> | null>;
  /** The record that was written last, whoever's it is: without a line nobody says who is there. */
  readonly newest: () => Promise<Left<State> | null>;
  readonly write: (left: Left<State>) => Promise<boolean>;
  readonly forget: (owner: string) => Promise<void>;
  /** Forgets everybody. */
  readonly clear: () => Promise<void>;
};

/** For a computer that others use too: nothing is kept. */
export function noDevice<State>(): Device<State> {
  return {
    read: async () => null,
    newest: async () => null,
    write: async () => false,
    forget: async () => {},
    clear: async () => {},
  };
}
