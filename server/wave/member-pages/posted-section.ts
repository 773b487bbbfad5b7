import { controlFields } from '../../../survey-definitions/answering/control-fields.ts';
import { z } from 'zod';
import type { Answer } from '../../../survey-definitions/language/answer.ts';
import { checkVariable } from '../../../survey-definitions/answering/check-answers.ts';
import type { AnswerProblem } from '../../../survey-definitions/language/answer-problem.ts';
import { answersFromForm } from '../../../survey-definitions/answering/from-form.ts';
import type { Change } from '../../../survey-definitions/collaboration/merge-change.ts';
import { isSame } from '../../../survey-definitions/language/is-same.ts';
import type { Questionnaire } from '../../../survey-definitions/questionnaire/questionnaire.ts';
import { problem } from '../../platform/http/problem.ts';

/** What a section says that was sent without JavaScript. */
export type PostedSection = {
  /** What was changed, in sight of which revision. Where nothing was changed nothing is said: others may have. */
  readonly changes: readonly Change[];
  /** What no item takes. It is shown again, and not saved. */
  readonly problems: readonly AnswerProblem[];
  readonly typed: Readonly<Record<string, Answer | null>>;
  readonly notes: readonly { readonly variable: string; readonly text: string }[];
  /** The variables that stood on the page, with the revisions that were in sight. */
  readonly shown: ReadonlyMap<string, number>;
};

const value = z.custom<Answer | null>((given) => given !== undefined);
const shownShape = z.record(z.string(), z.tuple([value, z.number().int().min(0)]));
const contestedShape = z.record(z.string(), z.strictObject({ mine: value, revision: z.number().int().min(0) }));

export function readPostedSection(questionnaire: Questionnaire, fields: URLSearchParams): PostedSection {
  const shown = read(shownShape, fields.get(controlFields.shown));
  const cleared = /^clear:(.+)$/.exec(fields.get(controlFields.action) ?? '')?.[1];
  const given = answersFromForm(questionnaire, (name) => (name === cleared ? [] : fields.getAll(name)));
  const changes = Object.entries(shown).flatMap(([variable, [before, base]]) => {
    const now = given[variable] ?? null;
    return questionnaire.variables.has(variable) && !isSame(now, before) ? [{ variable, value: now, base }] : [];
  });
  const problems = changes.flatMap((change) => problemsOf(questionnaire, change));
  const wrong = new Set(problems.map(({ variable }) => variable));
  return {
    changes: changes.filter(({ variable }) => !wrong.has(variable)),
    problems,
    typed: Object.fromEntries(changes.map((change) => [change.variable, change.value])),
    notes: [...fields].flatMap(([name, text]) =>
      name.startsWith('note:') && text.trim() !== '' ? [{ variable: name.slice('note:'.length), text }] : [],
    ),
    shown: new Map(Object.entries(shown).map(([variable, [, revision]]) => [variable, revision])),
  };
}

/** The reader has seen both values of each contested item. Where nothing was chosen nothing is changed, and it is asked again. */
export function readChoices(fields: URLSearchParams): {
  readonly chosen: readonly Change[];
  readonly open: readonly Change[];
} {
  const contested = read(contestedShape, fields.get(controlFields.contested));
  const changes = Object.entries(contested).map(([variable, { mine, revision }]) => ({
    variable,
    value: mine,
    base: revision,
  }));
  const choiceOf = ({ variable }: Change): string | null => fields.get(`choice:${variable}`);
  return {
    chosen: changes.filter((change) => choiceOf(change) === 'mine'),
    open: changes.filter((change) => choiceOf(change) === null),
  };
}

function problemsOf(questionnaire: Questionnaire, { variable: name, value: answer }: Change): readonly AnswerProblem[] {
  const variable = questionnaire.variables.get(name);
  if (variable === undefined || answer === null) return [];
  return checkVariable(questionnaire, variable, { [name]: answer }, 'draft');
}

function read<Shape extends z.ZodType>(shape: Shape, text: string | null): z.output<Shape> {
  const parsed = shape.safeParse(jsonIn(text));
  return parsed.success ? parsed.data : problem('invalid', { code: 'malformed-form' });
}

function jsonIn(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}
