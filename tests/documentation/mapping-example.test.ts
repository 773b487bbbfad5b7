import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { mapColumns } from '../../server/files/history-import/map-columns.ts';
import { historyMapping } from '../../server/files/history-import/mapping.ts';
import { readMembers } from '../../server/register/members/member-seed.ts';
import { questionnairesOf } from '../../server/surveys/fielding/survey-questionnaires.ts';
import { compiled } from '../survey-definitions/questionnaires.ts';

it('the mapping that its README shows is one that the import understands', () => {
  const [, json = ''] = /```json\n([^]*?)```/.exec(readFileSync('server/files/history-import/README.md', 'utf8')) ?? [];
  const mapping = historyMapping.parse(JSON.parse(json));
  const wave = { record: { kind: 'wave', year: mapping.year }, confidentiality: mapping.confidentiality } as const;
  const { knowing } = questionnairesOf(wave, compiled('annual-engagement').definition, readMembers());
  const { columns, problems } = mapColumns(knowing, mapping);
  expect(problems).toEqual([]);
  for (const header of Object.keys(mapping.columns)) expect(columns.has(header), header).toBe(true);
});
