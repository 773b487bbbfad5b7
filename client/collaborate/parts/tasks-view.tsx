import { pipe } from '../../../survey-definitions/language/piping.ts';
import { brussels, brusselsTime, momentWords } from '../../../survey-definitions/reference/moment-words.ts';
import { isMine, maySee } from '../model/rights.ts';
import { standingOf } from '../model/standing.ts';
import type { Workspace } from '../model/workspace.ts';
import { CoverView } from './cover-view.tsx';
import { LeaveForm } from './leave-form.tsx';
import { TaskList } from './task-list.tsx';

type Props = { readonly workspace: Workspace };

/** The sections with their states, who works on each, and what to do next. */
export function TasksView({ workspace }: Props) {
  const { data, form, sync, w } = workspace;
  const { me } = sync.state.value;
  const names = form.model.outline.value.sections.map(({ name }) => name).filter((name) => maySee(me, name));
  const mine = names.filter((name) => isMine(me, name));
  const others = names.filter((name) => !isMine(me, name));
  const done = names.filter((name) => ['ready', 'approved'].includes(standingOf(workspace, name))).length;
  const { answers } = data.state ?? sync.state.peek();
  // As the page was made: the first answer closes nothing before somebody's eyes.
  const hasAnswered = Object.values(answers).some(({ by }) => by === me.id);
  return (
    <div class="tasks">
      <h1 tabIndex={-1} id="title">
        {pipe(data.texts.title, data.texts, data.occasion, data.language)}
      </h1>
      <p class="until">
        <ClosingTime workspace={workspace} />
      </p>
      <details class="about-survey" open={!hasAnswered}>
        <summary>{w('cover-title')}</summary>
        <CoverView workspace={workspace} />
      </details>
      <p class="introduction">{w(`tasks-lead-${me.role}`)}</p>
      {me.sections === null && <p class="done">{w('tasks-done', { done, all: names.length })}</p>}
      <TaskList workspace={workspace} sections={mine} title={w(me.sections === null ? 'tasks-title' : 'tasks-yours')} />
      {others.length > 0 && <TaskList workspace={workspace} sections={others} title={w('tasks-others')} />}
      <div class="besides">
        <p>
          <a href="/m/print">{w('print-empty')}</a>
        </p>
        <SharedSwitch workspace={workspace} />
        <LeaveForm workspace={workspace} />
      </div>
    </div>
  );
}

/** Brussels time; the script adds the reader's own. */
function ClosingTime({ workspace }: Props) {
  const { data, isPlain, sync, w } = workspace;
  const { closesAt } = sync.state.value;
  if (closesAt === null) return <>{w('until-open')}</>;
  const isElsewhere = !isPlain.value && new Intl.DateTimeFormat().resolvedOptions().timeZone !== brussels;
  return (
    <time datetime={closesAt}>
      {w('until', brusselsTime(closesAt, data.language))}{' '}
      {isElsewhere && <span>{w('local-time', { time: momentWords(new Date(closesAt), data.language) })}</span>}
    </time>
  );
}

/** For a computer that others use too. Without the script nothing is ever kept on it, and there is nothing to switch. */
function SharedSwitch({ workspace }: Props) {
  const { isPlain, world, w } = workspace;
  if (isPlain.value) return null;
  return (
    <label class="switch">
      <input
        type="checkbox"
        checked={world.shared.value}
        aria-describedby="shared-hint"
        onChange={(event) => (world.shared.value = event.currentTarget.checked)}
      />
      <span>
        {w('shared')}
        <small id="shared-hint">{w(world.shared.value ? 'shared-on' : 'shared-hint')}</small>
      </span>
    </label>
  );
}
