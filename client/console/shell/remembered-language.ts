import { officialLanguages } from '../../../survey-definitions/reference/languages.ts';
import type { OfficialLanguage } from '../../../survey-definitions/reference/language-entry.ts';
import { effect, signal } from '@preact/signals';
import type { Signal } from '@preact/signals';

const key = 'console-language';

/** The language that was chosen here before, else the browser's, else English. */
export function rememberedLanguage(
  storage: Storage,
  preferred: readonly string[],
  root: HTMLElement,
): Signal<OfficialLanguage> {
  const wanted = [storage.getItem(key) ?? '', ...preferred.map((tag) => tag.slice(0, 2))];
  const known = wanted.map((code) => officialLanguages.find((language) => language === code));
  const language = signal<OfficialLanguage>(known.find((code) => code !== undefined) ?? 'en');
  effect(() => {
    root.lang = language.value;
    storage.setItem(key, language.value);
  });
  return language;
}
