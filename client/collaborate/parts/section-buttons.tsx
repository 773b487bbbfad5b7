import { controlFields } from '../../../survey-definitions/answering/control-fields.ts';
import type { SectionState } from '../../../server/wave/member-form/member-form-contract.ts';
import { isMine } from '../model/rights.ts';
import { standingOf } from '../model/standing.ts';
import type { Workspace } from '../model/workspace.ts';

type Props = { readonly workspace: Workspace; readonly section: string };

/** The way on, and what is said of the section. */
export function SectionButtons({ workspace, section }: Props) {
  const { form, sync, w, world, failure } = workspace;
  const { me } = sync.state.value;
  const standing = standingOf(workspace, section);
  const names = form.model.outline.value.sections.map(({ name }) => name).filter((name) => isMine(me, name));
  const next = names[names.indexOf(section) + 1];
  const leaveFor = (name: string | undefined) => (event: Event) => {
    event.preventDefault();
    void sync.flush();
    world.go(name === undefined ? { name: 'tasks' } : { name: 'section', section: name }, 'title');
  };
  const say = (state: SectionState) => async (event: Event) => {
    event.preventDefault();
    await sync.settle();
    const said = await world.api.setSection(section, state);
    failure.value = said.ok ? null : 'failed';
    await sync.refresh();
  };
  return (
    <div class="end">
      {next !== undefined && (
        <button class="primary" name={controlFields.action} value="next" onClick={leaveFor(next)}>
          {w('save-next')}
        </button>
      )}
      <button
        class={next === undefined ? 'primary' : 'secondary'}
        name={controlFields.action}
        value="tasks"
        onClick={leaveFor(undefined)}
      >
        {w('save-tasks')}
      </button>
      {standing !== 'ready' && standing !== 'approved' && (
        <button class="secondary" name={controlFields.action} value="say:ready" onClick={say('ready')}>
          {w('mark-ready')}
        </button>
      )}
      {standing === 'ready' && (
        <button class="secondary" name={controlFields.action} value="say:in-progress" onClick={say('in-progress')}>
          {w('take-ready-back')}
        </button>
      )}
      {standing === 'ready' && me.role === 'contact-point' && (
        <button class="secondary" name={controlFields.action} value="say:approved" onClick={say('approved')}>
          {w('approve')}
        </button>
      )}
      {standing === 'approved' && me.role === 'contact-point' && (
        <button class="secondary" name={controlFields.action} value="say:ready" onClick={say('ready')}>
          {w('take-approval-back')}
        </button>
      )}
    </div>
  );
}
