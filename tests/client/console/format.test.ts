import { describe, expect, it } from 'vitest';
import { createFormat } from '../../../client/console/words/format.ts';

const [en, fr] = [createFormat('en'), createFormat('fr')];

describe('numbers and dates', () => {
  it('writes percentages with a thin space in French', () => {
    expect([en.percent(0.782), fr.percent(0.782)]).toEqual(['78.2%', '78,2\u202f%']);
    expect(fr.interval(0.734, 0.823)).toBe('73,4\u201382,3\u202f%');
  });

  it('signs changes with a real minus', () => {
    expect([en.points(0.019), en.points(-0.05), en.points(0)]).toEqual(['+1.9', '\u22125.0', '0.0']);
  });

  it('writes days in words, the first of a month the French way', () => {
    expect([en.day('2026-11-22'), fr.day('2026-11-22'), fr.day('2026-12-01')]).toEqual([
      '22 November 2026',
      '22 novembre 2026',
      '1er\u00a0décembre 2026',
    ]);
  });

  it('writes an instant in the zone that is asked for', () => {
    expect(en.instant('2026-11-27T17:00:00Z', 'Europe/Brussels')).toBe('27 November 2026, 18:00');
    expect(fr.instant('2026-11-27T23:30:00Z', 'Africa/Nairobi')).toBe('28 novembre 2026 à 02\u00a0h\u00a030');
  });
});
