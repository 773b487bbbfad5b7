import type { Answer, Answers } from '../language/answer.ts';
import { isChoice, optionsOf } from '../kinds/choice.ts';
import { rowsLikely } from '../kinds/grid.ts';
import { kindOf } from '../kinds/kinds.ts';
import type { Texts } from '../language/texts.ts';
import type { Question, Questionnaire } from '../questionnaire/questionnaire.ts';
import { ownAnswer, pathOf, type Path } from './path.ts';

/** How long a form takes, and each of its sections. Whole minutes, at least one; rounded apart, so that sections need not add up. */
export type Duration = {
  readonly minutes: number;
  readonly questions: number;
  readonly sections: readonly { readonly name: string; readonly minutes: number; readonly questions: number }[];
};

/** Silent reading of a second language, and what an answer takes beyond reading. */
const WORDS_A_MINUTE = 220;
const SECONDS = { choice: 6, choices: 14, row: 5, openText: 120 } as const;

/**
 * How long the path of these answers takes in one language; where nothing was answered yet, in the usual case. The annual survey is
 * computed question by question: reading at 220 words a minute, 6 s a choice, 14 s a multiple choice, 5 s a row of a grid, 2 minutes an
 * open text. A session or an activity takes the minutes that its definition says, and 5 s more for each row that the occasion
 * brings: 4 + rows / 12. Of rows to pick as many are counted as would be asked without picking.
 */
export function durationOf(questionnaire: Questionnaire, texts: Texts, answers: Answers = {}): Duration {
  const path = usualPath(questionnaire, answers);
  const sections = path.sections.map(({ name, questions }) => ({
    name,
    questions: questions.length,
    seconds:
      reading([texts.sections[name]?.title, texts.sections[name]?.introduction]) +
      questions.reduce((sum, question) => sum + secondsOf(question, texts), 0),
  }));
  const { definition } = questionnaire;
  const seconds =
    definition.occasion === 'wave'
      ? sections.reduce((sum, section) => sum + section.seconds, 0) + reading([texts.introduction])
      : definition.minutes * 60 + rowsBrought(path) * SECONDS.row;
  return {
    minutes: wholeMinutes(seconds),
    questions: sections.reduce((sum, section) => sum + section.questions, 0),
    sections: sections.map(({ name, questions, seconds: ofSection }) => ({
      name,
      questions,
      minutes: wholeMinutes(ofSection),
    })),
  };
}

const wholeMinutes = (seconds: number): number => Math.max(1, Math.round(seconds / 60));

/** Until nothing new is asked, every choice that is open is answered by its first option: lists begin with the usual case. */
function usualPath(questionnaire: Questionnaire, given: Answers): Path {
  const answers: Record<string, Answer> = { ...given };
  for (;;) {
    const path = pathOf(questionnaire, answers);
    const open = path.sections
      .flatMap(({ questions }) => questions)
      .flatMap(({ name, item }) => {
        const [first] = isChoice(item) ? optionsOf(item) : [];
        const isOpen = first !== undefined && kindOf(item).gives === 'code' && ownAnswer(answers, name) === undefined;
        return isOpen ? [[name, first.code] as const] : [];
      });
    if (open.length === 0) return path;
    Object.assign(answers, Object.fromEntries(open));
  }
}

function secondsOf({ item, variables }: Question, texts: Texts): number {
  const { label, hint, options = {}, rows = {}, other, unit } = texts.items[item.name] ?? {};
  const words = reading([label, hint, ...Object.values(options), ...Object.values(rows), other, unit]);
  const ofRows = variables.filter(({ part }) => part === 'row').length;
  return words + (ofRows > 0 ? rowsLikely(item, ofRows) * SECONDS.row : secondsToAnswer(item));
}

function secondsToAnswer(item: Question['item']): number {
  const { gives, field } = kindOf(item);
  if (gives === 'codes') return SECONDS.choices;
  return field?.(item).rows === undefined ? SECONDS.choice : SECONDS.openText;
}

const reading = (shown: readonly (string | undefined)[]): number => {
  const words = shown.flatMap((text) => text?.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)) ?? []);
  return (words.length * 60) / WORDS_A_MINUTE;
};

/** Rows whose words came with the occasion, such as the items of an agenda. */
const rowsBrought = ({ sections }: Path): number =>
  sections
    .flatMap(({ questions }) => questions)
    .reduce((sum, { item, variables }) => sum + rowsLikely(item, variables.filter(isBrought).length), 0);

const isBrought = ({ row }: Question['variables'][number]): boolean =>
  row !== undefined && Object.keys(row.label).length > 0;
