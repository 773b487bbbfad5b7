import { expect, it } from 'vitest';
import { routeOf } from '../../../client/console/routing/route.ts';

it.each([
  ['/console/figures', { name: 'figures' }],
  ['/console/figures/import', { name: 'figure-import' }],
  ['/console/figures/SP2.partnerships.SO1', { name: 'figure-series', series: 'SP2.partnerships.SO1' }],
  ['/console/figures/a/b', { name: 'not-found' }],
  ['/console/targets', { name: 'targets' }],
  ['/console/margins', { name: 'margins' }],
  ['/console/focus-areas', { name: 'focus-areas' }],
  ['/console/targets/x', { name: 'not-found' }],
])('%s', (path, route) => expect(routeOf(new URL(path, 'https://surveys.test'))).toEqual(route));
