import { describe, expect, it } from 'vitest';
import { routeOf } from '../../../../client/console/routing/route.ts';
import { scorecardPath, seriesPath } from '../../../../client/console/routing/scorecard-place.ts';

const of2025 = { year: 2025, snapshot: null };
const latest = { year: null, snapshot: null };
const frozen = { year: null, snapshot: 'a/b' };

describe('the address of a scorecard leads back to it', () => {
  it.each([
    [scorecardPath(latest), { name: 'scorecard', place: latest }],
    [scorecardPath(of2025), { name: 'scorecard', place: of2025 }],
    [scorecardPath(frozen), { name: 'scorecard', place: frozen }],
    [scorecardPath(of2025, 'map'), { name: 'strategy-map', place: of2025 }],
    [scorecardPath(latest, 'snapshots'), { name: 'snapshots' }],
    [seriesPath(frozen, 'SP2.partnerships.SO1'), { name: 'series', series: 'SP2.partnerships.SO1', place: frozen }],
    ['/console/scorecard?year=last', { name: 'scorecard', place: latest }],
    ['/console/scorecard/series', { name: 'not-found' }],
    ['/console/scorecard/map/more', { name: 'not-found' }],
  ])('%s', (path, route) => expect(routeOf(new URL(path, 'https://surveys.test'))).toEqual(route));
});
