/** The people through whom Members are reached, as the console reads them of the API. */
export type ContactRole = 'contact-point' | 'deputy';
export type ContactLanguage = 'en' | 'fr' | 'es' | 'ar' | 'ru' | 'pt';
export type ContactInput = {
  readonly memberId: string;
  readonly role: ContactRole;
  readonly name: string;
  readonly email: string;
  readonly language: ContactLanguage;
};
export type Contact = ContactInput & {
  readonly id: string;
  readonly createdAt: string;
  readonly endedAt: string | null;
  readonly undeliverableAt: string | null;
  readonly optedOutAt: string | null;
};
export type ContactChange = Omit<ContactInput, 'memberId'> & { readonly optedOut: boolean };

export type PlannedChange = {
  readonly kind: 'added' | 'changed' | 'ended';
  readonly line: number;
  readonly before: ContactInput | null;
  readonly after: ContactInput | null;
};
export type ContactImport = {
  readonly plan: {
    readonly changes: readonly PlannedChange[];
    readonly unchanged: number;
    readonly digest: string;
  };
  /** null: only shown. */
  readonly applied: { readonly added: number; readonly changed: number; readonly ended: number } | null;
  readonly encoding: 'utf-8' | 'utf-16le' | 'windows-1252';
  /** Headings of columns that were not read. */
  readonly ignored: readonly string[];
};
export type Erased = { readonly contacts: number; readonly collaborations: number; readonly mails: number };
/** What is held of a person; of the lists only how long they are is looked at here, the rest goes into the file. */
export type PersonRecord = {
  readonly email: string;
  readonly contacts: readonly unknown[];
  readonly collaborations: readonly unknown[];
  readonly mails: readonly unknown[];
};
