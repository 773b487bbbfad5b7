import { alike } from '../../../../survey-definitions/reference/languages.ts';
import { computed, effect, signal } from '@preact/signals';
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Api } from '../../../shared/api.ts';
import type { SurveyPlan } from '../../../../survey-definitions/surveys/survey.ts';

export type PreviewState =
  | { readonly is: 'waiting' }
  | { readonly is: 'ready'; readonly html: string; readonly language: string }
  | { readonly is: 'failed' };

export type Preview = {
  readonly language: Signal<string>;
  readonly languages: ReadonlySignal<readonly string[]>;
  readonly state: ReadonlySignal<PreviewState>;
  readonly stop: () => void;
};

/** The page as a respondent will see it, made anew a moment after the last change. */
export function createPreview(api: Api, input: ReadonlySignal<SurveyPlan>, language: string, pause = 500): Preview {
  const languages = computed(() => input.value.languages);
  const chosen = signal(language);
  const shown = computed(() => (languages.value.includes(chosen.value) ? chosen.value : languages.value[0]));
  const state = signal<PreviewState>({ is: 'waiting' });
  let latest = 0;
  const make = async (wanted: SurveyPlan, inLanguage: string) => {
    const turn = ++latest;
    const made = await api.preview(complete(wanted), inLanguage);
    // An answer that was overtaken by a later change is old.
    if (turn !== latest) return;
    state.value = made.ok ? { is: 'ready', html: made.value, language: inLanguage } : { is: 'failed' };
  };
  const stop = effect(() => {
    const [wanted, inLanguage] = [input.value, shown.value];
    if (inLanguage === undefined) return undefined;
    const timer = setTimeout(() => void make(wanted, inLanguage), state.peek().is === 'waiting' ? 0 : pause);
    return () => clearTimeout(timer);
  });
  return { language: chosen, languages, state, stop };
}

/** Stands in for what is not typed yet, so that there is a preview from the first moment. */
function complete(input: SurveyPlan): SurveyPlan {
  const { record } = input;
  if (record.kind === 'session') {
    return { ...input, record: { ...record, numbers: record.numbers || '…', place: record.place || '…' } };
  }
  if (record.kind === 'activity') {
    const title = Object.keys(record.title).length > 0 ? record.title : alike('…');
    return { ...input, record: { ...record, title, place: record.place || '…' } };
  }
  return input;
}
