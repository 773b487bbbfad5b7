import { inTurn } from '../../../survey-definitions/reference/languages.ts';
import type { Workspace } from '../model/workspace.ts';
import { InviteForm } from './invite-form.tsx';
import { sectionTitle } from './words.ts';

type Props = { readonly workspace: Workspace };

/** Who works on the answers; the contact point invites here and ends accesses. */
export function ColleaguesView({ workspace }: Props) {
  const { invited, sync, w } = workspace;
  const { me, collaborators, surveyState } = sync.state.value;
  const isLead = me.role === 'contact-point';
  const news = invited.value;
  return (
    <>
      <h1 id="title" tabIndex={-1}>
        {w('colleagues-title')}
      </h1>
      <p class="introduction">{w(isLead ? 'colleagues-lead' : 'colleagues-lead-colleague')}</p>
      {news && (
        <section class="notice invited" role="alert">
          <h2>{w('invited-title', { name: news.name })}</h2>
          <p>{w(news.isMailed ? 'invited-mailed' : 'invited-by-hand')}</p>
          <p class="handed">
            <code>{news.url}</code>
          </p>
        </section>
      )}
      <ul class="people">
        {collaborators.map((person) => (
          <li key={person.id} class={person.ended ? 'ended' : undefined}>
            <div>
              <strong>{person.name}</strong> <span>{w(`role-${person.role}`)}</span>
              <p>
                {person.ended
                  ? w('colleague-ended')
                  : person.sections === null
                    ? w('colleague-all')
                    : w('colleague-sections', {
                        sections: inTurn(
                          person.sections.map((name) => sectionTitle(workspace, name)),
                          workspace.data.language,
                        ),
                      })}
              </p>
            </div>
            {isLead && !person.ended && person.role === 'colleague' && (
              <EndAccess workspace={workspace} id={person.id} name={person.name} />
            )}
          </li>
        ))}
      </ul>
      {isLead && surveyState === 'open' && <InviteForm key={collaborators.length} workspace={workspace} />}
    </>
  );
}

function EndAccess({ workspace, id, name }: Props & { readonly id: string; readonly name: string }) {
  const { failure, sync, w, world } = workspace;
  const onSubmit = async (event: Event) => {
    event.preventDefault();
    const ended = await world.api.end(id);
    failure.value = ended.ok ? null : 'failed';
    await sync.refresh();
  };
  return (
    <form method="post" action={`/m/colleagues/${id}/end`} onSubmit={onSubmit}>
      <button class="secondary small" aria-label={w('colleague-end-of', { name })} title={w('colleague-end-hint')}>
        {w('colleague-end')}
      </button>
    </form>
  );
}
