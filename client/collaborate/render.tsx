import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type {
  CollaborateRequest,
  MemberSite,
  CreateRenderCollaborate,
} from '../../server/wave/member-pages/member-page-contract.ts';
import { translator } from '../shared/i18n.ts';
import { textsIn } from '../respond/texts/catalogues.ts';
import type { CollaborateData, FormData } from './model/collaborate-data.ts';
import { coverWords } from './page/cover-words.ts';
import { titleOf } from './page/page-title.ts';
import { openWorkspace, type Workspace } from './model/workspace.ts';
import { ConflictsPage } from './page/conflicts-page.tsx';
import { memberDocument } from './page/member-document.ts';
import { MemberFrame } from './page/member-frame.tsx';
import { OpenPage } from './page/open-page.tsx';
import { OptOutPage } from './page/opt-out-page.tsx';
import { PrintPage } from './page/print-page.tsx';
import { nobody, nowhere } from './page/nowhere.ts';
import { YearsPage } from './page/years-page.tsx';
import { VerifyPage } from './page/verify-page.tsx';
import { WorkspaceView } from './parts/workspace-view.tsx';
import { wordsIn } from './texts/catalogues.ts';

/** Made once at the start of the server, which knows this module by the type alone. */
export const createRenderCollaborate: CreateRenderCollaborate = (site) => (request) => {
  const { title, view, data } = pageOf(request, site);
  return memberDocument({
    language: request.language,
    title,
    assets: site.assets,
    body: renderToString(framed(request, site, view)),
    data,
  });
};

type Page = { readonly title: string; readonly view: VNode; readonly data?: CollaborateData };

function pageOf(request: CollaborateRequest, site: MemberSite): Page {
  const words = wordsIn(request.language);
  const w = translator(words, request.language);
  if (request.mode === 'open') {
    const view = <OpenPage w={w} problem={request.problem} isSignedIn={request.isSignedIn} />;
    return { title: w('open-title'), view, data: { mode: 'open', words, language: request.language } };
  }
  if (request.mode === 'verify') {
    const { receipt, outcome, language } = request;
    const view = <VerifyPage w={w} language={language} receipt={receipt} outcome={outcome} />;
    return { title: w('verify-title'), view };
  }
  if (request.mode === 'opt-out') {
    const view = <OptOutPage w={w} state={request.state} />;
    return { title: w(request.state === 'done' ? 'opt-out-done' : 'opt-out-question'), view };
  }
  const data = formData(request, site);
  if (request.mode === 'shell') return { title: w('tasks-title'), view: <Hydrated />, data };
  const workspace = openWorkspace(data, data.state ?? nobody, nowhere);
  if (request.mode === 'print') return { title: titleOf(workspace), view: <PrintPage workspace={workspace} /> };
  if (request.mode === 'years') {
    return { title: w('years-title'), view: <YearsPage workspace={workspace} years={request.years} /> };
  }
  if (request.mode === 'conflicts') {
    const { section, contested } = request;
    const view = <ConflictsPage workspace={workspace} section={section} contested={contested} />;
    return { title: w('conflicts-title', { count: contested.length }), view };
  }
  return { title: titleOf(workspace), view: <Hydrated workspace={workspace} />, data };
}

/** What the script takes over. */
const Hydrated = ({ workspace }: { readonly workspace?: Workspace }) => (
  <div id="form-at-work" class="at-work">
    {workspace && <WorkspaceView workspace={workspace} />}
  </div>
);

const framed = (request: CollaborateRequest, site: MemberSite, view: VNode): VNode => (
  <MemberFrame
    site={site}
    language={request.language}
    {...(request.mode === 'open' || request.mode === 'verify' || request.mode === 'opt-out'
      ? {}
      : { languages: request.mode === 'conflicts' ? [] : request.languages })}
  >
    {view}
  </MemberFrame>
);

function formData(
  request: Exclude<CollaborateRequest, { readonly mode: 'open' | 'verify' | 'opt-out' }>,
  { hasPdf }: MemberSite,
): FormData {
  const { language, languages, surveyId, definition, texts, occasion, member, lastWave, years, writtenAt } = request;
  const words = wordsIn(language);
  const { problems, typed, invited, failure } = request.mode === 'form' ? request : {};
  return {
    mode: 'form',
    language,
    languages,
    surveyId,
    definition,
    texts,
    occasion,
    member,
    // The page for the device holds nobody's answers.
    lastWave: request.mode === 'shell' ? null : lastWave,
    hasYears: request.mode !== 'shell' && years.length > 0,
    cover: coverWords(translator(words, language), request),
    writtenAt,
    route: request.mode === 'form' ? request.route : { name: 'tasks' },
    state: 'state' in request ? request.state : null,
    hasPdf,
    news: {
      ...(problems && { problems }),
      ...(typed && { typed }),
      ...(invited && { invited }),
      ...(failure && { failure }),
    },
    catalogue: textsIn(language).form,
    words,
  };
}
