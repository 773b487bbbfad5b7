import type { Answers } from '../language/answer.ts';
import type { Question } from '../questionnaire/questionnaire.ts';
import { ownAnswer, type Path, type PathSection } from './path.ts';

/** How far a section is: questions answered of questions asked of this respondent; of a grid every row is one. */
export type SectionProgress = {
  readonly name: string;
  readonly state: 'empty' | 'in-progress' | 'complete';
  readonly answered: number;
  readonly asked: number;
};

/**
 * A question counts as answered when each of its variables on the path is; the rows of a grid count one by one, for each is a decision
 * of its own, and rows to pick as one question until the first is picked. A section is complete when something is answered, nothing
 * required is lacking and nothing begun is half done (a grid with rows left open).
 */
export const progressOf = (path: Path, answers: Answers): readonly SectionProgress[] =>
  path.sections.map((section) => sectionProgress(section, path, answers));

function sectionProgress(section: PathSection, path: Path, answers: Answers): SectionProgress {
  const questions = section.questions.map((question) => questionProgress(question, path, answers));
  const begun = questions.some(({ given }) => given > 0);
  const open = questions.some(({ given, isDone, isRequired }) => !isDone && (isRequired || given > 0));
  const sum = (count: 'answered' | 'asked') => questions.reduce((total, question) => total + question[count], 0);
  return {
    name: section.name,
    state: !begun ? 'empty' : open ? 'in-progress' : 'complete',
    answered: sum('answered'),
    asked: sum('asked'),
  };
}

function questionProgress({ item, variables }: Question, path: Path, answers: Answers) {
  const asked = variables.filter((variable) => path.variables.has(variable.name));
  const given = asked.filter((variable) => ownAnswer(answers, variable.name) !== undefined).length;
  const isDone = asked.length > 0 && given === asked.length;
  const counts = variables.some(({ part }) => part === 'row')
    ? { answered: given, asked: Math.max(1, asked.length) }
    : { answered: isDone ? 1 : 0, asked: 1 };
  return { ...counts, given, isDone, isRequired: item.required === true };
}
