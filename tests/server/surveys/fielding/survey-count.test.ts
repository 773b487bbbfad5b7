import { describe, expect, it } from 'vitest';
import { staffSessions } from '../../../../server/access/sessions/session-store.ts';
import { addToCounts } from '../../../../server/surveys/fielding/survey-count-store.ts';
import { describeEachDatabase, openFreshSqlite } from '../../../setup/databases.ts';
import { createSurveyApp, fromMember, keyNumber } from './survey-app.ts';

describeEachDatabase('the live count', (open) => {
  it('rises at once with what this server stores, and says when the survey closes', async () => {
    const app = await createSurveyApp(open);
    const survey = await app.open();
    const next = await watch(await app.as('paul').get(`/api/surveys/${survey.id}/counts`));
    expect(await next()).toEqual({ responses: 0, state: 'open' });
    await app.respond(survey, { key: keyNumber(1), answers: fromMember('FR', 5) });
    expect(await next()).toEqual({ responses: 1, state: 'open' });
    await app.close(survey);
    expect(await next()).toEqual({ responses: 1, state: 'closed' });
    await next.stop();
  });

  it('finds within seconds what another server has stored', async () => {
    const app = await createSurveyApp(open);
    const survey = await app.open();
    const next = await watch(await app.as('paul').get(`/api/surveys/${survey.id}/counts`));
    await next();
    await app.dependencies.db.transaction().execute((trx) => addToCounts(trx, [survey.id, survey.id]));
    expect(await next()).toEqual({ responses: 2, state: 'open' });
    await next.stop();
  });

  it('is read once, too', async () => {
    const app = await createSurveyApp(open);
    const survey = await app.open();
    await app.respond(survey, { key: keyNumber(1), answers: fromMember('FR', 5) });
    const count = await app.as('paul').get(`/api/surveys/${survey.id}/count`);
    expect(await count.json()).toEqual({ responses: 1, population: 80, state: 'open' });
  });
});

describe('the stream of counts', () => {
  it('leaves no timer behind when the browser goes away', async () => {
    const app = await createSurveyApp(openFreshSqlite);
    const survey = await app.open();
    // On PostgreSQL the idle connections of the pool have timers of their own.
    const timers = (): number => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
    const before = timers();
    const streams = await Promise.all(
      Array.from({ length: 5 }, () => app.as('paul').get(`/api/surveys/${survey.id}/counts`)),
    );
    const watches = await Promise.all(streams.map(watch));
    await Promise.all(watches.map((next) => next()));
    await Promise.all(watches.map((next) => next.stop()));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(timers()).toBeLessThanOrEqual(before);
  });

  it('is not begun for HEAD, whose answer nobody reads', async () => {
    const app = await createSurveyApp(openFreshSqlite);
    const survey = await app.open();
    const timers = (): number => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
    const before = timers();
    const token = await staffSessions.create(
      app.dependencies.db,
      'paul',
      app.dependencies.now(),
      app.dependencies.randomBytes,
    );
    const heads = await Promise.all(
      Array.from({ length: 5 }, () =>
        app.anybody.raw(`/api/surveys/${survey.id}/counts`, {
          method: 'HEAD',
          headers: { host: 'surveys.test', cookie: `__Host-session=${token}` },
        }),
      ),
    );
    for (const { status, body } of heads) expect([status, body]).toEqual([200, null]);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(timers()).toBeLessThanOrEqual(before);
  });

  it('ends when the server is about to end, and does not hold it up', async () => {
    const stopping = new AbortController();
    const app = await createSurveyApp(openFreshSqlite, { stopping: stopping.signal });
    const survey = await app.open();
    const response = await app.as('paul').get(`/api/surveys/${survey.id}/counts`);
    setTimeout(() => stopping.abort(), 200);
    expect(await response.text()).toContain('"responses":0');
  });
});

type Watch = (() => Promise<unknown>) & { readonly stop: () => Promise<void> };

/** Gives the next event's data, as a browser's EventSource would. */
async function watch(response: Response): Promise<Watch> {
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  if (reader === undefined) throw new Error('no stream');
  let text = '';
  const next = async (): Promise<unknown> => {
    for (;;) {
      const event = /event: count\ndata: (.*)\n\n/.exec(text);
      if (event !== null) {
        text = text.slice(event.index + event[0].length);
        return JSON.parse(event[1] ?? '');
      }
      const { value, done } = await reader.read();
      if (done) throw new Error('the stream has ended');
      text += value;
    }
  };
  return Object.assign(next, { stop: () => reader.cancel() });
}
