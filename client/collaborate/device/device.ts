import type { Kept } from '../model/ledger.ts';

/** What one person's form leaves on this device. `state` is the page's, so that the form opens without a line. */
export type DeviceRecord<State> = {
  /** Id of the collaborator: what one person typed is never sent in another's name. */
  readonly owner: string;
  readonly kept: Kept;
  readonly state: State;
  /** Milliseconds since 1970. */
  readonly at: number;
};

/** The device's memory. `write` says whether it was kept: a browser may refuse. Nothing here rejects. */
export type Device<State> = {
  readonly read: (owner: string) => Promise<DeviceRecord<State> | null>;
  /** The record that was written last, whoever's it is: without a line nobody says who is there. */
  readonly newest: () => Promise<DeviceRecord<State> | null>;
  readonly write: (record: DeviceRecord<State>) => Promise<boolean>;
  readonly forget: (owner: string) => Promise<void>;
  /** Forgets everybody. */
  readonly clear: () => Promise<void>;
};

/** Milliseconds: 30 days. */
export const lifetime = 30 * 86_400_000;

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
