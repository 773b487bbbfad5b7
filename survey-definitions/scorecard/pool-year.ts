import { monthsOfReportingYear, reportingYearLabel } from '../figures/reporting-year.ts';
import { alike } from '../reference/languages.ts';
import { delegationsAnswering, membersOf, OBSERVER, tallyByVariable, type VariableTally } from '../results/tally.ts';
import type { Registered } from '../statistics/member-rate.ts';
import type { Counted } from './counted.ts';
import type { LeftOut } from './satisfaction-series.ts';
import type { SeriesSurvey } from './series-survey.ts';

/** From when on a year is one figure, in which month it begins, and how few answers are none. */
export type YearOptions = {
  readonly threshold: number;
  readonly isOver: (year: number) => boolean;
  /** 1 to 12 */
  readonly yearFrom: number;
};

/**
 * The sessions, or the activities, of each year as one: the unit is the Member at a session (at an activity), so that a large
 * one does not drown small ones (methodology.md section 1). `isOver` says of which years nothing more will come: others are not
 * pooled, or what was shown of a part could be subtracted from what is shown of more (section 10, 4). Ballots have no Member: they
 * cannot be counted with the others and are left out, unless a year has nothing else. What asked differently than the last survey of
 * the year is left out too, and so is an anonymous one with too few ballots. Surveys with fewer answers than the threshold are in
 * it only if together they have as many.
 */
export function poolYears(surveys: readonly SeriesSurvey[], options: YearOptions): readonly Counted[] {
  const { threshold, isOver } = options;
  return [...Map.groupBy(surveys, ({ year }) => year)]
    .filter(([year]) => isOver(year))
    .flatMap(([, ofYear]) => {
      const inOrder = ofYear.toSorted((one, other) => (one.source.day < other.source.day ? -1 : 1));
      const last = lastOf(inOrder, threshold);
      return last === undefined ? [] : [pooled(inOrder, last, options)];
    });
}

/** The survey that says how the year was asked: the last one with Members that is large enough to speak for itself, if there is any. */
function lastOf(inOrder: readonly SeriesSurvey[], threshold: number): SeriesSurvey | undefined {
  const named = inOrder.filter(({ unit }) => unit === 'member');
  const large = named.filter((survey) => answersOf(survey) >= threshold);
  const countable = inOrder.filter(({ withheld }) => withheld === null);
  return large.at(-1) ?? named.at(-1) ?? countable.at(-1) ?? inOrder.at(-1);
}

function pooled(
  inOrder: readonly SeriesSurvey[],
  last: SeriesSurvey,
  { threshold, yearFrom }: Pick<YearOptions, 'threshold' | 'yearFrom'>,
): Counted {
  const alikeInUnit = inOrder.filter((survey) => reasonToLeaveOut(survey, last) === null);
  const small = new Set(smallOnes(alikeInUnit, threshold));
  const [first = last, ...others] = alikeInUnit.filter((survey) => !small.has(survey)).toReversed();
  const surveys: Counted['surveys'] = [first, ...others];
  const leftOut = inOrder
    .filter((survey) => !surveys.includes(survey))
    .map((survey): LeftOut => {
      const because = reasonToLeaveOut(survey, last) ?? 'small';
      return { ...survey.source, because, ...(because === 'small' && { answers: answersOf(survey) }) };
    });
  const { year, unit, kind, headline, scale } = last;
  return {
    surveys,
    leftOut,
    year,
    day: `${monthsOfReportingYear(year, yearFrom).from}-01`,
    label: alike(reportingYearLabel(year, yearFrom)),
    unit: unit === 'member' ? pooledUnits[kind] : unit,
    population: totalPopulation(surveys),
    registered: totalRegistered(surveys),
    headline,
    scale,
    withheld: surveys.length === 1 ? first.withheld : null,
    tally: pooledTally(surveys.map(({ source, tally }) => ({ surveyId: source.surveyId, tally }))),
  };
}

const pooledUnits = {
  session: 'member-session',
  activity: 'member-activity',
  wave: 'member',
} as const satisfies Record<SeriesSurvey['kind'], Counted['unit']>;

/** Whether a unit is a Member at one of several occasions, so that few Members may stand behind many units. */
export const isPooledUnit = (unit: Counted['unit']): boolean => unit === 'member-session' || unit === 'member-activity';

/** Those with fewer answers than the threshold, unless together they have as many, or there is nothing else. */
function smallOnes(surveys: readonly SeriesSurvey[], threshold: number): readonly SeriesSurvey[] {
  const small = surveys.filter((survey) => survey.unit === 'member' && answersOf(survey) < threshold);
  const together = small.reduce((sum, survey) => sum + answersOf(survey), 0);
  return together >= threshold || small.length === surveys.length ? [] : small;
}

const answersOf = ({ tally }: SeriesSurvey): number => delegationsAnswering(membersOf(tally));

function reasonToLeaveOut(survey: SeriesSurvey, last: SeriesSurvey): Exclude<LeftOut['because'], 'small'> | null {
  if (survey.unit !== last.unit) return 'anonymous';
  if (survey.withheld !== null && survey !== last) return 'too-few';
  if (survey.headline.scale !== last.headline.scale) return 'scale';
  return survey.headline.wording === last.headline.wording ? null : 'wording';
}

/** N is known where that of every session or activity is. */
function totalPopulation(surveys: readonly SeriesSurvey[]): number | null {
  const known = surveys.flatMap(({ population }) => population ?? []);
  return known.length < surveys.length ? null : known.reduce((sum, population) => sum + population, 0);
}

/** Of every session or activity, or of none: the year's delegates speak for the year's delegations. */
function totalRegistered(surveys: readonly SeriesSurvey[]): Registered | null {
  const known = surveys.flatMap(({ registered }) => registered ?? []);
  if (known.length < surveys.length) return null;
  return known.reduce((sum, { delegations, delegates }) => ({
    delegations: sum.delegations + delegations,
    delegates: sum.delegates + delegates,
  }));
}

/** A Member at a session is one delegation, `<survey> <member>`; observers stay observers and are added up. */
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
