import { describe, expect, it } from 'vitest';
import { commonDomain, divergingSegments, positionIn } from '../../../../client/shared/charts/diverging-segments.ts';

const five = { codes: [5, 4, 3, 2, 1], satisfied: [5, 4], dissatisfied: [2, 1] };
const four = { codes: [4, 3, 2, 1], satisfied: [4, 3], dissatisfied: [2, 1] };

describe('a bar around the neutral point', () => {
  const segments = divergingSegments(five, { 5: 20, 4: 30, 3: 20, 2: 20, 1: 10, noOpinion: 99 });

  it('has the middle of the neutral part at 0', () => {
    const neutral = segments.find(({ shade }) => shade === 'neutral');
    expect(neutral?.from).toBeCloseTo(-0.1);
    expect(neutral?.to).toBeCloseTo(0.1);
  });

  it('goes without gaps from the least favourable code to the most favourable', () => {
    expect(segments.map(({ code }) => code)).toEqual(['1', '2', '3', '4', '5']);
    for (const [index, segment] of segments.slice(1).entries()) expect(segment.from).toBe(segments[index]?.to);
  });

  it('is as wide as all valid answers together; missing reasons are no part of it', () => {
    expect(segments.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
    expect((segments.at(-1)?.to ?? 0) - (segments[0]?.from ?? 0)).toBeCloseTo(1);
  });

  it('has its strongest shades outermost', () => {
    expect(segments.map(({ shade }) => shade)).toEqual([
      'negative-strong',
      'negative',
      'neutral',
      'positive',
      'positive-strong',
    ]);
  });

  it('of a scale without a neutral point has 0 between the two sides', () => {
    const parts = divergingSegments(four, { 4: 1, 3: 1, 2: 1, 1: 1 });
    expect(parts.map(({ from }) => from)).toEqual([-0.5, -0.25, 0, 0.25]);
  });

  it('is empty without answers', () => expect(divergingSegments(five, { noOpinion: 3 })).toEqual([]));
});

describe('one domain for all bars', () => {
  it.each([
    [[{ 5: 1 }], { left: 0.1, right: 1 }],
    [[{ 1: 1 }], { left: 1, right: 0.1 }],
    [[{ 3: 1 }], { left: 0.5, right: 0.5 }],
    [
      [
        { 5: 9, 1: 1 },
        { 5: 7, 1: 3 },
      ],
      { left: 0.3, right: 0.9 },
    ],
    [[], { left: 0.1, right: 0.1 }],
  ])('%j', (counts, domain) => {
    expect(commonDomain(counts.map((count) => divergingSegments(five, count)))).toEqual(domain);
  });

  it('puts its ends and its middle where they belong', () => {
    const domain = { left: 0.25, right: 0.75 };
    expect([-0.25, 0, 0.75].map((share) => positionIn(domain, share))).toEqual([0, 25, 100]);
  });
});
