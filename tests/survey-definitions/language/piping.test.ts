import { describe, expect, it } from 'vitest';
import { occasionFor } from '../../../survey-definitions/language/occasion.ts';
import { pipe, repeatLabel } from '../../../survey-definitions/language/piping.ts';
import type { Repeat } from '../../../survey-definitions/language/repeat.ts';
import type { Texts } from '../../../survey-definitions/language/texts.ts';
import { session } from '../small-definition.ts';

const texts: Texts = {
  title: '',
  introduction: '',
  scales: {},
  sections: {},
  items: {},
  blocks: { instrument: { title: '', keys: { RKC: 'Revised Kyoto Convention' } } },
};

const written: Repeat = { block: 'instrument', key: 'RKC' };
const brought: Repeat = { block: 'agenda', key: 'A1', label: { en: 'Opening', fr: 'Ouverture' } };

describe('a text', () => {
  it.each([
    ['no place', 'en', undefined, 'no place'],
    ['{occasion.session} of the {occasion.committeeShort}', 'en', undefined, '243/244 of the PTC'],
    ['{occasion.committeeShort}', 'fr', undefined, 'CTP'],
    ['{occasion.committeeShort}', 'ar', undefined, 'PTC'],
    ['{occasion.session}', 'fr', undefined, '243/244'],
    ['{occasion.host}', 'en', undefined, '…'],
    ['{occasion.constructor}', 'en', undefined, '…'],
    ['{repeat.label}', 'en', undefined, '…'],
    ['{repeat.label}: why?', 'en', written, 'Revised Kyoto Convention: why?'],
    ['{repeat.label}', 'fr', brought, 'Ouverture'],
    ['{something} {occasion.}', 'en', undefined, '{something} {occasion.}'],
  ])('%j in %s', (text, language, repeat, expected) => {
    expect(pipe(text, texts, session, language, repeat)).toBe(expected);
  });

  it.each([
    ['en', null, 'for your administration'],
    ['fr', null, 'for votre administration'],
    ['fr', { en: 'Belgium', fr: 'Belgique' }, 'for Belgique'],
    ['ar', { en: 'Belgium', fr: 'Belgique' }, 'for Belgium'],
  ])('names the Member in %s when it is known: %j', (language, member, expected) => {
    const occasion = occasionFor(session, { member });
    expect(pipe('for {member.name}', texts, occasion, language)).toBe(expected);
    expect(occasionFor(occasion, null)).toEqual(occasionFor(session, null));
  });

  it('is filled in once: a name with braces of its own stays as it is', () => {
    const names = { session: { en: '{occasion.place} $& $1' }, place: { en: 'Brussels' } };
    expect(pipe('{occasion.session}', texts, { ...session, names }, 'en')).toBe('{occasion.place} $& $1');
  });

  it('names a key without a label by its code', () => {
    expect(repeatLabel({ block: 'instrument', key: 'constructor' }, texts, 'en')).toBe('constructor');
    expect(repeatLabel({ block: 'unknown', key: 'HS' }, texts, 'en')).toBe('HS');
  });
});
