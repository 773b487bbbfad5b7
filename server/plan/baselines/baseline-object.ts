import { kpiOfSeries } from '../../../survey-definitions/kpis.ts';
import type { ProtectedObject } from '../../access/permissions/permissions.ts';

/** What a series is about, for the question of who may read or enter its baselines: undefined where no survey feeds it. */
export function objectOfSeries(series: string): ProtectedObject | undefined {
  const kpi = kpiOfSeries(series);
  switch (kpi?.instrument) {
    case 'annual_survey':
      return { occasionKind: 'wave' };
    case 'post_capacity_building_survey':
      return { occasionKind: 'activity' };
    case 'post_session_survey': {
      const { committee } = kpi;
      return committee && { occasionKind: 'session', committee };
    }
    case 'secretariat_figures':
    case 'none':
    case undefined:
      return undefined;
  }
}
