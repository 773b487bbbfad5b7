import { firstLanguage } from '../../../survey-definitions/reference/first-language.ts';
import type { OfficialLanguage } from '../../../survey-definitions/reference/language-entry.ts';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { createFormat } from '../words/format.ts';
import type { Format } from '../words/format.ts';
import { createTranslate } from '../words/translate.ts';
import type { Translate } from '../words/translate.ts';

/** Words and formats in the language of the moment. */
export type Ui = { readonly language: OfficialLanguage; readonly t: Translate; readonly format: Format };

export const uiIn = (language: OfficialLanguage): Ui => ({
  language,
  t: createTranslate(language),
  format: createFormat(language),
});

export const UiContext = createContext<Ui>(uiIn(firstLanguage));
export const useUi = (): Ui => useContext(UiContext);
