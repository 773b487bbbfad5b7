import type { Workspace } from '../model/workspace.ts';
import { CheckView } from './check-view.tsx';
import { ColleaguesView } from './colleagues-view.tsx';
import { FormBar } from './form-bar.tsx';
import { ReceiptView } from './receipt-view.tsx';
import { SectionPlace } from './section-place.tsx';
import { TasksView } from './tasks-view.tsx';

type Props = { readonly workspace: Workspace };

/** The pages of the form: the same on the server and in the browser. */
export function WorkspaceView({ workspace }: Props) {
  const { failure, w } = workspace;
  return (
    <>
      <FormBar workspace={workspace} />
      <div class="place">
        {failure.value && (
          <p class="notice" role="alert">
            {w(`failure-${failure.value}`)}
          </p>
        )}
        <Place workspace={workspace} />
      </div>
    </>
  );
}

function Place({ workspace }: Props) {
  const route = workspace.route.value;
  switch (route.name) {
    case 'tasks':
      return <TasksView workspace={workspace} />;
    case 'section':
      return <SectionPlace key={route.section} workspace={workspace} name={route.section} />;
    case 'check':
      return <CheckView workspace={workspace} />;
    case 'receipt':
      return <ReceiptView workspace={workspace} />;
    case 'colleagues':
      return <ColleaguesView workspace={workspace} />;
    default:
      return route satisfies never;
  }
}
