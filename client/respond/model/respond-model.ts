import { batch, computed, createModel, signal, untracked } from '@preact/signals';
import type { Signal } from '@preact/signals';
import type { Answer, Answers } from '../../../survey-definitions/language/answer.ts';
import { submit } from '../../../survey-definitions/answering/check-answers.ts';
import type { AnswerProblem } from '../../../survey-definitions/language/answer-problem.ts';
import type { Submission } from '../../../survey-definitions/answering/check-answers.ts';
import { pathOf } from '../../../survey-definitions/answering/path.ts';
import { progressOf } from '../../../survey-definitions/answering/progress.ts';
import type { Definition } from '../../../survey-definitions/questionnaire/definition.ts';
import { occasionFor } from '../../../survey-definitions/language/occasion.ts';
import type { Occasion } from '../../../survey-definitions/language/occasion.ts';
import { questionnaireFor } from '../../../survey-definitions/questionnaire/questionnaire.ts';
import type { Questionnaire } from '../../../survey-definitions/questionnaire/questionnaire.ts';
import type { KnownDelegation, MemberOption } from '../../../server/platform/pages/form-page-contract.ts';
import type { AccessOutcome } from './access.ts';
import { knownRespondent } from './known-respondent.ts';

export type RespondModelInput = {
  readonly definition: Definition;
  /** That of somebody without a personal code. */
  readonly occasion: Occasion;
  readonly answers?: Answers;
  readonly problems?: readonly AnswerProblem[];
  readonly delegation?: KnownDelegation | null;
  readonly members: readonly MemberOption[];
  /** Makes of the questionnaire what this person meets; read again whenever a signal in it changes. */
  readonly adapt?: (questionnaire: Questionnaire) => Questionnaire;
};

/** Longer forms, the annual survey above all, show one section at a time. */
const MOST_ON_ONE_PAGE = 60;

type Cell = { readonly answer: Signal<Answer | undefined>; readonly problem: Signal<AnswerProblem | undefined> };

export type RespondModel = InstanceType<typeof RespondModel>;

/**
 * The state of one form. Every variable has signals of its own, so that an answer renders its own question again and nothing
 * else; `outline` changes only when the path asks for other variables than before.
 */
export const RespondModel = createModel((input: RespondModelInput) => {
  const delegation = signal(input.delegation ?? null);
  const laidOut = computed(() =>
    questionnaireFor(input.definition, occasionFor(input.occasion, knownRespondent(delegation.value, input.members))),
  );
  const questionnaire = computed(() => input.adapt?.(laidOut.value) ?? laidOut.value);
  const cells = new Map<string, Cell>();
  const cell = (variable: string): Cell => {
    const known = cells.get(variable);
    if (known) return known;
    const made: Cell = { answer: signal(undefined), problem: signal(undefined) };
    cells.set(variable, made);
    return made;
  };

  const answers = computed<Answers>(() => {
    const given: Record<string, Answer> = Object.create(null);
    for (const name of questionnaire.value.variables.keys()) {
      const answer = cell(name).answer.value;
      if (answer !== undefined) given[name] = answer;
    }
    return given;
  });
  const path = computed(() => pathOf(questionnaire.value, answers.value));
  const asked = computed(() => [...path.value.variables.keys()].join(' '));
  const outline = computed(() => {
    void asked.value;
    void questionnaire.value;
    return untracked(() => path.value);
  });
  const isBySection = computed(
    () => questionnaire.value.sections.reduce((sum, section) => sum + section.questions.length, 0) > MOST_ON_ONE_PAGE,
  );
  const opened = signal<string | null>(null);
  /** The section that is open, where the form comes by sections. */
  const section = computed(() => {
    const names = outline.value.sections.map(({ name }) => name);
    return names.find((name) => name === opened.value) ?? names[0] ?? null;
  });
  /** The element that takes the focus in it. An object of its own each time: the same link may be followed twice. */
  const target = signal<{ readonly element: string } | null>(null);
  const progress = computed(() => progressOf(path.value, answers.value));
  const problems = computed(() =>
    [...outline.value.variables.keys()].flatMap((name) => cell(name).problem.value ?? []),
  );
  /** How often problems were shown: the summary takes the focus each time. */
  const problemsShown = signal(0);
  /** What is wrong with the personal code that was used last. */
  const codeProblem = signal<Extract<AccessOutcome, { readonly ok: false }>['code'] | null>(null);
  /** The question that was answered last. */
  const place = signal<string | null>(null);

  const replaceAnswers = (given: Answers): void =>
    batch(() => {
      for (const name of questionnaire.value.variables.keys()) cell(name).answer.value = given[name];
    });

  const showProblems = (found: readonly AnswerProblem[]): void =>
    batch(() => {
      const byVariable = new Map(found.map((problem) => [problem.variable, problem]));
      for (const name of questionnaire.value.variables.keys()) cell(name).problem.value = byVariable.get(name);
      if (found.length > 0) problemsShown.value += 1;
    });

  replaceAnswers(input.answers ?? {});
  showProblems(input.problems ?? []);
  return {
    delegation,
    questionnaire,
    answers,
    outline,
    isBySection,
    section,
    target,
    progress,
    problems,
    problemsShown,
    codeProblem,
    place,
    /** The signals of one variable. To read them is left to the caller: a verb of a model subscribes to nothing. */
    cell,
    answer(variable: string, answer: Answer | undefined): void {
      const { answer: answered, problem } = cell(variable);
      answered.value = answer;
      problem.value = undefined;
      place.value = variable;
    },
    goTo(name: string, element: string): void {
      opened.value = name;
      target.value = { element };
    },
    replaceAnswers,
    showProblems,
    /** What would be stored; or every problem, which is then shown. */
    submission(): Submission {
      const outcome = submit(questionnaire.value, answers.value);
      showProblems(outcome.ok ? [] : outcome.problems);
      return outcome;
    },
  };
});
