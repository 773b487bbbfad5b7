import { AuditView } from '../administration/audit/audit-view.tsx';
import { DefinitionsView } from '../administration/definitions/definitions-view.tsx';
import { StaffView } from '../administration/staff/staff-view.tsx';
import { TokensView } from '../administration/tokens/tokens-view.tsx';
import type { Screen } from './screen.ts';

type AdministrationScreen = Extract<Screen, { readonly name: 'staff' | 'definitions' | 'audit' | 'tokens' }>;

export function AdministrationScreenView({ screen }: { readonly screen: AdministrationScreen }) {
  switch (screen.name) {
    case 'staff':
      return <StaffView model={screen.model} />;
    case 'definitions':
      return <DefinitionsView model={screen.model} />;
    case 'audit':
      return <AuditView model={screen.model} />;
    case 'tokens':
      return <TokensView model={screen.model} />;
    default:
      return screen satisfies never;
  }
}
