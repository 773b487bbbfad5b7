import type { RegionOptions } from '../../../survey-definitions/disclosure/region-figures.ts';
import type { Measurement } from '../../../survey-definitions/scorecard/measurement.ts';
import { memberOf } from '../../../survey-definitions/results/tally.ts';
import { isPooledUnit } from '../../../survey-definitions/scorecard/pool-year.ts';
import type { RegionsOf } from '../../../survey-definitions/scorecard/series-regions.ts';
import type { Database } from '../../platform/database/tables.ts';
import { populationOf, type PopulationMember } from '../../surveys/fielding/population-store.ts';
import { regions } from '../../../survey-definitions/reference/regions.ts';
import { countedMembers, type Members } from '../../platform/members.ts';

type Regions = Pick<RegionOptions, 'regionOf' | 'populations'>;

/**
 * Which region each Member counts in, for every measurement: of a wave the one that was frozen when it opened, else that of the
 * register. N by region is known where a wave's population was written down, or is the register's of today.
 */
export async function readRegions(
  readDb: Database,
  members: Members,
  measurements: readonly Measurement[],
): Promise<RegionsOf> {
  const waves = measurements.filter(({ surveys }) => surveys[0].kind === 'wave');
  const frozen = new Map(
    await Promise.all(
      waves.map(async ({ surveys: [{ source }] }) => {
        const population = await populationOf(readDb, source.surveyId);
        return [source.surveyId, population] as const;
      }),
    ),
  );
  return ({ surveys: [{ source, kind }], population, rate, unit }) => {
    const asked = frozen.get(source.surveyId) ?? [];
    const isOfAll = rate.population === (population ?? undefined);
    if (asked.length > 0) return { ...ofPopulation(asked), ...(!isOfAll && unknownSizes) };
    const isWhole = isOfAll && kind === 'wave' && population === countedMembers(members);
    return ofRegister(members, { isWhole, isPooled: isPooledUnit(unit) });
  };
}

/** What was asked of some only has no N by region. */
const unknownSizes: Pick<Regions, 'populations'> = { populations: new Map(regions.map((region) => [region, null])) };

/** Of the wave that was asked about instruments. */
export async function regionsOfWave(
  readDb: Database,
  members: Members,
  { surveyId, population }: { readonly surveyId: string; readonly population: number | null },
): Promise<Regions> {
  const asked = await populationOf(readDb, surveyId);
  const isWhole = population === countedMembers(members);
  return asked.length > 0 ? ofPopulation(asked) : ofRegister(members, { isWhole, isPooled: false });
}

function ofPopulation(asked: readonly PopulationMember[]): Regions {
  const regionOfMember = new Map(asked.map(({ memberId, region }) => [memberId, region]));
  const sizes = Map.groupBy(asked, ({ region }) => region);
  return {
    regionOf: (member) => regionOfMember.get(member),
    populations: new Map(regions.map((region) => [region, sizes.get(region)?.length ?? 0])),
  };
}

function ofRegister(
  members: Members,
  { isWhole, isPooled }: { readonly isWhole: boolean; readonly isPooled: boolean },
): Regions {
  const counted = [...members.values()].filter((member) => member.counted);
  const sizes = Map.groupBy(counted, ({ region }) => region);
  return {
    regionOf: (delegation) => members.get(isPooled ? memberOf(delegation) : delegation)?.region,
    populations: new Map(regions.map((region) => [region, isWhole ? (sizes.get(region)?.length ?? 0) : null])),
  };
}
