import { describe, expect, it } from 'vitest';
import {
  brussels,
  brusselsTime,
  dayWords,
  momentWords,
  shortMomentWords,
  zoneWords,
} from '../../../survey-definitions/reference/moment-words.ts';

const closes = new Date('2027-02-01T17:00:00.000Z');

describe('a moment', () => {
  it.each([
    ['en', '1 February 2027, 18:00', '1 Feb, 18:00'],
    ['fr', '1er\u00a0février 2027 à 18\u00a0h\u00a000', '1er\u00a0févr. à 18\u00a0h\u00a000'],
  ])('in %s is ‘%s’, and lately ‘%s’', (language, words, lately) => {
    expect(momentWords(closes, language, brussels)).toBe(words);
    expect(shortMomentWords(closes, language, brussels)).toBe(lately);
  });

  it('is of another day where the clock is ahead', () => {
    const late = new Date('2027-02-11T23:30:00.000Z');
    expect(dayWords(late, 'fr', brussels)).toBe('12 février 2027');
    expect(dayWords(late, 'fr', 'UTC')).toBe('11 février 2027');
    expect(momentWords(late, 'en', brussels)).toBe('12 February 2027, 00:30');
  });

  it.each([
    ['en', '1 February 2027', '18:00'],
    ['fr', '1er\u00a0février 2027', '18\u00a0h\u00a000'],
  ])('of Brussels is told in %s with its distance from UTC', (language, date, time) => {
    expect(brusselsTime(closes.toISOString(), language)).toEqual({ date, time, zone: 'UTC+1' });
    expect(zoneWords(closes, 'en', brussels)).toBe('CET');
  });
});
