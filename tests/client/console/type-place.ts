import type { PlaceFields } from '../../../client/console/surveys/form/place-fields.ts';

/** Types the place in each official language. */
export const typePlace = ({ place }: { readonly place: PlaceFields }, ...names: readonly string[]): void =>
  names.forEach((name, index) => {
    const language = place[index];
    if (language) language.value = name;
  });
