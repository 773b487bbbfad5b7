import { languageName } from '../../../../survey-definitions/reference/languages.ts';
import type { ContactInput, PlannedChange } from '../../../../server/register/contacts/contact-contract.ts';
import type { Translate } from '../../words/translate.ts';

export const contactWords = ({ name, email, role, language }: ContactInput, t: Translate): string =>
  [name, email, t(`contact.role.${role}`), languageName(language)].join(', ');

/** What was otherwise before, for somebody who is known already. */
export function changedDetails({ kind, before, after }: PlannedChange, t: Translate): readonly string[] {
  if (kind !== 'changed' || before === null || after === null) return [];
  const details = [
    [before.name, after.name],
    [t(`contact.role.${before.role}`), t(`contact.role.${after.role}`)],
    [languageName(before.language), languageName(after.language)],
  ] as const;
  return details.filter(([old, fresh]) => old !== fresh).map(([old]) => t('contact-import.before', { before: old }));
}
