import { inLanguage } from '../../../survey-definitions/language/occasion.ts';
import type { Workspace } from '../model/workspace.ts';
import { PlaceLink } from './place-link.tsx';
import { StatusLine } from './status-line.tsx';

type Props = { readonly workspace: Workspace };

/** Whose answer it is, the way through the form, and where the answers are: one line that stays in sight. */
export function FormBar({ workspace }: Props) {
  const { data, w, sync, route } = workspace;
  const { me } = sync.state.value;
  const { name } = route.value;
  return (
    <div class="bar">
      <p class="whose">
        <strong>{inLanguage(data.member.name, data.language)}</strong>
        <span>
          {me.name} ({w(`role-${me.role}`)})
        </span>
      </p>
      <nav aria-label={w('nav')}>
        <ul>
          <li>
            <PlaceLink workspace={workspace} to={{ name: 'tasks' }} isCurrent={name === 'tasks' || name === 'section'}>
              {w('nav-tasks')}
            </PlaceLink>
          </li>
          <li>
            <PlaceLink workspace={workspace} to={{ name: 'check' }} isCurrent={name === 'check'}>
              {w(me.role === 'contact-point' ? 'nav-check' : 'nav-check-colleague')}
            </PlaceLink>
          </li>
          <li>
            <PlaceLink workspace={workspace} to={{ name: 'colleagues' }} isCurrent={name === 'colleagues'}>
              {w('nav-colleagues')}
            </PlaceLink>
          </li>
        </ul>
      </nav>
      <StatusLine workspace={workspace} />
    </div>
  );
}
