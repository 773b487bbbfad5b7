import type { Form } from './form.ts';
import type { Access } from './access.ts';
import type { DraftKeeper } from './draft-keeper.ts';
import type { Submitting } from './submitting.ts';

/** A form that is being filled in: its state, what the device keeps of it, and its way to the server. */
export type Filling = {
  readonly form: Form;
  readonly keeper: DraftKeeper;
  readonly submitting: Submitting;
  readonly access: Access;
  readonly address: string;
  /** For the preview nothing is kept and nothing is sent. */
  readonly isPreview: boolean;
  /** Whether personal codes are given out for this survey. */
  readonly takesCodes: boolean;
};
