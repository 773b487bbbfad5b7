import { describe, expect, it } from 'vitest';
import { PLACE } from '../../survey-definitions/language/piping.ts';
import { documentsIn, folders } from './questionnaires.ts';

const withTexts = [...folders, 'post-session'];

/** Long strings that are rightly the same in English and French. */
const sameInBothLanguages: readonly string[] = [];

const ORDINARY_SPACE_BEFORE_SIGN = /(?:^|[^\u00a0\u202f!?])[;:?!»](?=\s|$)/u;

describe.each(withTexts)('the words of %s', (folder) => {
  const documents = documentsIn(folder);
  const english = textsOf(documents.get('en.json'));
  const french = textsOf(documents.get('fr.json'));

  it('have the same names in both languages', () => {
    expect([...french.keys()].toSorted()).toEqual([...english.keys()].toSorted());
    expect(english.size).toBeGreaterThan(5);
  });

  it('have the same places to fill in', () => {
    expect(placesOf(french)).toEqual(placesOf(english));
  });

  it('are translated', () => {
    const untranslated = [...english].filter(([path, text]) => {
      const words = text.replaceAll(PLACE, '').trim();
      return words.length > 12 && french.get(path) === text && !sameInBothLanguages.includes(text);
    });
    expect(untranslated).toEqual([]);
  });

  it('use typographic apostrophes and quotation marks, no double space and no blank at an end', () => {
    const wrong = [...english.values(), ...french.values()].filter((text) => /['"]| {2}|^\s|\s$/.test(text));
    expect(wrong).toEqual([]);
  });

  it('keep French signs with their word by a non-breaking space', () => {
    const wrong = [...french.values()].filter(
      (text) => ORDINARY_SPACE_BEFORE_SIGN.test(text.replaceAll('CLiKC!', '')) || /«[^\u00a0]/u.test(text),
    );
    expect(wrong).toEqual([]);
  });

  it('name committees, objectives, processes and focus areas by the abbreviations of their language', () => {
    expect([...french.values()].filter((text) => /\b(?:PTC|HSC|EC|CBC|WCO|SO\d|SP\d|FA\d)\b/.test(text))).toEqual([]);
    expect([...english.values()].filter((text) => /\b(?:CTP|CSH|CLF|CRC|OMD|OS\d|PS\d|DA\d)\b/.test(text))).toEqual([]);
  });
});

/** The texts of a language file by path, `$schema` left out. */
function textsOf(document: unknown, path = ''): ReadonlyMap<string, string> {
  if (typeof document === 'string') return new Map([[path, document]]);
  if (typeof document !== 'object' || document === null) throw new TypeError(`no text at ${path}`);
  const parts = Object.entries(document).filter(([key]) => key !== '$schema');
  return new Map(parts.flatMap(([key, part]) => [...textsOf(part, path === '' ? key : `${path}.${key}`)]));
}

const placesOf = (texts: ReadonlyMap<string, string>): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    [...texts].map(([path, text]) => [path, [...text.matchAll(PLACE)].map(([place]) => place).toSorted()]),
  );
