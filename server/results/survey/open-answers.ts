import { ownAnswer } from '../../../survey-definitions/answering/path.ts';
import type { NumberSummary } from '../../../survey-definitions/results/item-result.ts';
import { OBSERVER } from '../../../survey-definitions/results/tally.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { formPages } from '../../surveys/forms/form-pages.ts';
import { neutralPlace } from '../../surveys/forms/neutral-order.ts';
import { shownForms } from '../../surveys/forms/shown-forms.ts';
import type { Survey } from '../../../survey-definitions/surveys/survey.ts';

/** What the tally does not hold: which variables' texts and numbers are wanted. Can be sent to a worker. */
export type OpenAnswersRequest = {
  readonly survey: Pick<Survey, 'id' | 'confidentiality'>;
  readonly texts: readonly string[];
  readonly numbers: readonly string[];
};

export type OpenAnswers = {
  /** Of each variable in an order of its own that has nothing to do with who wrote what, when. */
  readonly texts: readonly { readonly variable: string; readonly values: readonly string[] }[];
  /** Numbers of Members' forms. */
  readonly numbers: readonly (readonly [variable: string, summary: NumberSummary])[];
};

/** Texts of one variable on the screen; all of them are in the CSV. */
const maximumTexts = 2_000;

/** Reads the forms page by page, no further than needed; of an anonymous survey those that are exported, or the difference would tell. */
export async function gatherOpenAnswers(
  from: Pick<Dependencies, 'readDb' | 'tick'>,
  request: OpenAnswersRequest,
): Promise<OpenAnswers> {
  const texts = new Map<string, string[]>(request.texts.map((variable) => [variable, []]));
  const numbers = new Map<string, NumberSummary>();
  const seen = new Set<string>();
  const isShown = await shownForms(from.readDb, request.survey);
  for await (const page of formPages(from, request.survey)) {
    for (const { answers, delegation } of page.filter(isShown)) {
      for (const [variable, values] of texts) {
        const answer = ownAnswer(answers, variable);
        if (typeof answer === 'string' && values.length < maximumTexts) values.push(answer);
      }
      if (delegation === OBSERVER) continue;
      for (const variable of request.numbers) {
        const answer = ownAnswer(answers, variable);
        if (typeof answer !== 'number') continue;
        // Of a ballot nobody knows the Member: each is a unit of its own.
        const unit = `${variable} ${delegation}`;
        const isNewUnit = delegation === '' || !seen.has(unit);
        seen.add(unit);
        numbers.set(variable, withNumber(numbers.get(variable), answer, isNewUnit));
      }
    }
    if (request.numbers.length === 0 && [...texts.values()].every((values) => values.length >= maximumTexts)) break;
  }
  return {
    texts: [...texts].map(([variable, values]) => ({ variable, values: inNeutralOrder(variable, values) })),
    numbers: [...numbers],
  };
}

/** The same at every reading, and the texts of one person stand nowhere together. */
function inNeutralOrder(variable: string, values: readonly string[]): readonly string[] {
  const placed = values.map((value) => ({ value, place: neutralPlace(variable, value) }));
  return placed.toSorted((one, other) => (one.place < other.place ? -1 : 1)).map(({ value }) => value);
}

function withNumber(summary: NumberSummary | undefined, value: number, isNewUnit: boolean): NumberSummary {
  if (summary === undefined) return { units: 1, n: 1, mean: value };
  const n = summary.n + 1;
  return {
    units: summary.units + Number(isNewUnit),
    n,
    mean: summary.mean + (value - summary.mean) / n,
  };
}
