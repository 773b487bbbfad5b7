import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type {
  CreateRenderForm,
  FormPage as Page,
  FormSite,
  NoticePage as Notice,
  RenderedForm,
} from '../../server/platform/pages/form-page-contract.ts';
import { translator } from '../shared/i18n.ts';
import { CheckPage } from './page/check-page.tsx';
import { ClosedPage } from './page/closed-page.tsx';
import { CodePage } from './page/code-page.tsx';
import { htmlDocument } from './page/document.ts';
import { formData } from './page/form-data.ts';
import { FormPage } from './page/form-page.tsx';
import { NoticePage } from './page/notice-page.tsx';
import { pageContext, type PageContext } from './page/page-context.ts';
import { ReceivedPage } from './page/received-page.tsx';
import { RefusedPage } from './page/refused-page.tsx';
import { SectionPage } from './page/section-page.tsx';
import type { PageData } from './model/page-data.ts';
import { textsIn } from './texts/catalogues.ts';

/** Made once at the start of the server, which knows this module by the type alone. */
export const createRenderForm: CreateRenderForm = (site) => (request) =>
  request.mode === 'notice' ? renderNotice(request, site) : renderPage(pageContext(request, site), request);

type Rendering = {
  readonly view: VNode;
  readonly title: string;
  readonly status: RenderedForm['status'];
  readonly data?: PageData;
};

function renderPage(context: PageContext, page: Page): RenderedForm {
  const { view, title, status, data } = renderingOf(context, page);
  const { language, site } = context;
  const parts = { language, title, assets: site.assets, body: renderToString(view) };
  return { status, html: htmlDocument(data === undefined ? parts : { ...parts, data }) };
}

function renderingOf(context: PageContext, page: Page): Rendering {
  const { p, t, title } = context;
  const error = (reason: string) => t('error-title', { title: reason });
  switch (page.mode) {
    case 'page':
    case 'preview': {
      const data = formData(context, page.mode);
      return { view: <FormPage context={context} data={data} />, title, status: 200, data };
    }
    case 'closed': {
      const data = formData(context, page.mode);
      return { view: <ClosedPage context={context} />, title: `${t('closed-title')} - ${title}`, status: 200, data };
    }
    case 'code': {
      const { problem } = page;
      const view = <CodePage context={context} carried={page} problem={problem} />;
      return problem ? { view, title: error(title), status: 422 } : { view, title, status: 200 };
    }
    case 'section': {
      const { problems } = page;
      const view = <SectionPage context={context} carried={page} {...page} />;
      return problems.length > 0 ? { view, title: error(title), status: 422 } : { view, title, status: 200 };
    }
    case 'check':
      return {
        view: <CheckPage context={context} carried={page} />,
        title: `${p('check-title')} - ${title}`,
        status: 200,
      };
    case 'refused': {
      const view = <RefusedPage context={context} carried={page} reason={page.reason} />;
      return { view, title: error(title), status: 409 };
    }
    case 'received': {
      const { receipt, isEarlier } = page;
      const view = <ReceivedPage context={context} receipt={receipt} isEarlier={isEarlier} />;
      return { view, title: `${t('received-title')} - ${title}`, status: 200 };
    }
    default:
      return page satisfies never;
  }
}

function renderNotice({ language, code }: Notice, site: FormSite): RenderedForm {
  const p = translator(textsIn(language).page, language);
  const body = renderToString(<NoticePage p={p} site={site} code={code} />);
  const title = p(`notice-${code}-title`);
  return { status: 200, html: htmlDocument({ language, title, assets: site.assets, body }) };
}
