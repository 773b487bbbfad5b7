import type { Answer } from '../../survey-definitions/language/answer.ts';
import { answersFromForm } from '../../survey-definitions/answering/from-form.ts';
import { isSame } from '../../survey-definitions/language/is-same.ts';
import type { Workspace } from './model/workspace.ts';

/** What was ticked or typed on the page before this script arrived: where the document says something else than the server's page did. */
export function takeTyped(
  { form }: Workspace,
  element: HTMLFormElement | null,
): readonly (readonly [variable: string, answer: Answer | undefined])[] {
  if (!element) return [];
  const fields = new FormData(element);
  const typed = answersFromForm(form.model.questionnaire.peek(), (field) => fields.getAll(field).map(String));
  const onPage = [...form.model.questionnaire.peek().variables.keys()].filter((name) =>
    element.elements.namedItem(name),
  );
  const known = form.model.answers.peek();
  return onPage.filter((name) => !isSame(typed[name], known[name])).map((name) => [name, typed[name]] as const);
}
