import type { Answers } from '../../../survey-definitions/language/answer.ts';
import { checkAlongPath, submit } from '../../../survey-definitions/answering/check-answers.ts';
import type { AnswerProblem } from '../../../survey-definitions/language/answer-problem.ts';
import { pathOf } from '../../../survey-definitions/answering/path.ts';
import type { Path, PathSection } from '../../../survey-definitions/answering/path.ts';
import type { Questionnaire } from '../../../survey-definitions/questionnaire/questionnaire.ts';
import { withoutAnswer } from './posted-form.ts';
import type { PostedForm } from './posted-form.ts';

/** Which page follows, or that the answers are complete and can be submitted. */
export type Step =
  | { readonly kind: 'cover' }
  | {
      readonly kind: 'section';
      readonly section: string;
      readonly answers: Answers;
      readonly problems: readonly AnswerProblem[];
      readonly appeared: readonly string[];
    }
  | { readonly kind: 'check'; readonly answers: Answers }
  | { readonly kind: 'submit'; readonly answers: Answers };

/** Decides by the path of the core, as the browser does. 'Save and continue' checks the section, every other button lets it be. */
export function nextStep(questionnaire: Questionnaire, posted: PostedForm): Step {
  const { action, answers, section } = posted;
  const path = pathOf(questionnaire, answers);
  switch (action.kind) {
    case 'code':
      return at(path.sections[0], answers);
    case 'language':
      return stay(path, section, answers);
    case 'section':
      return stay(path, action.name, answers);
    case 'clear':
      return stay(path, section, withoutAnswer(answers, action.name));
    case 'back':
      return back(questionnaire, path, posted);
    case 'next':
      return next(questionnaire, path, posted);
    case 'submit':
      return submission(questionnaire, path, answers);
    default:
      return { kind: 'check', answers };
  }
}

const at = (
  section: PathSection | undefined,
  answers: Answers,
  problems: readonly AnswerProblem[] = [],
  appeared: readonly string[] = [],
): Step =>
  section ? { kind: 'section', section: section.name, answers, problems, appeared } : { kind: 'check', answers };

const stay = (path: Path, section: string, answers: Answers): Step => at(sectionOf(path, section), answers);

const sectionOf = (path: Path, name: string): PathSection | undefined =>
  path.sections.find((section) => section.name === name);

function back(questionnaire: Questionnaire, path: Path, { section, answers }: PostedForm): Step {
  const order = questionnaire.sections.map(({ name }) => name);
  const place = section === '' ? order.length : order.indexOf(section);
  const before = path.sections.findLast(({ name }) => order.indexOf(name) < place);
  return before ? at(before, answers) : { kind: 'cover' };
}

function next(questionnaire: Questionnaire, path: Path, { section, shown, answers }: PostedForm): Step {
  const current = sectionOf(path, section);
  if (current) {
    const problems = problemsIn(questionnaire, path, current, answers, shown);
    const appeared = current.questions.map(({ name }) => name).filter((name) => !shown.includes(name));
    if (problems.length > 0 || appeared.length > 0) return at(current, answers, problems, appeared);
  }
  const order = questionnaire.sections.map(({ name }) => name);
  return at(
    path.sections.find(({ name }) => order.indexOf(name) > order.indexOf(section)),
    answers,
  );
}

/** Of questions that have just come up nobody could have known: they are shown, not complained about. */
function problemsIn(
  questionnaire: Questionnaire,
  path: Path,
  section: PathSection,
  answers: Answers,
  shown: readonly string[],
): readonly AnswerProblem[] {
  const known = section.questions.filter(({ name }) => shown.includes(name));
  const variables = new Set(known.flatMap((question) => question.variables.map(({ name }) => name)));
  return checkAlongPath(questionnaire, path, answers, 'submission').filter(({ variable }) => variables.has(variable));
}

/** A problem leads back to the first section that has one. */
function submission(questionnaire: Questionnaire, path: Path, answers: Answers): Step {
  const outcome = submit(questionnaire, answers);
  if (outcome.ok) return { kind: 'submit', answers: outcome.answers };
  return problemStep(path, answers, outcome.problems);
}

export function problemStep(path: Path, answers: Answers, problems: readonly AnswerProblem[]): Step {
  const problemsOf = ({ questions }: PathSection) => {
    const names = new Set(questions.flatMap((question) => question.variables.map(({ name }) => name)));
    return problems.filter(({ variable }) => names.has(variable));
  };
  const first = path.sections.find((section) => problemsOf(section).length > 0);
  return first ? at(first, answers, problemsOf(first)) : { kind: 'check', answers };
}
