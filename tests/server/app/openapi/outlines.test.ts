import { expect, it } from 'vitest';
import { colleagues } from '../../../../server/wave/member-form/colleague-contract.ts';
import { memberForm } from '../../../../server/wave/member-form/member-form-contract.ts';
import { openFreshSqlite } from '../../../setup/databases.ts';
import { sourceFiles } from '../../../architecture/source-files.ts';
import { colleague, createMemberApp, save } from '../../wave/member-form/member-app.ts';
import { openPlaces } from './open-places.ts';

/** Documents of the core, in which no contract holds back a field too many. This list only becomes shorter. */
const outlines = [
  'app/audit: unknown',
  'results/scorecard: SeriesPage',
  'results/scorecard: SeriesResult',
  'results/survey: ItemResult',
  'results/survey: KpiOfSurvey',
  'surveys/fielding: Definition',
  'surveys/fielding: Texts',
  'surveys/questionnaires: Definition',
  'surveys/questionnaires: Problem',
  'surveys/questionnaires: Texts',
  'wave/member-form: Definition',
  'wave/member-form: Occasion',
  'wave/member-form: Texts',
];

it('only documents of the core are answered in outline', () => {
  const contracts = sourceFiles('server').filter(({ path }) => path.endsWith('-contract.ts'));
  const found = contracts.flatMap(({ path, text }) =>
    [...text.matchAll(/\b(?:open<(.+?)>\(|told<(unknown)>)/g)].map(
      ([, type, unknown]) => `${path.split('/').slice(1, 3).join('/')}: ${type ?? unknown}`,
    ),
  );
  expect([...new Set(found)].toSorted()).toEqual(outlines);
});

it('the form of a Member says no more of its people than its contract', async () => {
  const app = await createMemberApp(openFreshSqlite);
  const lead = await app.letIn();
  await app.letIn(colleague);
  await save(lead, ['sp1Overall', 4, 0]);
  await lead.post('/api/collaboration/notes', memberForm.addNote.example);
  const form: unknown = await (await lead.get('/api/collaboration')).json();
  expect(openPlaces(memberForm.read.answer, form)).toEqual([
    'answer.conditions',
    'answer.definition',
    'answer.texts',
    'answer.occasion',
  ]);
  const state: unknown = await (await lead.get('/api/collaboration/state')).json();
  expect(openPlaces(memberForm.state.answer, state)).toEqual(['answer.conditions']);
  const invited: unknown = await (
    await lead.post('/api/collaboration/collaborators', colleagues.invite.example)
  ).json();
  expect(openPlaces(colleagues.invite.answer, invited)).toEqual([]);
});
