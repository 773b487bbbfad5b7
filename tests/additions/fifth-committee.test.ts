import { join } from 'node:path';
import { expect, it } from 'vitest';
import { committees } from '../../survey-definitions/reference/committees.ts';
import { temporaryDirectory } from '../setup/temporary-directory.ts';
import { sourceFiles } from '../architecture/source-files.ts';
import { copyTree } from './copied-tree.ts';
import type * as OpenCommitteeSurvey from './open-committee-survey.ts';
import type { CopiedTree } from './copied-tree.ts';

it('a fifth committee is five files, and its secretary opens the survey of its session', async () => {
  const tree = copyTree();
  addFinanceCommittee(tree);
  expect(tree.touched()).toHaveLength(5);
  const inCopy: typeof OpenCommitteeSurvey = await import(tree.module('tests/additions/open-committee-survey.ts'));
  expect(await inCopy.openCommitteeSurvey('FC', join(temporaryDirectory(), 'surveys.db'))).toEqual({
    ticked: [{ value: 'committee-secretary FC', label: 'Secrétaire du CF' }],
    committees: ['FC'],
    problems: [],
    opened: [['open', 'post-session-fc', 'FC 1', 'CF 1']],
    filter: 'FC',
    shown: 1,
  });
}, 60_000);

it('no list or table in the code names a committee but the examples and the demonstration', () => {
  const named = new RegExp(`'(?:${committees.join('|')})'|\\b(?:${committees.join('|')}):`);
  const files = ['survey-definitions', 'server', 'client'].flatMap(sourceFiles);
  const naming = files.filter(({ text }) => named.test(text.replaceAll(/\/\*[^]*?\*\/|\/\/.*/g, '')));
  expect(
    naming.map(({ path }) => path).filter((path) => !/^server\/app\/(?:demo|openapi)\/|-contract\.ts$/.test(path)),
  ).toEqual([]);
});

type Entries = Readonly<Record<string, unknown>>;
type Entry = Entries & { readonly id: string };
type Lists = { readonly rows: readonly Entry[]; readonly series: readonly Entry[] };

/** What a maintainer writes for a new committee: the names, the KPI row, and the three documents of its questionnaire. */
function addFinanceCommittee({ change, read, write }: CopiedTree): void {
  const entry = {
    short: { en: 'FC', fr: 'CF' },
    name: { en: 'Finance Committee', fr: 'Comité financier' },
    firstSession: '1',
  };
  change('survey-definitions/reference/committees.json', (known: Entries) => ({ ...known, FC: entry }));
  change('survey-definitions/plans/2022-2025.json', (plan: Entries & Lists) => {
    const row = plan.rows.find(({ id }) => id === 'SO3.satisfaction-ec');
    const series = plan.series.find(({ id }) => id === 'SO3.satisfaction-ec');
    const id = 'SO3.satisfaction-fc';
    return {
      ...plan,
      rows: [...plan.rows, { ...row, id, measuredBy: [id] }],
      series: [...plan.series, { ...series, id, committee: 'FC' }],
    };
  });
  for (const file of ['definition.json', 'en.json', 'fr.json']) {
    const ofEnforcement = read(`survey-definitions/post-session/ec/${file}`);
    write(
      `survey-definitions/post-session/fc/${file}`,
      ofEnforcement.replaceAll(/\bec\b/g, 'fc').replaceAll('"EC"', '"FC"'),
    );
  }
}
