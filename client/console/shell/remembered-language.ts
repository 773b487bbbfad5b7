import { effect, signal } from '@preact/signals';
import type { Signal } from '@preact/signals';
import { consoleLanguages } from '../words/translate.ts';
import type { ConsoleLanguage } from '../words/translate.ts';

const key = 'console-language';

/** The language that was chosen here before, else the browser's, else English. */
export function rememberedLanguage(
  storage: Storage,
  preferred: readonly string[],
  root: HTMLElement,
): Signal<ConsoleLanguage> {
  const wanted = [storage.getItem(key) ?? '', ...preferred.map((tag) => tag.slice(0, 2))];
  const known = wanted.map((code) => consoleLanguages.find((language) => language === code));
  const language = signal<ConsoleLanguage>(known.find((code) => code !== undefined) ?? 'en');
  effect(() => {
    root.lang = language.value;
    storage.setItem(key, language.value);
  });
  return language;
}
