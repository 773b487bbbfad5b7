import { isLanguage } from '../../../survey-definitions/reference/language-entry.ts';
import { languages, officialLanguages } from '../../../survey-definitions/reference/languages.ts';
import type { Language } from '../../../survey-definitions/reference/language-entry.ts';
import type { ContactRole } from './contact-contract.ts';

/** A role as people write it in a spreadsheet; an empty cell is a contact point. */
export const roleOfWord = (word: string): ContactRole | undefined => roleWords.get(plain(word));

/** A language by its two or three letters, by its name in an official language, or by its own in Latin letters. */
export function languageOfWord(word: string): Language | undefined {
  const written = plain(word);
  const code = /^[a-z]{2,3}$/.test(written) ? new Intl.Locale(written).language : '';
  return isLanguage(code) ? code : languageNames.get(written);
}

const roleWords: ReadonlyMap<string, ContactRole> = new Map<string, ContactRole>([
  ...words('contact-point', '', 'contactpoint', 'contact', 'pointdecontact', 'correspondant', 'correspondante'),
  ...words('deputy', 'deputy', 'alternate', 'suppleant', 'suppleante', 'adjoint', 'adjointe'),
]);

const languageNames: ReadonlyMap<string, Language> = new Map<string, Language>(
  languages.flatMap((language) =>
    words(
      language,
      ...[...officialLanguages, language]
        .map((reader) => plain(new Intl.DisplayNames(reader, { type: 'language' }).of(language) ?? ''))
        .filter((name) => name !== ''),
    ),
  ),
);

function words<Value extends string>(
  value: Value,
  ...written: readonly string[]
): readonly (readonly [string, Value])[] {
  return written.map((word) => [word, value] as const);
}

/** Lower case, without accents, blanks and signs. */
function plain(word: string): string {
  return word
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '');
}
