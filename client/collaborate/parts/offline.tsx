import { translator, type Catalogue } from '../../shared/i18n.ts';
import type { WordKey } from '../texts/catalogues.ts';

type Props = { readonly words: Catalogue<WordKey>; readonly language: string };

/** There is no line, and nothing on this device. */
export function Offline({ words, language }: Props) {
  const w = translator(words, language);
  return (
    <section class="announced refused">
      <h1>{w('offline-title')}</h1>
      <p>{w('offline-text')}</p>
    </section>
  );
}
