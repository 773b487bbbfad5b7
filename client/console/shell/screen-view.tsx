import { AuditView } from '../administration/audit-view.tsx';
import { DefinitionsView } from '../administration/definitions-view.tsx';
import { StaffView } from '../administration/staff-view.tsx';
import { BaselinesView } from '../baselines/baselines-view.tsx';
import { ResultsView } from '../results/results-view.tsx';
import { InvitationView } from '../session/invitation-view.tsx';
import { SignInView } from '../session/sign-in-view.tsx';
import { SurveyFormView } from '../survey-form/survey-form-view.tsx';
import { CodesView } from '../survey/codes-view.tsx';
import { RoomView } from '../survey/room-view.tsx';
import { SheetView } from '../survey/sheet-view.tsx';
import { SurveyView } from '../survey/survey-view.tsx';
import { SurveyListView } from '../surveys/survey-list-view.tsx';
import type { ConsoleModel } from './console-model.ts';
import { Loading } from './loading.tsx';
import { NotFoundView } from './not-found-view.tsx';
import { RegisterScreenView } from './register-screen-view.tsx';
import { UnreachableView } from './unreachable-view.tsx';
import { WaveScreenView } from './wave-screen-view.tsx';

export function ScreenView({ model }: { readonly model: ConsoleModel }) {
  const screen = model.screen.value;
  const permissions = model.session.permissions.value;
  switch (screen.name) {
    case 'loading':
      return <Loading />;
    case 'unreachable':
      return <UnreachableView session={model.session} />;
    case 'not-found':
      return <NotFoundView />;
    case 'sign-in':
      return <SignInView model={screen.model} />;
    case 'invitation':
      return <InvitationView model={screen.model} />;
    case 'surveys':
      return <SurveyListView model={screen.model} permissions={permissions} replaceAddress={model.replaceAddress} />;
    case 'survey-form':
      return <SurveyFormView model={screen.model} />;
    case 'survey':
      return <SurveyView model={screen.model} permissions={permissions} />;
    case 'room':
      return <RoomView model={screen.model} />;
    case 'sheet':
      return <SheetView model={screen.model} />;
    case 'codes':
      return <CodesView model={screen.model} />;
    case 'results':
      return <ResultsView model={screen.model} />;
    case 'baselines':
      return <BaselinesView model={screen.model} permissions={permissions} />;
    case 'staff':
      return <StaffView model={screen.model} />;
    case 'definitions':
      return <DefinitionsView model={screen.model} />;
    case 'audit':
      return <AuditView model={screen.model} />;
    case 'members':
    case 'member':
    case 'contacts':
    case 'contact':
    case 'contact-import':
      return <RegisterScreenView screen={screen} replaceAddress={model.replaceAddress} />;
    case 'wave-form':
    case 'wave':
    case 'mail-templates':
      return <WaveScreenView screen={screen} />;
    default:
      return screen satisfies never;
  }
}
