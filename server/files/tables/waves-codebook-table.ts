import { feedsOf } from '../../../survey-definitions/kinds/rating.ts';
import { compareVersions, type ItemChange } from '../../../survey-definitions/questionnaire/revisions.ts';
import { scaleOfItem } from '../../../survey-definitions/results/rate-of.ts';
import { questionText } from './column-words.ts';
import type { Row, Table } from '../../platform/csv/table.ts';
import type { Waves } from './waves-table.ts';
import type { AnswerColumn } from './wide-columns.ts';

const columnNames = ['column', 'version', 'variable', 'revision', 'scale', 'series', 'changed', 'comparable'] as const;

/**
 * What each column of the stacked file asks in each version, and what of its item changed since the version before: `comparable` is 0
 * where the change breaks the series (and the column is a new one), 1 where it does not, and empty where nothing changed.
 */
export function wavesCodebookTable({ versions, columns }: Waves, languages: readonly string[]): Table {
  const changes = new Map(
    versions.slice(1).flatMap((after, index) => {
      const before = versions[index];
      return before === undefined ? [] : [[after.definition.version, compareVersions(before, after).items] as const];
    }),
  );
  return {
    header: [...columnNames, ...languages.map((language) => `question_${language}`)],
    pages: () =>
      columns.map(({ name, byVersion }) =>
        [...byVersion].map(([version, column]): Row => {
          const change = changes.get(version)?.find(({ item }) => item === column.variable.item.name);
          return [
            name,
            version,
            column.variable.name,
            column.variable.item.revision ?? 1,
            ...meaningCells(column),
            ...changeCells(change),
            ...languages.map((language) => question(column, language)),
          ];
        }),
      ),
  };
}

function meaningCells({ variable, source }: AnswerColumn): Row {
  return [scaleOfItem(source.questionnaire.definition, variable.item)?.id ?? '', feedsOf(variable) ?? ''];
}

function changeCells(change: ItemChange | undefined): Row {
  if (change === undefined) return ['', ''];
  return change.change === 'changed' ? [change.aspects.join(' '), Number(change.comparable)] : [change.change, ''];
}

function question({ variable, column, source }: AnswerColumn, language: string): string {
  const texts = source.texts[language];
  return texts === undefined ? '' : questionText(source.questionnaire, variable, column, { texts, language });
}
