import { afterAll, describe, expect, it, vi } from 'vitest';
import { openFreshSqlite } from '../../setup/databases.ts';
import { objectRows, ownRows, scopeRows, secretariatRows, staffRows } from './authorisation-rows.ts';
import type { Ask } from './authorisation-rows.ts';
import { staffRoutes } from './route-table.ts';

const guard = vi.hoisted(() => ({ isOff: false, asked: 0 }));

// The mutant: whoever asks, and whatever for, may.
vi.mock(import('../../../server/access/permissions/permissions.ts'), async (original) => {
  const rules = await original();
  return {
    ...rules,
    may: (...question) => {
      if (!guard.isOff) return rules.may(...question);
      guard.asked += 1;
      return true;
    },
  };
});

/** For the requests of one route only: what makes its objects meets every guard. */
const withoutGuard: Ask = async (request) => {
  guard.isOff = true;
  try {
    return await request();
  } finally {
    guard.isOff = false;
  }
};

const isForEverybody = (route: string): boolean =>
  staffRoutes.some((row) => row.route === route && row.for === 'everybody');

const rows = [
  ...objectRows,
  ...staffRows.filter(({ route }) => !isForEverybody(route)),
  ...scopeRows,
  ...secretariatRows,
  ...ownRows,
];

/** A change of a Member, of a focus area, of a survey's state; a list; and what everybody may who is no program. */
const some: readonly string[] = [
  'POST /api/members',
  'PUT /api/focus-areas/:id',
  'PUT /api/surveys/:id/closure',
  'GET /api/audit',
  'GET /api/definitions',
];

const asked = process.env['MUTATIONS'] === 'all' ? rows : rows.filter(({ route }) => some.includes(route));

describe('a route without its guard', () => {
  let red = 0;

  it.each(asked)('turns its row of the matrix red: $route', { timeout: 120_000 }, async ({ check }) => {
    await check(openFreshSqlite);
    guard.asked = 0;
    const failure = await check(openFreshSqlite, withoutGuard).then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(guard.asked).toBeGreaterThan(0);
    expect(failure).toMatchObject({ name: 'AssertionError' });
    red += 1;
  });

  afterAll(() => {
    process.stdout.write(`${red} of ${asked.length} guards that were taken away turned a row of the matrix red\n`);
  });
});
