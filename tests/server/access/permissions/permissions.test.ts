import { describe, expect, it } from 'vitest';
import { Problem } from '../../../../server/platform/http/problem.ts';
import { demandPermission } from '../../../../server/access/permissions/demand-permission.ts';
import { may, permissions, reachOf } from '../../../../server/access/permissions/permissions.ts';
import type { Permission, ProtectedObject } from '../../../../server/access/permissions/permissions.ts';
import { cast } from '../../../setup/cast.ts';
import type { CastName } from '../../../setup/cast.ts';

const objects = {
  wave: { occasionKind: 'wave' },
  activity: { occasionKind: 'activity' },
  PTC: { occasionKind: 'session', committee: 'PTC' },
  HSC: { occasionKind: 'session', committee: 'HSC' },
} as const satisfies Record<string, ProtectedObject>;

const all = ['wave', 'activity', 'PTC', 'HSC'] as const;
const surveyWork: readonly Permission[] = ['survey.write', 'survey.open', 'survey.close'];
const reading: readonly Permission[] = ['survey.read', 'survey.results', 'survey.export', 'baseline.read'];

type Allowed = readonly (keyof typeof objects)[];
type Row = { readonly who: CastName; readonly work: Allowed; readonly read: Allowed; readonly baseline: Allowed };

const table: readonly Row[] = [
  { who: 'alice', work: [], read: [], baseline: [] },
  { who: 'sofia', work: ['wave'], read: all, baseline: all },
  { who: 'paul', work: ['PTC'], read: ['PTC'], baseline: ['PTC'] },
  { who: 'hana', work: ['HSC'], read: ['HSC'], baseline: ['HSC'] },
  { who: 'carl', work: ['activity'], read: ['activity'], baseline: ['activity'] },
];

describe.each(table)('$who', ({ who, work, read, baseline }) => {
  const staff = { roles: cast[who] };
  const allowed = (permission: Permission): Allowed => all.filter((name) => may(staff, permission, objects[name]));

  it.each(surveyWork)(`may %s on ${work.join(', ') || 'nothing'}`, (permission) => {
    expect(allowed(permission)).toEqual(work);
  });

  it.each(reading)(`may %s on ${read.join(', ') || 'nothing'}`, (permission) => {
    expect(allowed(permission)).toEqual(read);
  });

  it(`may write baselines of ${baseline.join(', ') || 'nothing'}`, () => {
    expect(allowed('baseline.write')).toEqual(baseline);
  });

  it('may read definitions', () => {
    expect(may(staff, 'definitions.read')).toBe(true);
  });

  it(`${who === 'alice' ? 'may' : 'may not'} manage staff and read the audit log`, () => {
    expect([may(staff, 'staff.manage'), may(staff, 'audit.read')]).toEqual([who === 'alice', who === 'alice']);
  });
});

describe('somebody without a role', () => {
  it.each(permissions)('may not %s', (permission) => {
    expect(may({ roles: [] }, permission)).toBe(false);
  });
});

describe('somebody with two roles', () => {
  const both = { roles: [...cast.paul, ...cast.carl] };

  it('may what either may, and no more', () => {
    expect(all.filter((name) => may(both, 'survey.open', objects[name]))).toEqual(['activity', 'PTC']);
  });

  it('reaches that in lists too', () => {
    expect(reachOf(both, 'survey.read')).toEqual({ waves: false, activities: true, committees: ['PTC'] });
  });
});

describe('what is demanded in vain', () => {
  it.each([
    { who: 'paul', permission: 'survey.open', object: objects.HSC, code: 'not-found' },
    { who: 'alice', permission: 'survey.results', object: objects.PTC, code: 'not-found' },
    { who: 'sofia', permission: 'survey.open', object: objects.PTC, code: 'forbidden' },
    { who: 'sofia', permission: 'staff.manage', object: undefined, code: 'forbidden' },
  ] as const)('$who: $permission gives $code', ({ who, permission, object, code }) => {
    expect(() => demandPermission({ roles: cast[who] }, permission, object)).toThrow(Problem);
    expect(() => demandPermission({ roles: cast[who] }, permission, object)).toThrow(code);
  });

  it('lets through what is allowed', () => {
    expect(() => demandPermission({ roles: cast.paul }, 'survey.open', objects.PTC)).not.toThrow();
  });
});
