import { describe, expect, it } from 'vitest';
import { censusKey, verdictWords } from '../../../survey-definitions/statistics/verdict-words.ts';

describe('the words of a verdict', () => {
  it.each([
    ['improved', 'improved', 'en hausse'],
    ['declined', 'declined', 'en baisse'],
    ['slightly-lower', 'slightly lower (within ±{margin} points)', 'en légère baisse (à {margin} points près)'],
    [
      'census-from-to',
      'from {before} of {beforeOf} to {after} of {afterOf}',
      'de {before} sur {beforeOf} à {after} sur {afterOf}',
    ],
    ['maintained', 'maintained (within ±{margin} points)', 'maintenu (à {margin} points près)'],
    ['at-least-maintained', 'at least maintained', 'au moins maintenu'],
    ['not-established', 'change not established', 'évolution non établie'],
  ] as const)('are those of methodology.md: %s', (code, en, fr) => {
    expect(verdictWords[code]).toEqual({ en, fr });
  });

  it.each([
    [3, 0.02, 'census-up', '{count} more Members satisfied', '{count} Membres satisfaits de plus'],
    [-3, -0.02, 'census-down', '{count} fewer Members satisfied', '{count} Membres satisfaits de moins'],
    [3, -0.001, 'census-up', '{count} more Members satisfied', '{count} Membres satisfaits de plus'],
  ] as const)('counted Members in snapshots of format 1: %d, change %d', (members, change, key, en, fr) => {
    expect(censusKey({ members, change, counts: undefined })).toBe(key);
    expect(verdictWords[key]).toMatchObject({ en: { other: en }, fr: { other: fr } });
  });

  it.each([
    [0, 0, 'census-equal'],
    [0, -0.004, 'census-equal'],
    [undefined, 0, 'census-equal'],
    [undefined, 0.021, 'census-up-points'],
    [undefined, -0.021, 'census-down-points'],
  ] as const)('speak of points where Members cannot be counted: %s, change %d', (members, change, key) => {
    expect(censusKey({ members, change, counts: undefined })).toBe(key);
  });

  it('of two complete waves say both counts', () => {
    const counts = { before: { satisfied: 8, population: 12 }, after: { satisfied: 10, population: 12 } };
    expect(censusKey({ members: 2, change: 1 / 6, counts })).toBe('census-from-to');
  });
});
