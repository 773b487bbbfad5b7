import { describe, expect, it } from 'vitest';
import { routeOf } from '../../../client/console/routing/route.ts';

describe('the address says which view', () => {
  it.each([
    ['/console', { name: 'surveys' }],
    ['/console/', { name: 'surveys' }],
    ['/console/surveys?state=open', { name: 'surveys' }],
    ['/console/surveys/new/session', { name: 'new-session' }],
    ['/console/surveys/new/activity', { name: 'new-activity' }],
    ['/console/surveys/abc', { name: 'survey', id: 'abc' }],
    ['/console/surveys/abc/', { name: 'survey', id: 'abc' }],
    ['/console/surveys/abc/room', { name: 'room', id: 'abc' }],
    ['/console/surveys/abc/results', { name: 'results', id: 'abc' }],
    ['/console/surveys/abc/edit', { name: 'edit', id: 'abc' }],
    ['/console/surveys/abc/other', { name: 'not-found' }],
    ['/console/surveys/abc/room/more', { name: 'not-found' }],
    ['/console/invitation#tok-en', { name: 'invitation', token: 'tok-en' }],
    ['/console/baselines', { name: 'baselines' }],
    ['/console/staff', { name: 'staff' }],
    ['/console/staff/1', { name: 'not-found' }],
    ['/console/nowhere', { name: 'not-found' }],
  ])('%s', (path, route) => expect(routeOf(new URL(path, 'https://surveys.test'))).toMatchObject(route));
});
