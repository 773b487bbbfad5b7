import type { Answers } from '../language/answer.ts';
import { ownAnswer, type Path, type PathSection } from './path.ts';

/** How far a section is: questions answered of questions asked of this respondent. */
export type SectionProgress = {
  readonly name: string;
  readonly state: 'empty' | 'in-progress' | 'complete';
  readonly answered: number;
  readonly asked: number;
};

/**
 * A question counts as answered when each of its variables on the path is. A section is complete when something is answered, nothing
 * required is lacking and nothing begun is half done (a grid with rows left open).
 */
export const progressOf = (path: Path, answers: Answers): readonly SectionProgress[] =>
  path.sections.map((section) => sectionProgress(section, path, answers));

function sectionProgress(section: PathSection, path: Path, answers: Answers): SectionProgress {
  const questions = section.questions.map((question) => {
    const variables = question.variables.filter((variable) => path.variables.has(variable.name));
    const given = variables.filter((variable) => ownAnswer(answers, variable.name) !== undefined);
    return {
      begun: given.length > 0,
      done: given.length === variables.length,
      required: question.item.required === true,
    };
  });
  const begun = questions.some((question) => question.begun);
  const open = questions.some((question) => !question.done && (question.required || question.begun));
  return {
    name: section.name,
    state: !begun ? 'empty' : open ? 'in-progress' : 'complete',
    answered: questions.filter((question) => question.done).length,
    asked: questions.length,
  };
}
