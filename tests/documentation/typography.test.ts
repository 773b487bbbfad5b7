import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const textsOf = (pattern: string): readonly (readonly [place: string, text: string])[] =>
  globSync(pattern).flatMap((file) => stringsIn(JSON.parse(readFileSync(file, 'utf8')), file));

function stringsIn(value: unknown, place: string): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return place.endsWith('.$schema') ? [] : [[place, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => stringsIn(inner, `${place}.${key}`));
}

const places = ['survey-definitions', 'client/respond/texts', 'client/console/texts'];
const against = (language: string, rule: RegExp) =>
  places
    .flatMap((folder) => textsOf(`${folder}/**/${language}.json`))
    .filter(([, text]) => rule.test(text.replaceAll('CLiKC!', 'CLiKC')))
    .map(([place, text]) => `${place}: ${text}`);

it('finds the texts it speaks of', () => {
  expect(against('fr', /./).length).toBeGreaterThan(1000);
});

describe('French', () => {
  it.each([
    [
      'no line ends before a colon, semicolon, question or exclamation mark',
      /[^\u00a0\u202f\d](?<!https?)[:;?!](?!\/)/,
    ],
    ['quotation marks hold on to what they quote', /«(?!\u00a0|\u202f)|(?<!\u00a0|\u202f)»/],
    ['a percentage has a thin space', /[\d}](?!\u202f)\s?%/],
    ['apostrophes are round', /[A-Za-zÀ-ÿ]'/],
    ['nothing is spaced twice, and an ellipsis is one sign', / {2}|\.{3}/],
  ])('%s', (_rule, offence) => expect(against('fr', offence)).toEqual([]));
});

describe('English', () => {
  it.each([
    ['apostrophes and quotation marks are round', /[A-Za-z]'|"/],
    ['a percentage has no space', /[\d}]\s%/],
    [
      'spelling is that of the Organization: -ize',
      /\b(recogni|organi|harmoni|moderni|utili|speciali|summari|minimi|maximi)s(e|ed|ing|ation)/i,
    ],
    ['nothing is spaced twice, and an ellipsis is one sign', / {2}|\.{3}/],
  ])('%s', (_rule, offence) => expect(against('en', offence)).toEqual([]));
});
