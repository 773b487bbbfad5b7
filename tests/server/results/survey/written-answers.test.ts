import { expect, it } from 'vitest';
import { listClosed } from '../../../../server/surveys/responses/result-store.ts';
import type { Results } from '../../../../server/results/survey/results-contract.ts';
import { openFreshSqlite } from '../../../setup/databases.ts';
import { recordsIn } from '../../files/tables/read-csv.ts';
import { createSurveyApp } from '../../surveys/fielding/survey-app.ts';
import { read } from '../scorecard/demo-app.ts';
import { fieldWave, ratedBy } from '../scorecard/fielded.ts';

const variable = 'so1Instrument_RKC_so1Reasons_other';

/** A wave in which everybody wrote a reason of their own for one instrument. */
async function waveWithReasons() {
  const app = await createSurveyApp(openFreshSqlite);
  const reasons = {
    so1Instrument_RKC_so1Status: 'planned',
    so1Instrument_RKC_so1Reasons: ['other'],
    [variable]: 'Décret attendu',
  };
  await fieldWave(app, 2025, ratedBy([5, 4, 4, 2, 2, 3, 4, 5, 1, 4], reasons));
  const [survey] = await listClosed(app.dependencies.readDb, 'annual-engagement');
  if (survey === undefined) throw new Error('there is no wave');
  return { app, survey };
}

it('a free text names its instrument on the page of results, in every language', async () => {
  const { app, survey } = await waveWithReasons();
  const { texts } = await read<Results>(app, `/api/surveys/${survey.id}/results`);
  const label = texts.find((one) => one.variable === variable)?.label;
  expect(label?.['en']).toMatch(/Revised Kyoto Convention.* – Another reason$/);
  expect(label?.['fr']).toMatch(/Convention de Kyoto révisée.* – Autre raison$/);
  expect(texts.flatMap((one) => Object.values(one.label)).filter((words) => words.includes('…'))).toEqual([]);
});

it('and in the file of texts', async () => {
  const { app, survey } = await waveWithReasons();
  const file = await app.as('sofia').get(`/api/surveys/${survey.id}/texts.csv`);
  const rows = recordsIn(await file.text());
  const row = rows.find(({ column }) => column === variable);
  expect(row?.['question_en']).toContain('Revised Kyoto Convention');
  expect(row?.['question_fr']).toContain('Convention de Kyoto révisée');
});
