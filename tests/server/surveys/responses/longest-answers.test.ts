import { expect, it } from 'vitest';
import { listLatestDefinitions } from '../../../../server/questionnaires/definition-store.ts';
import { openSurvey } from '../../../../server/surveys/fielding/survey-store.ts';
import { questionnairesOf } from '../../../../server/surveys/fielding/survey-questionnaires.ts';
import type { SurveyPlan } from '../../../../survey-definitions/surveys/survey.ts';
import { kindOf, rulesOf } from '../../../../survey-definitions/kinds/kinds.ts';
import { LONGEST_OTHER } from '../../../../survey-definitions/kinds/other-text.ts';
import type { Questionnaire } from '../../../../survey-definitions/questionnaire/questionnaire.ts';
import { openFreshSqlite } from '../../../setup/databases.ts';
import { activityPlan, hscPlan, ptcPlan, wavePlan } from '../fielding/plans.ts';
import { createSurveyApp, keyNumber } from '../fielding/survey-app.ts';

const plans: readonly SurveyPlan[] = [
  ptcPlan,
  hscPlan,
  activityPlan,
  { ...activityPlan, definition: 'post-capacity-building-follow-up' },
  wavePlan,
];
const owners = { session: 'paul', activity: 'carl', wave: 'sofia' } as const;

/** Chinese takes three bytes a character; the form's own limits are in characters, and nobody must be told 'too large' by another one. */
it.each(plans)('the longest answers that $definition allows, in any script, are not too large', async (plan) => {
  const app = await createSurveyApp(openFreshSqlite);
  const owner = plan.definition === 'post-session-hsc' ? 'hana' : owners[plan.record.kind];
  const { db, now } = app.dependencies;
  const survey = await app.draft({ ...plan, closesAt: null }, owner);
  // Without invitations: an invited wave takes its answers from the Member's form.
  await db.transaction().execute((trx) => openSurvey(trx, survey.id, null, now()));
  const definitions = await listLatestDefinitions(db);
  const definition = definitions.find((one) => one.definition.name === plan.definition)?.definition;
  if (definition === undefined) throw new Error(`${plan.definition} is not published`);
  const answers = longest(questionnairesOf(survey, definition, app.dependencies.members).asking);
  expect(Object.keys(answers).length).toBeGreaterThan(1);
  const response = await app.respond(survey, { key: keyNumber(1), answers });
  expect([response.status, await response.json()]).toEqual([422, expect.objectContaining({ problems: onlyRequired })]);
});

const onlyRequired = expect.not.arrayContaining([expect.not.objectContaining({ code: 'required' })]);

const longest = ({ variables }: Questionnaire): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...variables.values()].flatMap((variable) => {
      if (rulesOf(variable).gives !== 'words') return [];
      const { name, item, part } = variable;
      const longestOfItem = kindOf(item).field?.(item).maximumLength ?? 0;
      return [[name, '関'.repeat(part === 'other' ? LONGEST_OTHER : longestOfItem)]];
    }),
  );
