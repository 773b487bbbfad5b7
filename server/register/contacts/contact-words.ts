import type { ContactLanguage, ContactRole } from './contact-contract.ts';

/** A role as people write it in a spreadsheet; an empty cell is a contact point. */
export const roleOfWord = (word: string): ContactRole | undefined => roleWords.get(plain(word));

/** A language by its code or by its English or French name. */
export const languageOfWord = (word: string): ContactLanguage | undefined => languageWords.get(plain(word));

const roleWords: ReadonlyMap<string, ContactRole> = new Map<string, ContactRole>([
  ...words('contact-point', '', 'contactpoint', 'contact', 'pointdecontact', 'correspondant', 'correspondante'),
  ...words('deputy', 'deputy', 'alternate', 'suppleant', 'suppleante', 'adjoint', 'adjointe'),
]);

const languageWords: ReadonlyMap<string, ContactLanguage> = new Map<string, ContactLanguage>([
  ...words('en', 'en', 'eng', 'english', 'anglais'),
  ...words('fr', 'fr', 'fra', 'fre', 'french', 'francais'),
  ...words('es', 'es', 'spa', 'spanish', 'espagnol', 'espanol'),
  ...words('ar', 'ar', 'ara', 'arabic', 'arabe'),
  ...words('ru', 'ru', 'rus', 'russian', 'russe'),
  ...words('pt', 'pt', 'por', 'portuguese', 'portugais', 'portugues'),
]);

function words<Value extends string>(
  value: Value,
  ...written: readonly string[]
): readonly (readonly [string, Value])[] {
  return written.map((word) => [word, value] as const);
}

/** Lower case, without accents, blanks and signs. */
const plain = (word: string): string =>
  word
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '');
