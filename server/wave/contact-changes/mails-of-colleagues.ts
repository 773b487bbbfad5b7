import { firstLanguage } from '../../../survey-definitions/reference/first-language.ts';
import { officialOf } from '../../../survey-definitions/reference/languages.ts';
import type { Database } from '../../platform/database/tables.ts';
import { mailTexts } from '../mail/mail-texts.ts';
import { mailsNaming } from '../mail/mails-naming.ts';
import type { MailNaming } from '../mail/mails-naming.ts';

/** Mails to colleagues in which a person is named, and by which names; `words` could stand in the place of the name. */
export type MailsOfColleagues = {
  readonly names: readonly string[];
  readonly naming: readonly (MailNaming & { readonly words: string })[];
};

/** Whoever invites colleagues is named in what they get. */
export async function mailsOfColleagues(
  db: Database,
  secretKey: Uint8Array,
  email: string,
): Promise<MailsOfColleagues> {
  const own = await db.selectFrom('collaborator').select(['name', 'response_id']).where('email', '=', email).execute();
  const contacts = await db.selectFrom('contact_point').select('name').where('email', '=', email).execute();
  const names = [...new Set([...own, ...contacts].map(({ name }) => name))].filter((name) => name !== '');
  if (own.length === 0) return { names, naming: [] };
  const colleagues = await db
    .selectFrom('collaborator')
    .select(['id', 'language'])
    .where(
      'response_id',
      'in',
      own.map((row) => row.response_id),
    )
    .where('email', '!=', email)
    .execute();
  const languages = new Map(colleagues.map(({ id, language }) => [`collaborator/${id}`, officialOf(language)]));
  const found = await mailsNaming(db, secretKey, [...languages.keys()], names);
  return {
    names,
    naming: found.map((mail) => ({ ...mail, words: mailTexts[languages.get(mail.ref) ?? firstLanguage].erased })),
  };
}
