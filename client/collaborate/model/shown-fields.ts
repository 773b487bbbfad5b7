import type { Answer } from '../../../survey-definitions/language/answer.ts';
import type { PathSection } from '../../../survey-definitions/answering/path.ts';
import type { Workspace } from './workspace.ts';

/** By variable: the value and the revision that the page showed. The server tells by them what was changed, and in sight of what. */
export type ShownFields = Readonly<Record<string, readonly [value: Answer | null, revision: number]>>;

/** What the page was made with. Whatever arrives later does not change it: a plain form has not shown it. */
export function shownFields({ data, sync }: Workspace, { questions }: PathSection): ShownFields {
  const { answers } = data.state ?? sync.state.peek();
  const variables = questions.flatMap((question) => question.variables);
  return Object.fromEntries(
    variables.map(({ name }) => [name, [answers[name]?.value ?? null, answers[name]?.revision ?? 0]] as const),
  );
}
