import { alike } from './languages.ts';
import type { LocalizedText } from './localized-text.ts';
import known from './places.json' with { type: 'json' };

/** Where something takes place: by language or, where one text was given for all, that text. */
export type Place = string | LocalizedText;

/** The place by language. One text stands for all languages, unless it is the name of a known place: 'Brussels' is Bruxelles in French. */
export function placeNames(place: Place): LocalizedText {
  if (typeof place !== 'string') return place;
  return knownNames(place) ?? alike(place);
}

export const isKnownPlace = (name: string): boolean => knownNames(name) !== undefined;

const knownNames = (name: string) => known.find((names) => Object.values(names).includes(name));
