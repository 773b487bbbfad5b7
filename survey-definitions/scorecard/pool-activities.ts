import { alike } from '../reference/languages.ts';
import { OBSERVER, tallyByVariable, type VariableTally } from '../results/tally.ts';
import type { Counted } from './counted.ts';
import type { LeftOut } from './satisfaction-series.ts';
import type { SeriesSurvey } from './series-survey.ts';

/**
 * The activities of each year as one: the unit is the Member at an activity, so that a large workshop does not drown
 * small ones (methodology.md section 1). Ballots have no Member: they cannot be counted with the others and are left out,
 * unless a year has nothing else. What asked differently than the last activity of the year is left out too, and so is an
 * anonymous one with too few ballots: subtraction would show them.
 */
export function poolActivities(activities: readonly SeriesSurvey[]): readonly Counted[] {
  return [...Map.groupBy(activities, ({ year }) => year).values()].flatMap((ofYear) => {
    const inOrder = ofYear.toSorted((one, other) => (one.source.day < other.source.day ? -1 : 1));
    const named = inOrder.filter(({ unit }) => unit === 'member');
    const countable = inOrder.filter(({ withheld }) => withheld === null);
    const last = named.at(-1) ?? countable.at(-1) ?? inOrder.at(-1);
    return last === undefined ? [] : [pooled(inOrder, last)];
  });
}

function pooled(activities: readonly SeriesSurvey[], last: SeriesSurvey): Counted {
  const verdicts = activities.map((survey) => ({ survey, because: reasonToLeaveOut(survey, last) }));
  const others = verdicts.flatMap(({ survey, because }) => (because === null && survey !== last ? [survey] : []));
  const leftOut = verdicts.flatMap(({ survey, because }): readonly LeftOut[] =>
    because === null || survey === last ? [] : [{ ...survey.source, because }],
  );
  const surveys: Counted['surveys'] = [last, ...others.toReversed()];
  const { year, unit, headline, scale } = last;
  return {
    surveys,
    leftOut,
    year,
    day: `${year}-01-01`,
    label: alike(String(year)),
    unit: unit === 'member' ? 'member-activity' : unit,
    population: totalPopulation(surveys),
    headline,
    scale,
    withheld: surveys.length === 1 ? last.withheld : null,
    tally: pooledTally(surveys.map(({ source, tally }) => ({ surveyId: source.surveyId, tally }))),
  };
}

function reasonToLeaveOut(survey: SeriesSurvey, last: SeriesSurvey): LeftOut['because'] | null {
  if (survey.unit !== last.unit) return 'anonymous';
  if (survey.withheld !== null) return 'too-few';
  if (survey.headline.scale !== last.headline.scale) return 'scale';
  return survey.headline.wording === last.headline.wording ? null : 'wording';
}

/** N is known where that of every activity is. */
function totalPopulation(surveys: readonly SeriesSurvey[]): number | null {
  const known = surveys.flatMap(({ population }) => population ?? []);
  return known.length < surveys.length ? null : known.reduce((sum, population) => sum + population, 0);
}

/** A Member at an activity is one delegation, `<survey> <member>`; observers stay observers and are added up. */
export function pooledTally(
  surveys: readonly { readonly surveyId: string; readonly tally: VariableTally }[],
): VariableTally {
  const rows = surveys.flatMap(({ surveyId, tally }) =>
    [...tally].flatMap(([delegation, codes]) => {
      const unit = delegation === OBSERVER ? OBSERVER : pooledDelegation(surveyId, delegation);
      return [...codes].map(([code, count]) => ({ delegation: unit, variable: '', code, count }));
    }),
  );
  return tallyByVariable(rows).get('') ?? new Map();
}

export const pooledDelegation = (surveyId: string, member: string): string => `${surveyId} ${member}`;

export const surveyOfPooled = (delegation: string): string => delegation.slice(0, delegation.indexOf(' '));
