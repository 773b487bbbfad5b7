import { controlFields } from '../../../survey-definitions/answering/control-fields.ts';
import { Hono } from 'hono';
import type { Context } from 'hono';
import type { Dependencies } from '../../platform/dependencies.ts';
import type { AppEnv } from '../../platform/http/app-env.ts';
import { clientAddress, networkOf } from '../../platform/http/client-address.ts';
import { sendConstant } from '../../platform/http/compressed-constant.ts';
import { problem } from '../../platform/http/problem.ts';
import { readForm } from '../../platform/http/read-body.ts';
import type { NetworkLimit } from '../responses/network-limit.ts';
import type { SubmitResponse } from '../responses/submit-response.ts';
import { findOpened } from './find-opened.ts';
import type { OpenedSurvey } from './find-opened.ts';
import { formStep } from './form-step.ts';
import type { FormStep } from './form-step.ts';
import { createPageCache } from './page-cache.ts';
import { readerLanguage } from './reader-language.ts';
import type { RenderForm } from '../../platform/pages/form-page-contract.ts';

/** Bytes. The answers of an annual survey travel from page to page. */
const formLimit = 1_048_576;

type Needs = { readonly submitResponse: SubmitResponse; readonly allows: NetworkLimit };

/** The pages of a survey. They need no script: each is a plain form that carries everything to the next. */
export function respondRoutes(dependencies: Dependencies, { submitResponse, allows }: Needs) {
  const { settings, renderForm = notBuilt } = dependencies;
  const page = createPageCache(renderForm);

  const load = async (c: Context<AppEnv, '/:address'>, asked = c.req.query('lang')): Promise<OpenedSurvey> => {
    const opened = await findOpened(dependencies, c.req.param('address'), (offered) =>
      readerLanguage(offered, asked, c.req.header('accept-language')),
    );
    return opened ?? problem('not-found', { code: 'survey-unknown' });
  };
  const answer = (c: Context<AppEnv>, { shown }: OpenedSurvey, step: FormStep): Response | Promise<Response> => {
    if (step === 'cover') return c.redirect(`/s/${shown.survey.address}?lang=${shown.language}`, 303);
    if (step.mode === 'received') return c.redirect(confirmationOf(shown, step), 303);
    const { html, status } = renderForm({ ...shown, ...step });
    return c.html(html, status);
  };

  return new Hono<AppEnv>()
    .get('/:address', async (c) => {
      const { id, identity, shown, isByInvitation } = await load(c);
      if (isByInvitation) return c.redirect(`/m?lang=${shown.language}`, 303);
      const mode = shown.survey.state === 'closed' ? 'closed' : 'page';
      return sendConstant(c, await page(`${id} ${shown.language}`, identity, { ...shown, mode }));
    })
    .get('/:address/start', async (c) => {
      const opened = await load(c);
      const action = opened.shown.survey.confidentiality === 'confidential' ? 'language:' : 'code';
      const fields = new URLSearchParams({ [controlFields.action]: action, [controlFields.section]: 'code' });
      return answer(c, opened, await formStep({ ...dependencies, submitResponse }, opened, fields));
    })
    .get('/:address/received', async (c) => {
      const { shown } = await load(c);
      const receipt = /^[\dA-Z]{4}-[\dA-Z]{4}$/.exec(c.req.query('receipt') ?? '')?.[0] ?? null;
      const isEarlier = c.req.query('earlier') !== undefined;
      return c.html(renderForm({ ...shown, mode: 'received', receipt, isEarlier }).html);
    })
    .post('/:address', async (c) => {
      const network = networkOf(clientAddress(c, settings.trustedProxies));
      if (!allows(network)) problem('conflict', { code: 'too-many-attempts', details: { retryAfter: 30 } });
      const fields = await readForm(c, formLimit);
      const opened = await load(c, languageOf(fields));
      return answer(c, opened, await formStep({ ...dependencies, submitResponse }, opened, fields));
    });
}

const notBuilt: RenderForm = () => problem('internal', { code: 'not-built' });

/** The language of the page, or the one that its switch was pressed for. */
function languageOf(fields: URLSearchParams): string | undefined {
  const pressed = /^language:(.+)$/.exec(fields.get(controlFields.action) ?? '')?.[1];
  return pressed ?? fields.get(controlFields.language) ?? undefined;
}

/** The confirmation has an address of its own, so that loading it again sends nothing again. */
function confirmationOf(
  { survey, language }: OpenedSurvey['shown'],
  { receipt, isEarlier }: Extract<FormStep, { readonly mode: 'received' }>,
): string {
  const query = new URLSearchParams({
    lang: language,
    ...(receipt === null ? {} : { receipt }),
    ...(isEarlier ? { earlier: '' } : {}),
  });
  return `/s/${survey.address}/received?${query.toString()}`;
}
