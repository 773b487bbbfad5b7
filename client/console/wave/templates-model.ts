import { firstLanguage } from '../../../survey-definitions/reference/first-language.ts';
import { computed, signal } from '@preact/signals';
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Api } from '../../shared/api.ts';
import type { MailTemplate, TemplateText } from '../../../server/wave/mail/template-contract.ts';
import { field } from '../blocks/form/form-field.ts';
import { createForm } from '../blocks/form/form.ts';
import type { FormState } from '../blocks/form/form.ts';

const emptyFields = () => ({
  subject: field('subject', 'templates.subject', ''),
  body: field('body', 'templates.body', ''),
});
type TemplateFields = ReturnType<typeof emptyFields>;

export type TemplatesModel = TemplateFields &
  FormState<TemplateFields> & {
    readonly templates: ReadonlySignal<readonly MailTemplate[] | null>;
    readonly kind: Signal<MailTemplate['kind']>;
    readonly language: Signal<MailTemplate['language']>;
    readonly chosen: ReadonlySignal<MailTemplate | undefined>;
    readonly preview: ReadonlySignal<TemplateText | null>;
    readonly isSaved: ReadonlySignal<boolean>;
    readonly load: () => Promise<void>;
    /** Another mail to edit; what was typed into the present one and not saved goes. */
    readonly choose: (kind: MailTemplate['kind'], language: MailTemplate['language']) => void;
    readonly show: () => Promise<void>;
    readonly save: () => Promise<void>;
  };

export function createTemplatesModel(api: Api): TemplatesModel {
  const templates = signal<readonly MailTemplate[] | null>(null);
  const kind = signal<MailTemplate['kind']>('invitation');
  const language = signal<MailTemplate['language']>(firstLanguage);
  const preview = signal<TemplateText | null>(null);
  const form = createForm(emptyFields(), (typed: TemplateText) => typed);
  const chosen = computed(() =>
    templates.value?.find((one) => one.kind === kind.value && one.language === language.value),
  );
  const choose: TemplatesModel['choose'] = (wantedKind, wantedLanguage) => {
    kind.value = wantedKind;
    language.value = wantedLanguage;
    preview.value = null;
    form.begin({ subject: chosen.value?.subject ?? '', body: chosen.value?.body ?? '' });
  };
  return {
    ...form,
    ...form.fields,
    templates,
    kind,
    language,
    chosen,
    preview,
    isSaved: computed(() => form.done.value !== null),
    load: () =>
      form.read(api.mailTemplates(), (found) => {
        templates.value = found;
        choose(kind.value, language.value);
      }),
    choose,
    show: async () => {
      const template = chosen.value;
      if (template === undefined) return;
      await form.submit(
        (typed) => api.previewTemplate(template, typed),
        (made) => (preview.value = made),
      );
    },
    save: async () => {
      const template = chosen.value;
      if (template === undefined) return;
      preview.value = null;
      await form.submit(
        (typed) => api.saveTemplate(template, typed),
        (saved) => {
          templates.value = (templates.value ?? []).map((one) => (one === template ? saved : one));
          form.done.value = true;
        },
      );
    },
  };
}
