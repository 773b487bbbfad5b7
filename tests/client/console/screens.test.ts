import { describe, expect, it } from 'vitest';
import { screens } from '../../../client/console/screens.ts';
import { permissionsOf } from '../../../client/console/session/permissions.ts';
import { screenAt } from '../../../client/console/shell/screen.ts';
import { permissions, permissionsByRole } from '../../../server/access/permissions/permissions.ts';
import type { RoleGrant } from '../../../server/access/staff/staff-contract.ts';
import { sourceFiles } from '../../architecture/source-files.ts';

const at = (path: string) => screenAt(screens, new URL(path, 'https://surveys.test'));

describe('the address says which screen', () => {
  it.each([
    ['/console', 'surveys', {}],
    ['/console/', 'surveys', {}],
    ['/console/surveys?state=open', 'surveys', {}],
    ['/console/surveys/new/session', 'new-session', {}],
    ['/console/surveys/new/activity', 'new-activity', {}],
    ['/console/surveys/new/wave', 'new-wave', {}],
    ['/console/surveys/new/history', 'history-import', {}],
    ['/console/surveys/abc', 'survey', { id: 'abc' }],
    ['/console/surveys/abc/', 'survey', { id: 'abc' }],
    ['/console/surveys/abc/edit', 'edit', { id: 'abc' }],
    ['/console/surveys/abc/room', 'room', { id: 'abc' }],
    ['/console/surveys/abc/sheet', 'sheet', { id: 'abc' }],
    ['/console/surveys/abc/codes', 'codes', { id: 'abc' }],
    ['/console/surveys/abc/results', 'results', { id: 'abc' }],
    ['/console/surveys/abc/export', 'export', { id: 'abc' }],
    ['/console/surveys/abc/wave', 'wave', { id: 'abc' }],
    ['/console/surveys/abc/wave-plan', 'wave-plan', { id: 'abc' }],
    ['/console/mail-templates', 'mail-templates', {}],
    ['/console/scorecard?year=2025', 'scorecard', {}],
    ['/console/scorecard/map', 'strategy-map', {}],
    ['/console/scorecard/snapshots', 'snapshots', {}],
    ['/console/scorecard/series/SP2.partnerships.SO1', 'series', { series: 'SP2.partnerships.SO1' }],
    ['/console/figures', 'figures', {}],
    ['/console/figures/import', 'figure-import', {}],
    ['/console/figures/SP2.partnerships.SO1', 'figure-series', { series: 'SP2.partnerships.SO1' }],
    ['/console/activities', 'activities', {}],
    ['/console/measures', 'measures', {}],
    ['/console/measures/import', 'measure-import', {}],
    ['/console/targets', 'targets', {}],
    ['/console/margins', 'margins', {}],
    ['/console/focus-areas', 'focus-areas', {}],
    ['/console/baselines', 'baselines', {}],
    ['/console/members?region=EUR', 'members', {}],
    ['/console/members/new', 'new-member', {}],
    ['/console/members/M234567', 'member', { id: 'M234567' }],
    ['/console/contacts', 'contacts', {}],
    ['/console/contacts/new?member=SN', 'new-contact', {}],
    ['/console/contacts/import', 'contact-import', {}],
    ['/console/contacts/abc', 'contact', { id: 'abc' }],
    ['/console/definitions', 'definitions', {}],
    ['/console/staff', 'staff', {}],
    ['/console/audit', 'audit', {}],
    ['/console/tokens', 'tokens', {}],
    ['/console/invitation#tok-en', 'invitation', {}],
  ])('%s', (path, name, params) => expect(at(path)).toMatchObject({ name, params }));

  it.each([
    '/console/nowhere',
    '/console/surveys/abc/other',
    '/console/surveys/abc/room/more',
    '/console/scorecard/series',
    '/console/scorecard/map/more',
    '/console/members/SN/more',
    '/console/figures/a/b',
    '/console/targets/x',
    '/console/staff/1',
    '/console/xsurveys',
  ])('%s is of none', (path) => expect(at(path)).toBeUndefined());

  it('every screen is reached at its own path', () => {
    const reached = Object.values(screens).map(({ path }) => at(`/console${path.replaceAll(':', '')}`)?.screen.path);
    expect(reached).toEqual(Object.values(screens).map(({ path }) => path));
  });
});

describe('the addresses that the console links to', () => {
  const written = sourceFiles('client/console').flatMap(({ path, text }) =>
    [...text.matchAll(/(?<!\.)\/console(?:\/[\w-]+)+(?=['"?#`])/g)].map(([address]) => ({ path, address })),
  );

  it.each(written)('$address in $path has a screen', ({ address }) => expect(at(address)).toBeDefined());
});

const ofRole = (grant: RoleGrant) => {
  const held = permissions.filter((permission) => permission in permissionsByRole[grant.role]);
  return permissionsOf({ staff: { id: '', email: '', name: '', roles: [grant] }, permissions: held });
};

describe('the screens that are offered', () => {
  it.each([
    [{ role: 'administrator' } as const, ['definitions', 'staff', 'audit', 'tokens', 'invitation']],
    [
      { role: 'committee-secretary', committee: 'HSC' } as const,
      'surveys new-session survey edit room sheet codes results export baselines definitions tokens invitation'.split(
        ' ',
      ),
    ],
    [
      { role: 'capacity-building-officer' } as const,
      'surveys new-activity survey edit room sheet codes results export baselines definitions tokens invitation'.split(
        ' ',
      ),
    ],
  ])('to %j', (grant, names) => {
    const allowed = Object.entries(screens).filter(([, { may }]) => may?.(ofRole(grant)) ?? true);
    expect(allowed.map(([name]) => name)).toEqual(names);
  });

  it('to the Secretariat are all but those of others', () => {
    const closed = Object.entries(screens).filter(([, { may }]) => may?.(ofRole({ role: 'secretariat' })) === false);
    expect(closed.map(([name]) => name)).toEqual(['new-session', 'new-activity', 'staff', 'audit']);
  });
});
