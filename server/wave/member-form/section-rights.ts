import type { Questionnaire } from '../../../survey-definitions/questionnaire/questionnaire.ts';
import type { Collaborator } from './collaborator.ts';

/** The section in which a variable stands; undefined: no such variable in this questionnaire. */
export type SectionOf = (variable: string) => string | undefined;

export function sectionOfVariables(questionnaire: Questionnaire): SectionOf {
  const entries = questionnaire.sections.flatMap(({ name, questions }) =>
    questions.flatMap(({ variables }) => variables.map((variable) => [variable.name, name] as const)),
  );
  const sections = new Map(entries);
  return (variable) => sections.get(variable);
}

type Rights = Pick<Collaborator, 'sections' | 'rest'>;

export const mayWriteIn = ({ sections }: Rights, section: string): boolean =>
  sections === null || sections.includes(section);

export const maySee = (rights: Rights, section: string): boolean =>
  rights.rest === 'read' || mayWriteIn(rights, section);
