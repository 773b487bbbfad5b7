import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { drawAddress, readAddress } from '../../../../server/surveys/fielding/survey-address.ts';

describe('the short address of a survey', () => {
  it('has eight characters that nobody confuses', () => {
    const drawn = Array.from({ length: 2_000 }, () => drawAddress(randomBytes));
    expect(drawn.every((address) => /^[2-9a-z]{8}$/.test(address) && !/[ilou01]/.test(address))).toBe(true);
    expect(new Set(drawn).size).toBe(drawn.length);
  });

  it('uses every character about equally often', () => {
    const counts = new Map<string, number>();
    for (const character of Array.from({ length: 3_000 }, () => drawAddress(randomBytes)).join('')) {
      counts.set(character, (counts.get(character) ?? 0) + 1);
    }
    expect(counts.size).toBe(30);
    // 24,000 characters, 800 of each expected, standard deviation 28.
    expect(Math.min(...counts.values())).toBeGreaterThan(800 - 6 * 28);
    expect(Math.max(...counts.values())).toBeLessThan(800 + 6 * 28);
  });

  it.each([
    ['23456789', '23456789'],
    ['ABCDEFGH', 'abcdefgh'],
    ['abcdefg', undefined],
    ['abcdefghj', undefined],
    ['abcdefg1', undefined],
    ["abcdefg'", undefined],
    ['../../..', undefined],
  ])('typed as %s is read as %s', (typed, address) => {
    expect(readAddress(typed)).toBe(address);
  });
});
