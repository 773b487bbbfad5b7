import { computed, effect, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import { checkVariable } from '../../../survey-definitions/answering/check-answers.ts';
import { withSettled, type SettledConditions } from '../../../survey-definitions/collaboration/settle-hidden.ts';
import { isSame } from '../../../survey-definitions/language/is-same.ts';
import { inLanguage } from '../../../survey-definitions/language/occasion.ts';
import type { Answers } from '../../../survey-definitions/language/answer.ts';
import type { CollaborationState } from '../../../server/wave/member-form/member-form-contract.ts';
import type { ColleagueNews, FailureWord, Route } from '../../../server/wave/member-pages/member-page-contract.ts';
import type { Form } from '../../respond/model/form.ts';
import type { Wait } from '../../respond/model/draft-keeper.ts';
import { RespondModel } from '../../respond/model/respond-model.ts';
import { translator, type Translate } from '../../shared/i18n.ts';
import type { FormData } from './collaborate-data.ts';
import type { Device } from './device.ts';
import type { WordKey } from '../texts/catalogues.ts';
import { entryOf, shownOf, type Entry, type Ledger } from './ledger.ts';
import type { MemberApi } from './member-api.ts';
import { Syncing } from './syncing.ts';

/** What the world gives: the device, the line, the clock, chance, the address bar. */
export type World = {
  readonly api: MemberApi;
  readonly device: () => Device<CollaborationState>;
  readonly newKey: () => string;
  readonly now: () => number;
  readonly wait: Wait;
  /** Leads to a place of the form; `element` takes the focus there. */
  readonly go: (route: Route, element?: string) => void;
  /** Leads out of the form, to the page for the code. */
  readonly away: () => void;
  /** Whether others use this computer too, so that nothing is kept; a shared computer is remembered as one. */
  readonly shared: Signal<boolean>;
};

/** A Member's form at work: what every part of a page is given. */
export type Workspace = {
  readonly data: FormData;
  readonly form: Form;
  readonly sync: Syncing;
  /** One item of the ledger. Whoever reads it while rendering renders again when it changes, and not when another does. */
  readonly entry: (variable: string) => Entry;
  readonly w: Translate<WordKey>;
  readonly route: Signal<Route>;
  readonly world: World;
  readonly failure: Signal<FailureWord | null>;
  readonly invited: Signal<ColleagueNews | null>;
  /** True until the script is at work: what may be needed is then shown at once, since nothing can appear. */
  readonly isPlain: Signal<boolean>;
  /** What the server has decided of the conditions over answers that are hidden from this person. */
  readonly conditions: Signal<SettledConditions>;
};

export function openWorkspace(data: FormData, state: CollaborationState, world: World): Workspace {
  const { definition, occasion, texts, language, news, member } = data;
  const route = signal(data.route);
  const isPlain = signal(true);
  const conditions = signal(state.conditions);
  const delegation = { code: '', delegation: member.id };
  const answers = answersOf(state, news.typed);
  const members = [[member.id, inLanguage(member.name, language)]] as const;
  const inner = new RespondModel({
    definition,
    occasion,
    delegation,
    answers,
    members,
    problems: news.problems ?? [],
    adapt: (questionnaire) => withSettled(questionnaire, conditions.value),
  });
  const { variables } = inner.questionnaire.peek();
  const sync = new Syncing({
    ...world,
    state,
    isTaken: (name, value) => {
      const variable = variables.get(name);
      return (
        variable !== undefined &&
        checkVariable(inner.questionnaire.peek(), variable, { [name]: value }, 'draft').length === 0
      );
    },
  });
  const model: RespondModel = {
    ...inner,
    answer: (variable, answer) => {
      inner.answer(variable, answer);
      sync.edit(variable, answer ?? null);
    },
    goTo: (section, element) => world.go({ name: 'section', section }, element),
  };
  const form: Form = {
    model,
    texts,
    language,
    t: translator(data.catalogue, language),
    members: [],
    get isByStep() {
      return isPlain.value;
    },
  };
  const failure = signal(news.failure ?? null);
  const invited = signal(news.invited ?? null);
  const entry = entriesOf(sync.ledger);
  const w = translator(data.words, language);
  return { data, form, sync, entry, w, route, world, failure, invited, isPlain, conditions };
}

function entriesOf(ledger: ReadonlySignal<Ledger>): (variable: string) => Entry {
  const entries = new Map<string, ReadonlySignal<Entry>>();
  return (variable) => {
    const known = entries.get(variable) ?? computed(() => entryOf(ledger.value, variable));
    entries.set(variable, known);
    return known.value;
  };
}

/** From now on the form shows what arrives from elsewhere: from colleagues, and from this device. */
export function followLedger({ form, sync, conditions }: Workspace): () => void {
  let before: Ledger['entries'] = {};
  return effect(() => {
    const decided = sync.state.value.conditions;
    if (!isSame(decided, conditions.peek())) conditions.value = decided;
    const { entries } = sync.ledger.value;
    for (const [variable, entry] of Object.entries(entries)) {
      const known = before[variable];
      if (known === entry) continue;
      const shown = shownOf(entry);
      if (known === undefined || shown !== shownOf(known)) form.model.cell(variable).answer.value = shown ?? undefined;
    }
    before = entries;
  });
}

function answersOf({ answers }: CollaborationState, typed: FormData['news']['typed'] = {}): Answers {
  const held = Object.entries(answers).map(([variable, { value }]) => [variable, value] as const);
  return Object.fromEntries(
    [...held, ...Object.entries(typed)].flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
  );
}
