import { languageName } from '../../../survey-definitions/reference/languages.ts';
import { useSignal } from '@preact/signals';
import type { Workspace } from '../model/workspace.ts';
import type { WordKey } from '../texts/catalogues.ts';
import { sectionTitle } from './words.ts';
import type { NewColleague } from '../../../server/wave/member-form/colleague-contract.ts';

type Props = { readonly workspace: Workspace };

/** Hands sections to a colleague. The personal link is shown once, for those who hand it over themselves. */
export function InviteForm({ workspace }: Props) {
  const { data, form, invited, sync, w, world } = workspace;
  const problem = useSignal<WordKey | null>(null);
  const onSubmit = async (event: SubmitEvent & { readonly currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    const colleague = newColleague(new FormData(event.currentTarget));
    if (colleague === null) {
      problem.value = 'failure-invite-incomplete';
      return;
    }
    const made = await world.api.invite(colleague);
    problem.value = made.ok ? null : 'invite-failed';
    if (made.ok) {
      invited.value = { name: colleague.name, ...made.value };
      document.getElementById('title')?.scrollIntoView();
    }
    await sync.refresh();
  };
  return (
    <form method="post" action="/m/colleagues" class="section invite" novalidate onSubmit={onSubmit}>
      <h2>{w('invite-title')}</h2>
      {problem.value && (
        <p class="problem" role="alert">
          {w(problem.value)}
        </p>
      )}
      <label for="invite-name">{w('invite-name')}</label>
      <input id="invite-name" name="name" type="text" maxLength={200} autocomplete="off" required />
      <label for="invite-email">{w('invite-email')}</label>
      <input id="invite-email" name="email" type="email" maxLength={254} autocomplete="off" required />
      <label for="invite-language">{w('invite-language')}</label>
      <select id="invite-language" name="language">
        {data.languages.map((language) => (
          <option key={language} value={language} lang={language} selected={language === data.language}>
            {languageName(language)}
          </option>
        ))}
      </select>
      <fieldset>
        <legend>{w('invite-sections')}</legend>
        <div class="list">
          {form.model.questionnaire.value.sections.map(({ name }) => (
            <label class="choice" key={name}>
              <input type="checkbox" name="sections" value={name} />
              <span class="label">{sectionTitle(workspace, name)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend>{w('invite-rest')}</legend>
        <div class="list">
          <label class="choice">
            <input type="radio" name="rest" value="read" checked />
            <span class="label">{w('invite-rest-read')}</span>
          </label>
          <label class="choice">
            <input type="radio" name="rest" value="hidden" />
            <span class="label">{w('invite-rest-hidden')}</span>
          </label>
        </div>
      </fieldset>
      <button class="primary">{w('invite-button')}</button>
    </form>
  );
}

/** Reads the form for a new colleague; null: something is lacking. Whether the address is one, the server decides. */
function newColleague(fields: FormData): NewColleague | null {
  const text = (name: string): string => String(fields.get(name) ?? '').trim();
  const sections = fields.getAll('sections').map(String);
  const [name, email] = [text('name'), text('email')];
  if (name === '' || !/^\S+@\S+$/.test(email) || sections.length === 0) return null;
  return { name, email, language: text('language'), sections, rest: text('rest') === 'hidden' ? 'hidden' : 'read' };
}
