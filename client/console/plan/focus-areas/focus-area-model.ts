import { batch, computed, signal } from '@preact/signals';
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Problem } from '../../../../survey-definitions/language/problem.ts';
import type { Api } from '../../../shared/api.ts';
import type { FocusArea, FocusAreaInput } from '../../../shared/figure-types.ts';
import type { Failure } from '../../../shared/outcome.ts';
import { missingFields } from '../../blocks/form/missing-fields.ts';
import { wholeNumber } from '../../blocks/form/whole-number.ts';

export type FocusAreaFields = {
  readonly code: Signal<string>;
  readonly nameEn: Signal<string>;
  readonly nameFr: Signal<string>;
  readonly firstYear: Signal<string>;
  readonly lastYear: Signal<string>;
};

export type FocusAreaModel = {
  readonly areas: ReadonlySignal<readonly FocusArea[] | null>;
  readonly failure: ReadonlySignal<Failure | null>;
  readonly fields: FocusAreaFields;
  /** The area that is being changed; null: a new one is entered. */
  readonly changing: ReadonlySignal<FocusArea | null>;
  readonly problems: ReadonlySignal<readonly Problem[]>;
  readonly isBusy: ReadonlySignal<boolean>;
  readonly done: ReadonlySignal<'entered' | 'changed' | null>;
  readonly load: () => Promise<void>;
  readonly change: (area: FocusArea | null) => void;
  readonly save: () => Promise<void>;
};

/** The focus areas, what they are called and in which years each is one. */
export function createFocusAreas(api: Api): FocusAreaModel {
  const areas = signal<readonly FocusArea[] | null>(null);
  const failure = signal<Failure | null>(null);
  const changing = signal<FocusArea | null>(null);
  const problems = signal<readonly Problem[]>([]);
  const isBusy = signal(false);
  const done = signal<'entered' | 'changed' | null>(null);
  const fields = emptyFields();
  const load = async () => {
    const found = await api.focusAreas();
    if (found.ok) areas.value = found.value;
    failure.value = found.ok ? null : found.failure;
  };
  const begin = (area: FocusArea | null) =>
    batch(() => {
      changing.value = area;
      problems.value = [];
      fill(fields, area);
    });
  const send = (before: FocusArea | null, input: FocusAreaInput) =>
    before === null
      ? api.enterFocusArea({ ...input, code: codeOf(fields.code.value) })
      : api.changeFocusArea(before.id, { ...input, revision: before.revision });
  return {
    areas,
    failure,
    fields,
    changing: computed(() => changing.value),
    problems,
    isBusy,
    done,
    load,
    change: (area) => {
      done.value = null;
      begin(area);
    },
    save: async () => {
      if (isBusy.value) return;
      done.value = null;
      failure.value = null;
      const before = changing.value;
      problems.value = problemsOf(fields, before === null);
      if (problems.value.length > 0) return;
      isBusy.value = true;
      const sent = await send(before, inputOf(fields));
      isBusy.value = false;
      if (!sent.ok) {
        const isOutdated = sent.failure.problems.some(({ path }) => path === 'revision');
        if (isOutdated || sent.failure.problems.length === 0) failure.value = sent.failure;
        else problems.value = sent.failure.problems;
        return;
      }
      begin(null);
      await load();
      done.value = before === null ? 'entered' : 'changed';
    },
  };
}

/** DA4 is what FA4 is called in French. */
const codeOf = (typed: string): string => typed.trim().toUpperCase().replace(/^DA/, 'FA');

const emptyFields = (): FocusAreaFields => ({
  code: signal(''),
  nameEn: signal(''),
  nameFr: signal(''),
  firstYear: signal(''),
  lastYear: signal(''),
});

function fill(fields: FocusAreaFields, area: FocusArea | null): void {
  fields.code.value = area?.code ?? '';
  fields.nameEn.value = area?.name.en ?? '';
  fields.nameFr.value = area?.name.fr ?? '';
  fields.firstYear.value = area === null ? '' : String(area.firstYear);
  fields.lastYear.value = String(area?.lastYear ?? '');
}

const inputOf = (fields: FocusAreaFields): FocusAreaInput => ({
  name: { en: fields.nameEn.value.trim(), fr: fields.nameFr.value.trim() },
  firstYear: wholeNumber(fields.firstYear.value) ?? 0,
  lastYear: wholeNumber(fields.lastYear.value) ?? null,
});

function problemsOf(fields: FocusAreaFields, isNew: boolean): readonly Problem[] {
  const isNoYear = (text: string) => text.trim() !== '' && !/^\d{4}$/.test(text.trim());
  return [
    ...(isNew ? missingFields('', { code: fields.code.value.trim() }) : []),
    ...missingFields('name', { en: fields.nameEn.value.trim(), fr: fields.nameFr.value.trim() }),
    ...missingFields('', { firstYear: fields.firstYear.value.trim() }),
    ...(['firstYear', 'lastYear'] as const)
      .filter((path) => isNoYear(fields[path].value))
      .map((path) => ({ path, code: 'not-a-year' })),
  ];
}
