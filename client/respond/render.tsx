import { renderToString } from 'preact-render-to-string';
import type { CreateRenderForm, FormSurroundings, RenderedForm, RenderRequest } from '../../server/respond/render-form.ts';
import { htmlDocument } from './page/document.ts';
import { FormPage, pageData } from './page/form-page.tsx';
import { pageContext } from './page/page-context.ts';

/** Made once at the start of the server. */
export const createRenderForm: CreateRenderForm = (surroundings) => (request) => render(request, surroundings);

function render(request: RenderRequest, surroundings: FormSurroundings): RenderedForm {
  if (request.mode === 'notice') throw new Error('later');
  const context = pageContext(request, surroundings);
  const data = pageData(context, request.mode === 'preview');
  const body = renderToString(<FormPage context={context} data={data} />);
  const { language, title } = context;
  return { status: 200, html: htmlDocument({ language, title, assets: surroundings.assets, body, data }) };
}
