import { expectedTexts } from '../../survey-definitions/questionnaire/check/expected-texts.ts';
import type { Definition, Entry } from '../../survey-definitions/questionnaire/definition.ts';
import type { Scale } from '../../survey-definitions/language/item.ts';
import { emptyOccasion, type Occasion } from '../../survey-definitions/language/occasion.ts';
import { questionnaireFor, type Questionnaire } from '../../survey-definitions/questionnaire/questionnaire.ts';
import type { TextsByLanguage } from '../../survey-definitions/language/texts.ts';

export const satisfaction: Scale = { codes: [5, 4, 3, 2, 1], satisfied: [5, 4], dissatisfied: [2, 1] };

/** One section with these entries; whatever else differs is named. */
export const definitionWith = (items: readonly Entry[], changes: Partial<Definition> = {}): Definition => ({
  name: 'small',
  version: 1,
  occasion: 'session',
  languages: ['en'],
  minutes: 1,
  scales: { satisfaction },
  sections: [{ name: 'only', items }],
  ...changes,
});

export const questionnaireWith = (items: readonly Entry[], occasion: Occasion = emptyOccasion): Questionnaire =>
  questionnaireFor(definitionWith(items), occasion);

export const session: Occasion = {
  facts: {
    kind: 'session',
    confidentiality: 'anonymous',
    delegationKnown: 'no',
    format: 'hybrid',
    languages: ['en', 'fr'],
  },
  names: {
    committeeShort: { en: 'PTC', fr: 'CTP' },
    session: { en: '243/244' },
    place: { en: 'Brussels', fr: 'Bruxelles' },
  },
  lists: {
    agendaItems: [
      { code: 'A1', label: { en: 'Opening', fr: 'Ouverture' } },
      { code: 'A2', label: { en: 'E-commerce' } },
    ],
  },
};

/** Every text that a definition needs, in each of its languages: the path itself is the text. */
export function textsFor(definition: Definition): TextsByLanguage {
  const texts = nested(expectedTexts(definition).flatMap(({ path, optional }) => (optional ? [] : [path])));
  return Object.fromEntries(definition.languages.map((language) => [language, texts]));
}

function nested(paths: readonly string[]): TextsByLanguage[string] {
  const texts = { title: '', introduction: '', scales: {}, sections: {}, items: {} };
  for (const path of paths) {
    const keys = path.split('.');
    let place: object = texts;
    for (const key of keys.slice(0, -1)) {
      const below: unknown = Reflect.get(place, key);
      const inner: object = typeof below === 'object' && below !== null ? below : {};
      Reflect.set(place, key, inner);
      place = inner;
    }
    Reflect.set(place, keys.at(-1) ?? '', path);
  }
  return texts;
}
