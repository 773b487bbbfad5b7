import type { ContactRole } from '../../platform/database/schema/contact-tables.ts';

export { contactRoles } from '../../platform/database/schema/contact-tables.ts';
export type { ContactRole };

/** Languages that somebody may be written to in; a template that is lacking falls back to English. */
export const contactLanguages = ['en', 'fr', 'es', 'ar', 'ru', 'pt'] as const;
export type ContactLanguage = (typeof contactLanguages)[number];

export type ContactInput = {
  readonly memberId: string;
  readonly role: ContactRole;
  readonly name: string;
  readonly email: string;
  readonly language: ContactLanguage;
};

export type NewContact = ContactInput & { readonly id: string };

/** Instants in ISO; null: it did not happen. */
export type Contact = NewContact & {
  readonly createdAt: string;
  readonly endedAt: string | null;
  readonly undeliverableAt: string | null;
  readonly optedOutAt: string | null;
};
