import { expect, it } from 'vitest';
import { publishDefinitions } from '../../../../server/questionnaires/publish-definitions.ts';
import { createLog } from '../../../../server/platform/settings/log.ts';
import { castNames } from '../../../setup/cast.ts';
import { describeEachDatabase } from '../../../setup/databases.ts';
import type { OpenFresh } from '../../../setup/databases.ts';
import { createTestApp } from '../../../setup/test-app.ts';
import { definition, folderWith } from '../../questionnaires/definition-folders.ts';

const definitionProblems = [{ file: 'bad/en.json', path: 'title', code: 'missing-text', details: { language: 'en' } }];

async function appWith(open: OpenFresh, root?: string) {
  const app = await createTestApp(open, { definitionProblems });
  const { db, now } = app.dependencies;
  await publishDefinitions({ db, now, log: createLog('silent') }, root === undefined ? {} : { root });
  return app;
}

describeEachDatabase('definitions', (open) => {
  it('are listed in their newest version, with what keeps others from being published', async () => {
    const root = folderWith(definition('feedback'));
    const app = await appWith(open, root);
    const answer = await app.as('carl').get('/api/definitions');
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({
      definitions: [
        {
          name: 'feedback',
          version: 1,
          occasion: 'activity',
          committee: null,
          title: { en: 'Feedback' },
          languages: ['en'],
          minutes: 1,
        },
      ],
      problems: definitionProblems,
    });
  });

  it('are given whole, with all their words', async () => {
    const app = await appWith(open);
    const answer = await app.as('paul').get('/api/definitions/post-session-ptc');
    expect(await answer.json()).toMatchObject({
      definition: { name: 'post-session-ptc', committee: 'PTC', occasion: 'session' },
      texts: { en: { title: expect.any(String) }, fr: { title: expect.any(String) } },
    });
  });

  it('that do not exist are not found', async () => {
    const app = await appWith(open);
    for (const name of ['example', 'constructor', 'post-session', '%00']) {
      expect((await app.as('paul').get(`/api/definitions/${name}`)).status).toBe(404);
    }
  });

  it('may be read by all staff and by nobody else', async () => {
    const app = await appWith(open, folderWith(definition('feedback')));
    for (const name of castNames) {
      expect((await app.as(name).get('/api/definitions')).status).toBe(200);
      expect((await app.as(name).get('/api/definitions/feedback')).status).toBe(200);
    }
    expect((await app.anybody.get('/api/definitions')).status).toBe(401);
    expect((await app.anybody.get('/api/definitions/feedback')).status).toBe(401);
  });
});
