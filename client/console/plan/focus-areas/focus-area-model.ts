import { inEachOfficial, keyedByLanguage } from '../../../../survey-definitions/reference/languages.ts';
import { computed, signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { Problem } from '../../../../survey-definitions/language/problem.ts';
import type { Api } from '../../../shared/api.ts';
import type { FocusArea, FocusAreaInput } from '../../../../server/plan/focus-areas/focus-area-contract.ts';
import type { Outcome } from '../../../shared/outcome.ts';
import { field } from '../../blocks/form/form-field.ts';
import type { TypedOf } from '../../blocks/form/form-field.ts';
import { createForm } from '../../blocks/form/form.ts';
import type { FormState } from '../../blocks/form/form.ts';
import { typedFocusAreaCode } from '../../words/focus-area-code.ts';
import { missingFields } from '../../blocks/form/missing-fields.ts';
import { wholeNumber } from '../../blocks/form/whole-number.ts';

const emptyFields = () => ({
  code: field('code', 'focus-areas.code', ''),
  ...keyedByLanguage('name.', (tag) => field(`name.${tag}`, `focus-areas.name-${tag}`, '')),
  firstYear: field('firstYear', 'focus-areas.first-year', ''),
  lastYear: field('lastYear', 'focus-areas.last-year', ''),
});
type Typed = TypedOf<typeof emptyFields>;
type Done = 'entered' | 'changed';

export type FocusAreaModel = FormState<ReturnType<typeof emptyFields>, Done> & {
  readonly areas: ReadonlySignal<readonly FocusArea[] | null>;
  /** The area that is being changed; null: a new one is entered. */
  readonly changing: ReadonlySignal<FocusArea | null>;
  readonly load: () => Promise<void>;
  readonly change: (area: FocusArea | null) => void;
  readonly save: () => Promise<void>;
};

/** The focus areas, what they are called and in which years each is one. */
export function createFocusAreas(api: Api): FocusAreaModel {
  const areas = signal<readonly FocusArea[] | null>(null);
  const changing = signal<FocusArea | null>(null);
  const form = createForm<Typed, FocusAreaInput, Done>(emptyFields(), (typed) =>
    inputOf(typed, changing.value === null),
  );
  const load = () => form.read(api.focusAreas(), (found) => (areas.value = found));
  const change = (area: FocusArea | null) => {
    changing.value = area;
    form.begin(area === null ? undefined : typedOf(area));
  };
  const send = (input: FocusAreaInput): Promise<Outcome<unknown>> => {
    const before = changing.value;
    return before === null
      ? api.enterFocusArea({ ...input, code: typedFocusAreaCode(form.fields.code.value) })
      : api.changeFocusArea(before.id, { ...input, revision: before.revision });
  };
  return {
    ...form,
    areas,
    changing: computed(() => changing.value),
    load,
    change,
    save: () =>
      form.submit(send, async () => {
        const done = changing.value === null ? 'entered' : 'changed';
        change(null);
        await load();
        form.done.value = done;
      }),
  };
}

const typedOf = ({ code, name, firstYear, lastYear }: FocusArea): Typed => ({
  code,
  ...keyedByLanguage('name.', (tag) => name[tag]),
  firstYear: String(firstYear),
  lastYear: String(lastYear ?? ''),
});

function inputOf(typed: Typed, isNew: boolean): FocusAreaInput | readonly Problem[] {
  const name = inEachOfficial((tag) => typed[`name.${tag}`].trim());
  const isNoYear = (text: string) => text.trim() !== '' && !/^\d{4}$/.test(text.trim());
  const problems = [
    ...(isNew ? missingFields('', { code: typed.code.trim() }) : []),
    ...missingFields('name', name),
    ...missingFields('', { firstYear: typed.firstYear.trim() }),
    ...(['firstYear', 'lastYear'] as const)
      .filter((path) => isNoYear(typed[path]))
      .map((path) => ({ path, code: 'not-a-year' })),
  ];
  if (problems.length > 0) return problems;
  return { name, firstYear: wholeNumber(typed.firstYear) ?? 0, lastYear: wholeNumber(typed.lastYear) ?? null };
}
