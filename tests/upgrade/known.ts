/** What is known of a stand outside its database. */
export type Known = Filled & {
  /** The commit whose code wrote it. */
  readonly writtenBy: string;
  /** Checksum (SHA-256) of each migration of that day. */
  readonly migrations: Readonly<Record<string, string>>;
};

/** What people and programs hold in their hands when a stand has been filled. */
export type Filled = {
  /** The clock when the last row was written. */
  readonly at: string;
  /** 64 hexadecimal digits, of the test alone: without it neither codes nor waiting mails are good for anything. */
  readonly secretKey: string;
  readonly people: Readonly<Record<string, KnownPerson>>;
  readonly openInvitation: { readonly email: string; readonly token: string };
  readonly tokens: { readonly holds: string; readonly isRevoked: string };
  readonly surveys: Readonly<Record<string, KnownSurvey>>;
  readonly submissions: readonly KnownSubmission[];
  readonly codes: readonly KnownCode[];
  readonly wave: KnownWave;
  readonly snapshots: readonly string[];
};

export type KnownPerson = {
  readonly email: string;
  readonly password: string;
  /** Of a session that is open. */
  readonly cookie: string;
};

export type KnownSurvey = {
  readonly id: string;
  readonly address: string;
  /** Who runs it. */
  readonly by: string;
};

export type KnownSubmission = {
  readonly survey: string;
  readonly body: object;
  /** null: it was anonymous. */
  readonly receipt: string | null;
};

export type KnownCode = {
  readonly survey: string;
  readonly code: string;
  readonly url: string;
  readonly isUsed: boolean;
};

/** The wave that is open: what its people hold. */
export type KnownWave = {
  readonly survey: string;
  /** A contact point who has submitted. */
  readonly submitted: KnownAccess & { readonly receipt: string };
  /** A contact point who has saved answers, and a colleague who helps. */
  readonly saved: KnownAccess & { readonly save: object };
  readonly colleague: KnownAccess;
  /** The code of a letter that nobody has typed yet. */
  readonly unusedCode: string;
  /** A code that a later letter replaced. */
  readonly replacedCode: string;
  readonly optOut: { readonly path: string; readonly member: string };
  /** Whose invitation still waits in the outbox. */
  readonly waiting: { readonly member: string; readonly email: string };
};

export type KnownAccess = { readonly member: string; readonly code: string; readonly cookie: string };
