import { expect, it } from 'vitest';
import committees from '../../../survey-definitions/reference/committees.json' with { type: 'json' };
import regions from '../../../survey-definitions/reference/regions.json' with { type: 'json' };

const named: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ...Object.entries(committees).flatMap(([code, { short, name }]) => [
    [`${code}, short`, short] as const,
    [code, name] as const,
  ]),
  ...Object.entries(regions),
];

it.each(named)('%s has its name in both official languages', (_code, { en, fr }) => {
  expect([en, fr]).toEqual([expect.stringMatching(/\S/), expect.stringMatching(/\S/)]);
});
