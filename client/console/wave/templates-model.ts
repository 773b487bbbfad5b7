import { computed, signal } from '@preact/signals';
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Problem } from '../../../survey-definitions/language/problem.ts';
import type { Api } from '../../shared/api.ts';
import type { Failure } from '../../shared/outcome.ts';
import type { MailTemplate, TemplateText } from '../../shared/wave-types.ts';

export type TemplatesModel = {
  readonly templates: ReadonlySignal<readonly MailTemplate[] | null>;
  readonly kind: Signal<MailTemplate['kind']>;
  readonly language: Signal<MailTemplate['language']>;
  readonly chosen: ReadonlySignal<MailTemplate | undefined>;
  readonly subject: Signal<string>;
  readonly body: Signal<string>;
  readonly preview: ReadonlySignal<TemplateText | null>;
  readonly problems: ReadonlySignal<readonly Problem[]>;
  readonly failure: ReadonlySignal<Failure | null>;
  readonly isSaved: ReadonlySignal<boolean>;
  readonly isBusy: ReadonlySignal<boolean>;
  readonly load: () => Promise<void>;
  /** Another mail to edit; what was typed into the present one and not saved goes. */
  readonly choose: (kind: MailTemplate['kind'], language: MailTemplate['language']) => void;
  readonly show: () => Promise<void>;
  readonly save: () => Promise<void>;
};

export function createTemplatesModel(api: Api): TemplatesModel {
  const templates = signal<readonly MailTemplate[] | null>(null);
  const kind = signal<MailTemplate['kind']>('invitation');
  const language = signal<MailTemplate['language']>('en');
  const subject = signal('');
  const body = signal('');
  const preview = signal<TemplateText | null>(null);
  const problems = signal<readonly Problem[]>([]);
  const failure = signal<Failure | null>(null);
  const isSaved = signal(false);
  const isBusy = signal(false);
  const chosen = computed(() =>
    templates.value?.find((one) => one.kind === kind.value && one.language === language.value),
  );
  const typed = (): TemplateText => ({ subject: subject.value, body: body.value });
  const clear = () => {
    preview.value = null;
    problems.value = [];
    failure.value = null;
    isSaved.value = false;
  };
  const refuse = (failed: Failure) => {
    problems.value = failed.code === 'invalid' ? failed.problems : [];
    failure.value = failed.code === 'invalid' ? null : failed;
  };
  const choose: TemplatesModel['choose'] = (wantedKind, wantedLanguage) => {
    kind.value = wantedKind;
    language.value = wantedLanguage;
    subject.value = chosen.value?.subject ?? '';
    body.value = chosen.value?.body ?? '';
    clear();
  };
  return {
    templates,
    kind,
    language,
    chosen,
    subject,
    body,
    preview,
    problems,
    failure,
    isSaved,
    isBusy,
    load: async () => {
      const found = await api.mailTemplates();
      if (!found.ok) failure.value = found.failure;
      else {
        templates.value = found.value;
        choose(kind.value, language.value);
      }
    },
    choose,
    show: async () => {
      if (chosen.value === undefined) return;
      clear();
      const made = await api.previewTemplate(chosen.value, typed());
      if (made.ok) preview.value = made.value;
      else refuse(made.failure);
    },
    save: async () => {
      const template = chosen.value;
      if (template === undefined || isBusy.value) return;
      clear();
      isBusy.value = true;
      const saved = await api.saveTemplate(template, typed());
      isBusy.value = false;
      if (!saved.ok) return refuse(saved.failure);
      templates.value = (templates.value ?? []).map((one) => (one === template ? saved.value : one));
      isSaved.value = true;
    },
  };
}
