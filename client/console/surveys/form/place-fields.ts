import { computed } from '@preact/signals';
import { officialLanguages } from '../../../../survey-definitions/reference/languages.ts';
import { isKnownPlace, placeNames, type Place } from '../../../../survey-definitions/reference/places.ts';
import { field, type Field } from '../../blocks/form/form-field.ts';
import { suggestedSignal } from '../../blocks/form/suggested-signal.ts';

/** The name of the place in each official language. */
export type PlaceFields = readonly Field<string>[];

/** The later names follow the first while nobody types them: 'Brussels' brings Bruxelles, and another place no name but its own. */
export function placeFields(place: Place): PlaceFields {
  const known = placeNames(place);
  const fields: Field<string>[] = [];
  for (const language of officialLanguages) {
    const [first] = fields;
    const label = `session.place-${language}` as const;
    const name = known[language] ?? '';
    if (first === undefined) fields.push(field('record.place', label, name));
    else {
      const firstName = first.peek();
      const following = computed(() => {
        const typed = first.value.trim();
        if (typed === firstName) return name;
        return isKnownPlace(typed) ? (placeNames(typed)[language] ?? '') : '';
      });
      fields.push(field(`record.place.${language}`, label, suggestedSignal(following)));
    }
  }
  return fields;
}

/** By language; one text where no language says it differently, '' where nothing was typed. */
export function typedPlace(fields: PlaceFields): Place {
  const names = fields.map(({ value }) => value.trim());
  const [name = ''] = names.filter((typed) => typed !== '');
  if (names.every((typed) => typed === '' || typed === name)) return name;
  return Object.fromEntries(officialLanguages.map((language, index) => [language, names[index] || name]));
}
