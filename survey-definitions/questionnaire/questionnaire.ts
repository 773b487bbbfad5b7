import { isBlock, type Block, type Definition, type Entry, type Section } from './definition.ts';
import { entriesOf } from '../language/code-list.ts';
import type { VariableOf } from '../kinds/kind.ts';
import { kindOf, type Item } from '../kinds/kinds.ts';
import type { Condition } from '../language/condition.ts';
import type { Occasion, OccasionEntry } from '../language/occasion.ts';
import type { DeclaredAsking } from './declared-asking.ts';
import { repeatedName, type Repeat } from '../language/repeat.ts';

/** The smallest thing that has an answer, a column and a tally. A grid has one per row; 'other' has one for its text. */
export type Variable = VariableOf<Item>;

/** One item as it is put to the respondent. `name` is the form's name of the question; `conditions` must all hold. */
export type Question = {
  readonly name: string;
  readonly item: Item;
  readonly repeat?: Repeat;
  readonly variables: readonly Variable[];
  readonly conditions: readonly Condition[];
};

export type QuestionnaireSection = { readonly name: string; readonly questions: readonly Question[] };

/** A definition laid out for one occasion: every question that anybody could be asked, in order, blocks and rows unfolded. */
export type Questionnaire = {
  readonly definition: Definition;
  readonly occasion: Occasion;
  readonly sections: readonly QuestionnaireSection[];
  readonly variables: ReadonlyMap<string, Variable>;
  /** Of responses that came in from somebody else's file: how these were asked. */
  readonly declared?: DeclaredAsking;
};

/** Lays a definition out for an occasion. Linear in items × keys × rows. */
export function questionnaireFor(definition: Definition, occasion: Occasion): Questionnaire {
  const sections = definition.sections.map((section) => ({
    name: section.name,
    questions: section.items.flatMap((entry) => questionsOf(entry, section, occasion)),
  }));
  const variables = sections.flatMap((section) => section.questions).flatMap((question) => question.variables);
  return { definition, occasion, sections, variables: new Map(variables.map((variable) => [variable.name, variable])) };
}

function questionsOf(entry: Entry, section: Section, occasion: Occasion): readonly Question[] {
  if (!isBlock(entry)) return [questionOf(entry, [section.when, entry.when], occasion)];
  return entriesOf(entry.over, occasion).flatMap((key) =>
    entry.items
      // Of one focus area there are no aspects of another, and no columns for them.
      .filter(({ when }) => !when || !('is' in when) || when.is[0] !== 'repeat.key' || when.is[1] === key.code)
      .map((item) => questionOf(item, [section.when, entry.when, item.when], occasion, repeatOf(entry, key))),
  );
}

const repeatOf = ({ name }: Block, { code, label }: OccasionEntry): Repeat => ({
  block: name,
  key: code,
  ...(Object.keys(label).length > 0 && { label }),
});

function questionOf(
  item: Item,
  conditions: readonly (Condition | undefined)[],
  occasion: Occasion,
  repeat?: Repeat,
): Question {
  const name = repeat ? repeatedName(repeat.block, repeat.key, item.name) : item.name;
  const place = repeat ? { repeat } : {};
  return {
    name,
    item,
    ...place,
    variables: kindOf(item)
      .variables(item, name, occasion)
      .map((variable) => ({ ...variable, ...place })),
    conditions: conditions.filter((condition) => condition !== undefined),
  };
}
