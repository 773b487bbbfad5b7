import { pathOf } from '../../../survey-definitions/answering/path.ts';
import type { Questionnaire, Question } from '../../../survey-definitions/questionnaire/questionnaire.ts';
import { inLanguage } from '../../../survey-definitions/language/occasion.ts';
import { pipe } from '../../../survey-definitions/language/piping.ts';
import type { Texts } from '../../../survey-definitions/language/texts.ts';

export type Choice = { readonly value: string; readonly label: string };

/** A question as every form must put it: words and choices, without anything of our own form. */
export type AskedQuestion = {
  readonly name: string;
  readonly label: string;
  readonly kind: 'choice' | 'choices' | 'grid' | 'text' | 'long-text';
  readonly choices: readonly Choice[];
  readonly rows: readonly Choice[];
};

export type AskedSection = { readonly title: string; readonly questions: readonly AskedQuestion[] };

/** What a respondent who has answered nothing yet is asked, in English: the same questions for every form that is measured. */
export const askedSections = (questionnaire: Questionnaire, texts: Texts): readonly AskedSection[] =>
  pathOf(questionnaire, {}).sections.map((section) => ({
    title: texts.sections[section.name]?.title ?? section.name,
    questions: section.questions.map((question) => askedQuestion(question, questionnaire, texts)),
  }));

function askedQuestion(question: Question, { occasion }: Questionnaire, texts: Texts): AskedQuestion {
  const { item } = question;
  const words = texts.items[item.name];
  const label = pipe(words?.label ?? item.name, texts, occasion, 'en', question.repeat);
  const rows = question.variables.flatMap(({ row }) =>
    row ? [{ value: row.code, label: inLanguage(row.label, 'en') || (words?.rows?.[row.code] ?? row.code) }] : [],
  );
  return { name: question.name, label, rows, ...kindAndChoices(item, texts) };
}

function kindAndChoices(item: Question['item'], texts: Texts): Pick<AskedQuestion, 'kind' | 'choices'> {
  if (item.kind === 'rating' || item.kind === 'grid') {
    const scale = Object.entries(texts.scales[item.scale] ?? {}).map(([value, label]) => ({ value, label }));
    const missing = (item.missing ?? []).map((reason) => ({
      value: reason,
      label: reason === 'noOpinion' ? 'No opinion' : 'Not applicable',
    }));
    return { kind: item.kind === 'grid' ? 'grid' : 'choice', choices: [...scale.toReversed(), ...missing] };
  }
  if (item.kind === 'single' || item.kind === 'multiple') {
    const options = Object.entries(texts.items[item.name]?.options ?? {}).map(([value, label]) => ({ value, label }));
    return { kind: item.kind === 'single' ? 'choice' : 'choices', choices: options };
  }
  return { kind: item.kind === 'long-text' ? 'long-text' : 'text', choices: [] };
}
