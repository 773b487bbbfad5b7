import { signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { Activities, Activity, NewActivity } from '../../../../server/plan/activities/activity-contract.ts';
import type { Problem } from '../../../../survey-definitions/language/problem.ts';
import { firstLanguage } from '../../../../survey-definitions/reference/first-language.ts';
import { keyedByLanguage, officialLanguages } from '../../../../survey-definitions/reference/languages.ts';
import type { Api } from '../../../shared/api.ts';
import { field } from '../../blocks/form/form-field.ts';
import type { TypedOf } from '../../blocks/form/form-field.ts';
import { createForm } from '../../blocks/form/form.ts';
import type { FormState } from '../../blocks/form/form.ts';
import { createKeptEntries } from '../../blocks/form/kept-entries.ts';
import type { KeptEntries, KeptEntriesDone } from '../../blocks/form/kept-entries.ts';
import { missingFields } from '../../blocks/form/missing-fields.ts';
import { typedAmount } from '../../blocks/form/typed-amount.ts';
import { wholeNumber } from '../../blocks/form/whole-number.ts';

const emptyFields = () => ({
  // A title in one language is enough: that it is lacking altogether is said at the first.
  ...keyedByLanguage('title.', (tag) =>
    field(tag === firstLanguage ? 'activity.about.title' : `title.${tag}`, `activity.title-${tag}`, ''),
  ),
  startsOn: field('activity.about.startsOn', 'session.starts-on', ''),
  endsOn: field('activity.about.endsOn', 'session.ends-on', ''),
  alignedWithPlan: field<'' | 'yes' | 'no'>('activity.alignedWithPlan', 'activity.aligned', ''),
  experts: field('activity.experts', 'activity.experts', ''),
  accreditedExperts: field('activity.accreditedExperts', 'activity.accredited', ''),
  cost: field('activity.cost', 'activities.cost', ''),
});
type Typed = TypedOf<typeof emptyFields>;

export type ActivitiesModel = FormState<ReturnType<typeof emptyFields>, KeptEntriesDone> &
  KeptEntries<Activity> & {
    /** null: not read yet. */
    readonly found: ReadonlySignal<Activities | null>;
    readonly load: () => Promise<void>;
  };

/** The register of activities: those of the surveys, what is known beside them, and those without a survey. */
export function createActivities(api: Api): ActivitiesModel {
  const found = signal<Activities | null>(null);
  const changing = signal<Activity | null>(null);
  const form = createForm<Typed, NewActivity, KeptEntriesDone>(emptyFields(), (typed) =>
    activityOf(typed, changing.value),
  );
  const load = () => form.read(api.activities(), (activities) => (found.value = activities));
  const { recordActivity: record, withdrawActivity: withdraw } = api;
  return { ...form, found, load, ...createKeptEntries({ form, changing, typedOf, record, withdraw, load }) };
}

const textOf = (value: number | null): string => (value === null ? '' : String(value));

const typedOf = (activity: Activity): Typed => ({
  ...keyedByLanguage('title.', (tag) => activity.title[tag] ?? ''),
  startsOn: activity.startsOn,
  endsOn: activity.endsOn,
  alignedWithPlan: activity.alignedWithPlan === null ? '' : activity.alignedWithPlan ? 'yes' : 'no',
  experts: textOf(activity.experts),
  accreditedExperts: textOf(activity.accreditedExperts),
  cost: textOf(activity.cost),
});

/** What is left empty is not known, never 0. What the survey says of its activity is its own, and not sent. */
function activityOf(typed: Typed, changed: Activity | null): NewActivity | readonly Problem[] {
  const title = Object.fromEntries(
    officialLanguages.map((tag) => [tag, typed[`title.${tag}`].trim()] as const).filter(([, text]) => text !== ''),
  );
  const { startsOn, endsOn } = typed;
  const known = changed?.ofSurvey ?? { alignedWithPlan: null, experts: null, accreditedExperts: null };
  const counts = {
    experts: read(typed.experts, wholeNumber),
    accreditedExperts: read(typed.accreditedExperts, wholeNumber),
  };
  const cost = read(typed.cost, typedAmount);
  const isOwn = (changed?.surveyId ?? null) === null;
  const problems = [
    ...(isOwn ? missingFields('activity.about', { title: Object.values(title), startsOn, endsOn }) : []),
    ...(isOwn && endsOn !== '' && endsOn < startsOn
      ? [{ path: 'activity.about.endsOn', code: 'ends-before-start' }]
      : []),
    ...(['experts', 'accreditedExperts'] as const)
      .filter((name) => counts[name] === undefined)
      .map((name) => ({ path: `activity.${name}`, code: 'not-a-count' })),
    ...((counts.accreditedExperts ?? 0) > (counts.experts ?? Infinity)
      ? [{ path: 'activity.accreditedExperts', code: 'more-than-experts' }]
      : []),
    ...(cost === undefined ? [{ path: 'activity.cost', code: 'not-a-cost' }] : []),
  ];
  if (problems.length > 0) return problems;
  const said = {
    alignedWithPlan: typed.alignedWithPlan === '' ? null : typed.alignedWithPlan === 'yes',
    experts: counts.experts ?? null,
    accreditedExperts: counts.accreditedExperts ?? null,
  };
  return {
    about: isOwn ? { kind: 'own', title, startsOn, endsOn } : { kind: 'survey', surveyId: changed?.surveyId ?? '' },
    alignedWithPlan: known.alignedWithPlan === null ? said.alignedWithPlan : null,
    experts: known.experts === null ? said.experts : null,
    accreditedExperts: known.accreditedExperts === null ? said.accreditedExperts : null,
    cost: cost ?? null,
  };
}

/** null: left empty; undefined: not to be read. */
const read = (text: string, numberOf: (text: string) => number | undefined): number | null | undefined =>
  text.trim() === '' ? null : numberOf(text);
