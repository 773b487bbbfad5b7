import { feedsOf } from '../../../survey-definitions/kinds/rating.ts';
import { isBlock } from '../../../survey-definitions/questionnaire/definition.ts';
import type { ActivityRecord, Survey } from '../../../survey-definitions/surveys/survey.ts';
import type { Database } from '../../platform/database/tables.ts';
import { findDefinition } from '../../questionnaires/definition-store.ts';
import { findSurvey, listSurveys } from '../../surveys/fielding/survey-store.ts';
import type { Activity } from './activity-contract.ts';
import { activitiesInForce } from './activity-store.ts';
import type { ActivityEntry } from './activity-store.ts';

/** Every activity that is known, the latest first: what surveys record of theirs, filled up by entries, and those without a survey. */
export async function readRegister(db: Database, now: Date): Promise<readonly Activity[]> {
  const entries = await activitiesInForce(db);
  const reach = { waves: false, activities: true, committees: [] };
  const surveys = await Promise.all((await listSurveys(db, reach, now)).map((survey) => surveyedIn(db, survey)));
  const ofSurveys = surveys.flatMap((survey) => survey ?? []);
  return [
    ...ofSurveys.map((survey) =>
      activityOfSurvey(
        survey,
        entries.find(({ about }) => isAbout(about, survey.id)),
      ),
    ),
    ...entries.flatMap(activityOfEntry),
  ].toSorted((one, other) => other.endsOn.localeCompare(one.endsOn) || one.startsOn.localeCompare(other.startsOn));
}

/** Whether a survey is of an activity that stands in the register by itself. */
export async function isOfRegister(db: Database, surveyId: string, now: Date): Promise<boolean> {
  const survey = await findSurvey(db, surveyId, now);
  return survey !== undefined && (await surveyedIn(db, survey)) !== undefined;
}

type Surveyed = { readonly id: string; readonly record: ActivityRecord };

/**
 * undefined: a draft may never take place, and the follow-up of an activity, which feeds no KPI, would count it twice. What feeds one is
 * asked right after the activity.
 */
async function surveyedIn(db: Database, survey: Survey): Promise<Surveyed | undefined> {
  const { id, record, state } = survey;
  if (record.kind !== 'activity' || state === 'draft') return undefined;
  const found = await findDefinition(db, survey.definition, survey.version);
  const feeds = found?.definition.sections.some(({ items }) =>
    items.some((entry) => !isBlock(entry) && feedsOf({ item: entry }) !== undefined),
  );
  return feeds === true ? { id, record } : undefined;
}

const isAbout = (about: ActivityEntry['about'], surveyId: string): boolean =>
  about.kind === 'survey' && about.surveyId === surveyId;

function activityOfSurvey({ id, record }: Surveyed, entry: ActivityEntry | undefined): Activity {
  const { title, startsOn, endsOn, alignedWithPlan, experts, accreditedExperts } = record;
  return {
    id: entry?.id ?? null,
    surveyId: id,
    title,
    startsOn,
    endsOn,
    alignedWithPlan: alignedWithPlan ?? entry?.alignedWithPlan ?? null,
    experts: experts ?? entry?.experts ?? null,
    accreditedExperts: accreditedExperts ?? entry?.accreditedExperts ?? null,
    cost: entry?.cost ?? null,
    ofSurvey: { alignedWithPlan, experts, accreditedExperts },
    enteredBy: entry?.enteredBy ?? null,
    enteredAt: entry?.enteredAt ?? null,
  };
}

function activityOfEntry({ about, ...entry }: ActivityEntry): readonly Activity[] {
  if (about.kind !== 'own') return [];
  const { title, startsOn, endsOn } = about;
  return [{ ...entry, surveyId: null, title, startsOn, endsOn, ofSurvey: null }];
}
