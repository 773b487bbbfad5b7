import { InvitationView } from '../session/invitation-view.tsx';
import { SignInView } from '../session/sign-in-view.tsx';
import { CodesView } from '../surveys/run/codes-view.tsx';
import { RoomView } from '../surveys/run/room-view.tsx';
import { SheetView } from '../surveys/run/sheet-view.tsx';
import { SurveyView } from '../surveys/run/survey-view.tsx';
import { SurveyListView } from '../surveys/list/survey-list-view.tsx';
import type { ConsoleModel } from './console-model.ts';
import {
  AdministrationScreenView,
  BaselinesView,
  ExportView,
  FigureScreenView,
  RegisterScreenView,
  ResultsView,
  ScorecardScreenView,
  SurveyFormView,
  WaveScreenView,
} from './lazy-views.ts';
import { Loading } from '../blocks/loading.tsx';
import { NotFoundView } from './not-found-view.tsx';
import { UnreachableView } from './unreachable-view.tsx';

export function ScreenView({ model }: { readonly model: ConsoleModel }) {
  const screen = model.screen.value;
  const session = model.session.state.value;
  const permissions = model.session.permissions.value;
  switch (screen.name) {
    case 'loading':
      return <Loading />;
    case 'unreachable':
      return (
        <UnreachableView
          failure={session.is === 'unreachable' ? session.failure : null}
          onRetry={() => void model.session.load()}
        />
      );
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
    case 'export':
      return <ExportView model={screen.model} />;
    case 'baselines':
      return <BaselinesView model={screen.model} permissions={permissions} />;
    case 'staff':
    case 'definitions':
    case 'audit':
    case 'tokens':
      return <AdministrationScreenView screen={screen} />;
    case 'members':
    case 'member':
    case 'contacts':
    case 'contact':
    case 'contact-import':
      return <RegisterScreenView screen={screen} replaceAddress={model.replaceAddress} />;
    case 'figures':
    case 'figure-import':
    case 'figure-series':
    case 'targets':
    case 'margins':
    case 'focus-areas':
      return <FigureScreenView screen={screen} />;
    case 'scorecard':
    case 'strategy-map':
    case 'series':
    case 'snapshots':
      return <ScorecardScreenView screen={screen} />;
    case 'wave-form':
    case 'wave':
    case 'history-import':
    case 'mail-templates':
      return <WaveScreenView screen={screen} />;
    default:
      return screen satisfies never;
  }
}
