import { Hono } from 'hono';
import type { Context } from 'hono';
import { inLanguage } from '../../../survey-definitions/language/occasion.ts';
import { pipe } from '../../../survey-definitions/language/piping.ts';
import { readCollaboration } from '../member-form/read-collaboration.ts';
import type { CollaboratorEnv } from '../member-form/require-collaborator.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import type { Assets } from '../../platform/http/assets.ts';
import { problem } from '../../platform/http/problem.ts';
import { pdfResponse } from '../../platform/pdf/pdf-response.ts';
import type { Page, Resource } from '../../platform/pdf/print-page.ts';
import { printOrRefuse } from '../../platform/pdf/print-or-refuse.ts';
import { memberForm } from './member-form.ts';
import { askedLanguage } from './page-language.ts';
import type { MemberForm, RenderCollaborate } from './member-page-contract.ts';
import { signedIn } from './signed-in.ts';

/** The receipt and the empty questionnaire as PDF: the pages that a browser would print, printed here. */
export function pdfRoutes(dependencies: Dependencies, render: RenderCollaborate) {
  const print = printOrRefuse(dependencies);
  const load = async (c: Context<CollaboratorEnv>) =>
    memberForm(dependencies, await readCollaboration(dependencies, c.var.me), askedLanguage(c));
  const printing = new Set<string>();
  /** One page of a Member at a time: whoever asks for many keeps nobody else from the printer. */
  const printAlone = async (responseId: string, page: Page): Promise<Uint8Array> => {
    if (printing.has(responseId)) problem('internal', { code: 'busy', details: { retryAfter: 5 } });
    printing.add(responseId);
    try {
      return await print(page);
    } finally {
      printing.delete(responseId);
    }
  };
  const send = async (c: Context<CollaboratorEnv>, form: MemberForm, html: string, name: string): Promise<Response> => {
    const footer = `${inLanguage(form.member.name, form.language)} · ${titleOf(form)}`;
    const address = new URL(c.req.path, dependencies.settings.publicUrl ?? c.req.url).href;
    const page = { html, address, footer, resource: assetIn(dependencies.assets) };
    const pdf = await printAlone(c.var.me.responseId, page);
    return pdfResponse(pdf, `${name} ${titleOf(form)}.pdf`);
  };
  return new Hono<CollaboratorEnv>()
    .get('/receipt.pdf', signedIn(dependencies), async (c) => {
      const { form, state } = await load(c);
      if (state.receipt === null) return c.redirect('/m/receipt', 303);
      const html = render({ ...form, mode: 'form', route: { name: 'receipt' }, state });
      return send(c, form, html, state.receipt);
    })
    .get('/print.pdf', signedIn(dependencies), async (c) => {
      const { form } = await load(c);
      return send(c, form, render({ ...form, mode: 'print' }), inLanguage(form.member.name, form.language));
    });
}

const titleOf = ({ texts, occasion, language }: MemberForm): string => pipe(texts.title, texts, occasion, language);

const assetIn =
  (assets: Assets) =>
  (path: string): Resource | undefined => {
    const asset = assets.get(path);
    return asset && { contentType: asset.contentType, content: asset.identity };
  };
