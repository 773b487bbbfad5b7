import { ownAnswer } from '../../../survey-definitions/answering/path.ts';
import { variableLabel } from '../../../survey-definitions/questionnaire/variable-label.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import type { ExportedSurvey } from './exported-survey.ts';
import { formPages } from '../../surveys/forms/form-pages.ts';
import { isLinkable } from '../../surveys/forms/linkable-text.ts';
import { neutralPlace } from '../../surveys/forms/neutral-order.ts';
import type { Row, Table } from '../../platform/csv/table.ts';
import { isFreeText, type AnswerColumn } from './wide-columns.ts';
import { pageSize } from './wide-table.ts';

/** Texts that are sorted in memory at a time. */
const batch = 20_000;

/**
 * What people wrote, question by question, without who: of an anonymous survey this is the only place, since a text in the row of its
 * ballot would tell whose ratings those are (security.md section 2.5). Each question has an order of its own, by a hash of its texts,
 * so that the texts of one person stand nowhere together and the file is the same at every export. Words that the row of the ballot asks
 * for are left out where they are few (`isLinkable`).
 */
export function textsTable(
  dependencies: Pick<Dependencies, 'readDb' | 'tick'>,
  { survey, compiled, columns, textColumns, isShown }: ExportedSurvey,
): Table {
  const asked = [...columns, ...textColumns].filter(({ variable, isDropped }) => isFreeText(variable) && !isDropped);
  const passes = Math.max(1, Math.ceil(survey.responses / batch));

  const languages = Object.keys(compiled.texts);

  /** The texts whose hashes lie in one part of the range, in order: a further part needs a further reading, not more memory. */
  async function partOf({ variable, column, source }: AnswerColumn, part: number): Promise<readonly Row[]> {
    const label = variableLabel(source.questionnaire, variable, source.texts);
    const questions = languages.map((language) => label[language] ?? '');
    const found: (readonly [place: string, row: Row])[] = [];
    for await (const page of formPages(dependencies, survey, 10 * pageSize)) {
      for (const { answers } of page.filter(isShown)) {
        const text = ownAnswer(answers, variable.name);
        if (typeof text !== 'string') continue;
        const place = neutralPlace(variable.name, text);
        if (Math.floor((Number.parseInt(place.slice(0, 8), 16) / 2 ** 32) * passes) !== part) continue;
        found.push([place, [survey.address, column.name, variable.item.name, text, ...questions]]);
      }
    }
    return found.toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, row]) => row);
  }

  async function isShownApart({ question, variable }: AnswerColumn): Promise<boolean> {
    if (!isLinkable(survey, question, variable, 0)) return true;
    let texts = 0;
    for await (const page of formPages(dependencies, survey, 10 * pageSize)) {
      texts += page.filter(
        (form) => isShown(form) && typeof ownAnswer(form.answers, variable.name) === 'string',
      ).length;
    }
    return !isLinkable(survey, question, variable, texts);
  }

  return {
    header: ['survey', 'column', 'item', 'text', ...languages.map((language) => `question_${language}`)],
    pages: async function* () {
      for (const column of asked) {
        if (!(await isShownApart(column))) continue;
        for (let part = 0; part < passes; part += 1) yield await partOf(column, part);
      }
    },
  };
}
