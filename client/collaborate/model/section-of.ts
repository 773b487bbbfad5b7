import type { Workspace } from './workspace.ts';

/** The section in which a variable stands. */
export function sectionOf({ form }: Pick<Workspace, 'form'>, variable: string): string {
  const { sections } = form.model.questionnaire.value;
  const found = sections.find(({ questions }) =>
    questions.some(({ variables }) => variables.some(({ name }) => name === variable)),
  );
  return found?.name ?? '';
}
