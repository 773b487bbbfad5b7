import { describe, expect, it } from 'vitest';
import { placeOf, scorecardPath, seriesPath } from '../../../../client/console/scorecard/scorecard-place.ts';
import { screens } from '../../../../client/console/screens.ts';
import { screenAt } from '../../../../client/console/shell/screen.ts';

const of2025 = { year: 2025, plan: null, snapshot: null };
const latest = { year: null, plan: null, snapshot: null };
const frozen = { year: null, plan: null, snapshot: 'a/b' };

describe('the address of a scorecard leads back to it', () => {
  it.each([
    [scorecardPath(latest), 'scorecard', latest],
    [scorecardPath(of2025), 'scorecard', of2025],
    [scorecardPath(frozen), 'scorecard', frozen],
    [scorecardPath(of2025, 'map'), 'strategy-map', of2025],
    [scorecardPath(latest, 'snapshots'), 'snapshots', latest],
    [seriesPath(frozen, 'SP2.partnerships.SO1'), 'series', frozen],
    ['/console/scorecard?year=last', 'scorecard', latest],
  ])('%s', (path, name, place) => {
    const address = new URL(path, 'https://surveys.test');
    expect([screenAt(screens, address)?.name, placeOf(address.searchParams)]).toEqual([name, place]);
  });
});
