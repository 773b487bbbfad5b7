import { languageShown } from '../../../survey-definitions/reference/localized-text.ts';
import { PLACE, pipe } from '../../../survey-definitions/language/piping.ts';
import { ownValue } from '../../../survey-definitions/language/own-value.ts';
import type { PageContext } from './page-context.ts';

type Props = { readonly context: Pick<PageContext, 'texts' | 'occasion' | 'language'>; readonly text: string };

/** A text with its places filled; a name that exists only in another language than the page's is said to be in that one. */
export const Piped = ({ context, text }: Props) => (
  // Splitting by a pattern with one group gives text and place by turns.
  <>{text.split(PLACE).map((part, index) => (index % 2 === 0 ? part : filledPlace(context, part)))}</>
);

function filledPlace({ texts, occasion, language }: Props['context'], place: string) {
  const name = pipe(`{${place}}`, texts, occasion, language);
  const names = ownValue(occasion.names, place.replace('occasion.', ''));
  const shown = names && languageShown(names, language);
  if (shown === undefined || shown === language) return name;
  return (
    <bdi key={place} lang={shown}>
      {name}
    </bdi>
  );
}
