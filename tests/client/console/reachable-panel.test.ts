import { expect, it } from 'vitest';
import { reachableOf } from '../../../client/console/wave/reachable-panel.tsx';

it('what can be reached is said before a wave opens, for some numbers of answers', () => {
  expect(reachableOf(187)).toEqual([
    { answers: 94, years: expect.any(Number) },
    { answers: 116, years: 45 },
    { answers: 131, years: expect.any(Number) },
    { answers: 150, years: 79 },
    { answers: 168, years: expect.any(Number) },
  ]);
});
