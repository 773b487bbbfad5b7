import { choiceOf, choicesOf, grantsOf, roleGrants } from '../../client/console/administration/staff/role-choices.ts';
import { roleOptions } from '../../client/console/administration/staff/role-words.ts';
import { uiIn } from '../../client/console/blocks/ui.ts';
import { permissionsOf } from '../../client/console/session/permissions.ts';
import { createSurveyFormScreen } from '../../client/console/surveys/form/survey-form-screen.ts';
import { createSurveyList } from '../../client/console/surveys/list/survey-list-model.ts';
import { occasionName } from '../../client/console/words/occasion-words.ts';
import { openMigratedSqlite } from '../../server/platform/database/open-database.ts';
import { publishDefinitions } from '../../server/questionnaires/publish-definitions.ts';
import type { Survey } from '../../survey-definitions/surveys/survey.ts';
import { createTestApp } from '../setup/test-app.ts';
import { consoleOf, done } from './console-of.ts';
import { systemScheduler } from '../../server/platform/time/scheduler.ts';

/** From the administrator's tick to the open survey, with the console's own models against the server: what is seen on the way. */
export async function openCommitteeSurvey(committee: string, databaseFile: string) {
  const database = await openMigratedSqlite(databaseFile, systemScheduler);
  const app = await createTestApp(async () => database);
  const { problems } = await publishDefinitions(app.dependencies);

  const grants = grantsOf(roleGrants.map(choiceOf).filter((choice) => choice.endsWith(` ${committee}`)));
  const administrator = await consoleOf(app.dependencies, 'alice');
  done(await administrator.invite({ email: 'secretary@wco.test', name: 'Secretary', roles: grants }));
  const staff = done(await administrator.staff()).find(({ email }) => email === 'secretary@wco.test');
  const api = await consoleOf(app.dependencies, staff?.id ?? '');
  const { committees } = permissionsOf(done(await api.session()));

  const opened: Survey[] = [];
  const needs = {
    api,
    committees,
    language: 'en',
    now: app.dependencies.now,
    onSaved: (one: Survey) => opened.push(one),
  };
  const screen = createSurveyFormScreen(needs, { kind: 'session' });
  await screen.load();
  const form = screen.form.value;
  if (form?.occasion.kind !== 'session') throw new Error(`no form: ${JSON.stringify(screen.failure.value)}`);
  form.occasion.form.numbers.value = '1';
  await form.survey.open();
  screen.stop();

  const list = createSurveyList(api, new URLSearchParams({ committee }));
  await list.load();
  await database.close();
  return {
    ticked: choicesOf(staff?.roles ?? []).map((choice) =>
      roleOptions(uiIn('fr')).find(({ value }) => value === choice),
    ),
    committees,
    problems: [...problems, ...form.survey.problems.value],
    opened: opened.map(({ state, definition, record }) => [
      state,
      definition,
      occasionName(record, 'en', uiIn('en').t),
      occasionName(record, 'fr', uiIn('fr').t),
    ]),
    filter: list.committee.value,
    shown: list.shown.value.length,
  };
}
