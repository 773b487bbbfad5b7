import { Hono } from 'hono';
import type { Context } from 'hono';
import type { Collaborator } from '../member-form/collaborator.ts';
import { endColleague } from '../member-form/colleagues.ts';
import { readCollaboration } from '../member-form/read-collaboration.ts';
import type { CollaboratorEnv } from '../member-form/require-collaborator.ts';
import { reopenMemberResponse, submitMemberResponse } from '../member-form/submission.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import type { AppEnv } from '../../platform/http/app-env.ts';
import { problem } from '../../platform/http/problem.ts';
import { readForm } from '../../platform/http/read-body.ts';
import type { CountNotifier } from '../../surveys/fielding/count-notifier.ts';
import { inviteByForm } from './invite-by-form.ts';
import { memberForm } from './member-form.ts';
import type { FormAndState } from './member-form.ts';
import { openRoutes } from './open-routes.ts';
import { askedLanguage } from './page-language.ts';
import { pagePolicy } from './page-policy.ts';
import { pdfRoutes } from './pdf-routes.ts';
import type { MemberPages, PageNews, RenderCollaborate, Route } from './member-page-contract.ts';
import { failureOf, sectionStep } from './section-step.ts';
import { signedIn } from './signed-in.ts';

/** Bytes: a section with every long text filled in, and what it showed before. */
const sectionLimit = 1_048_576;

/** The pages of a Member's form: each a plain form that works without JavaScript. */
export function collaborateRoutes(dependencies: Dependencies & MemberPages, notifier: CountNotifier) {
  const { renderCollaborate: render = notBuilt } = dependencies;
  const needs = { ...dependencies, notifier };
  const load = async (c: Context, me: Collaborator): Promise<FormAndState> => {
    c.header('Content-Security-Policy', pagePolicy);
    return memberForm(dependencies, await readCollaboration(dependencies, me), askedLanguage(c));
  };
  const page = async (c: Context<CollaboratorEnv>, route: Route, news: PageNews = {}): Promise<Response> => {
    const { form, state } = await load(c, c.var.me);
    const isWrong = news.problems !== undefined || news.failure !== undefined;
    return c.html(render({ ...form, ...news, mode: 'form', route, state }), isWrong ? 422 : 200);
  };

  const pages = new Hono<CollaboratorEnv>()
    .use(signedIn(dependencies))
    .get('/tasks', (c) => page(c, { name: 'tasks' }))
    .get('/check', (c) => page(c, { name: 'check' }))
    .get('/receipt', (c) => page(c, { name: 'receipt' }))
    .get('/colleagues', (c) => page(c, { name: 'colleagues' }))
    .get('/print', async (c) => c.html(render({ ...(await load(c, c.var.me)).form, mode: 'print' })))
    .get('/years', async (c) => {
      const { form } = await load(c, c.var.me);
      return form.years.length === 0 ? c.redirect('/m/check', 303) : c.html(render({ ...form, mode: 'years' }));
    })
    .get('/shell', async (c) => c.html(render({ ...(await load(c, c.var.me)).form, mode: 'shell' })))
    .get('/sections/:name', async (c) => {
      const section = c.req.param('name');
      const { form } = await load(c, c.var.me);
      if (!form.definition.sections.some(({ name }) => name === section)) return c.redirect('/m/tasks', 303);
      return page(c, { name: 'section', section });
    })
    .post('/sections/:name', async (c) => {
      const section = c.req.param('name');
      const step = await sectionStep(needs, c.var.me, section, await readForm(c, sectionLimit));
      if (step.kind === 'go') return c.redirect(step.path, 303);
      if (step.kind === 'again') return page(c, { name: 'section', section }, step.news);
      const { form, state } = await load(c, c.var.me);
      return c.html(render({ ...form, mode: 'conflicts', section, contested: step.contested, state }), 409);
    })
    .post('/submission', async (c) => {
      const outcome = await submitMemberResponse(needs, c.var.me);
      if (outcome.state === 'submitted') return c.redirect('/m/receipt', 303);
      if (outcome.state === 'invalid') return c.redirect('/m/check', 303);
      return page(c, { name: 'check' }, { failure: failureOf(outcome) });
    })
    .post('/reopening', async (c) => {
      const outcome = await reopenMemberResponse(needs, c.var.me);
      if (outcome.state === 'reopened') return c.redirect('/m/tasks', 303);
      return page(c, { name: 'receipt' }, { failure: failureOf(outcome) });
    })
    .post('/colleagues', async (c) =>
      page(c, { name: 'colleagues' }, await inviteByForm(c, needs, c.var.me, await readForm(c))),
    )
    .post('/colleagues/:id/end', async (c) => {
      const outcome = await endColleague(needs, c.var.me, c.req.param('id'));
      if (outcome.state === 'ended') return c.redirect('/m/colleagues', 303);
      return page(c, { name: 'colleagues' }, { failure: failureOf(outcome) });
    });
  return new Hono<AppEnv>()
    .route('/', openRoutes(dependencies, render))
    .route('/', pdfRoutes(dependencies, render))
    .route('/', pages);
}

const notBuilt: RenderCollaborate = () => problem('internal', { code: 'not-built' });
