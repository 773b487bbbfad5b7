import { expect, it } from 'vitest';
import { rulesOf } from '../../../../survey-definitions/kinds/kinds.ts';
import { scaleNameOf } from '../../../../survey-definitions/kinds/on-scale.ts';
import type { Answers } from '../../../../survey-definitions/language/answer.ts';
import { questionnaireFor } from '../../../../survey-definitions/questionnaire/questionnaire.ts';
import type { Database } from '../../../../server/platform/database/tables.ts';
import { keyNumber } from '../../surveys/fielding/survey-app.ts';
import { loadRenderCollaborate } from '../../../../server/wave/member-pages/load-render-collaborate.ts';
import { colleague, cookieOf, createMemberApp, luc, read, required, save } from '../member-form/member-app.ts';
import type { Guest, MemberApp } from '../member-form/member-app.ts';
import { wavePlan } from '../../surveys/fielding/plans.ts';
import { plainBrowser } from '../../surveys/form-pages/plain-browser.ts';
import type { PlainBrowser } from '../../surveys/form-pages/plain-browser.ts';
import { describeEachDatabase } from '../../../setup/databases.ts';
import type { OpenFresh } from '../../../setup/databases.ts';

async function memberPages(open: OpenFresh): Promise<MemberApp> {
  const renderCollaborate = await loadRenderCollaborate(true);
  if (!renderCollaborate) throw new Error('there is no build: npm run build');
  return createMemberApp(open, {}, { renderCollaborate });
}

describeEachDatabase("the pages of the Member's form", (open) => {
  it('name the focus area above each answer of the years whose question does not', async () => {
    const app = await memberPages(open);
    const lead = await app.letIn();
    await save(lead, ...required);
    expect((await lead.put('/api/collaboration/submission', {})).status).toBe(200);
    expect((await app.as('sofia').put(`/api/surveys/${app.survey.id}/closure`, {})).status).toBe(200);
    const html = await (await lead.get('/m/years?lang=en')).text();
    const heads = [...html.matchAll(/<dt>(.*?)<\/dt>/g)].map(([, head = '']) => head);
    expect(heads.filter((head) => head.includes('effect of this work'))).toEqual([
      expect.stringContaining('Technology and innovation'),
      expect.stringContaining('Green Customs'),
      expect.stringContaining('Governance and accountability'),
    ]);
  });

  it('let nobody in who has no session, and change nothing for them', async () => {
    const app = await memberPages(open);
    for (const path of ['tasks', 'check', 'receipt', 'colleagues', 'print', 'years', 'shell', 'sections/overall']) {
      const answer = await app.anybody.get(`/m/${path}`);
      expect([answer.status, answer.headers.get('location')], path).toEqual([303, '/m']);
    }
    for (const path of ['submission', 'reopening', 'colleagues', 'sections/overall', 'colleagues/x/end']) {
      expect((await app.anybody.postForm(`/m/${path}`, {})).status, path).toBe(303);
    }
  });

  it('open a session by a typed code, and answer every other code alike', async () => {
    const app = await memberPages(open);
    const { code } = await app.issue();
    const wrong = await app.anybody.postForm('/m', { code: 'WRONG' });
    const replaced = await app.anybody.postForm('/m', { code });
    expect([replaced.status, replaced.headers.get('location')]).toEqual([303, '/m/tasks']);
    expect(replaced.headers.get('set-cookie')).toMatch(/^__Host-collaboration=.*HttpOnly; Secure; SameSite=Lax/);
    await app.issue();
    const old = await app.anybody.postForm('/m', { code });
    expect([wrong.status, old.status]).toEqual([422, 422]);
    expect(await old.text()).toBe(await wrong.text());
  });

  it('keep the answers of two people in one section, and overwrite nothing', async () => {
    const app = await memberPages(open);
    const lead = await app.letIn();
    const other = await app.letIn({ ...colleague, sections: ['overall'] });
    const browser = await browserOf(app, lead);
    await browser.visit('/m/sections/overall');
    await save(other, ['overall', 2, 0], ['leadership', 5, 0]);
    const page = await browser.press('next', { overall: '4', priorities: '3' });
    expect([page.status, page.html.includes('choice:overall')]).toEqual([409, true]);
    expect(valuesIn(await read(lead))).toEqual({ overall: 2, leadership: 5, priorities: 3 });
    const undecided = await browser.press('resolve', {});
    expect(undecided.status).toBe(409);
    const after = await browser.press('resolve', { 'choice:overall': 'mine' });
    expect([after.status, after.path]).toEqual([200, '/m/sections/overall']);
    expect(valuesIn(await read(lead))).toEqual({ overall: 4, leadership: 5, priorities: 3 });
  });

  it('shows what no item takes again, and saves the rest of the section', async () => {
    const app = await memberPages(open);
    const lead = await app.letIn();
    await save(lead, ['sp2Participation', 'yes', 0]);
    const browser = await browserOf(app, lead);
    await browser.visit('/m/sections/sp2');
    const page = await browser.press('next', { sp2Operations: 'many', sp2Overall: '4' });
    expect([page.status, page.title.slice(0, 9)]).toEqual([422, 'Erreur\u00a0: ']);
    expect(page.fields.find(([name]) => name === 'sp2Operations')?.[1]).toBe('many');
    expect(valuesIn(await read(lead))).toEqual({ sp2Participation: 'yes', sp2Overall: 4 });
  });

  it('refuses a colleague the sections of others, the approval, the invitation and the submission', async () => {
    const app = await memberPages(open);
    const lead = await app.letIn();
    const other = await app.letIn({ ...colleague, person: luc, sections: ['so1'] });
    const shown = JSON.stringify({ overall: [null, 0] });
    const foreign = await other.postForm('/m/sections/overall', {
      'form-shown': shown,
      overall: '1',
      'form-action': 'next',
    });
    const approved = await other.postForm('/m/sections/so1', { 'form-shown': '{}', 'form-action': 'say:approved' });
    const invitation = { name: 'Eve', email: 'eve@douane.test', language: 'fr', sections: 'so1', rest: 'read' };
    const invited = await other.postForm('/m/colleagues', invitation);
    const submitted = await other.postForm('/m/submission', {});
    expect([foreign.status, approved.status, invited.status, submitted.status]).toEqual([422, 422, 422, 422]);
    const { answers, sections, collaborators, state } = await read(lead);
    expect([answers, sections, collaborators.length, state]).toEqual([{}, {}, 2, 'draft']);
  });

  it('show a colleague nothing of sections that are hidden, and the page for the device nobody’s answers', async () => {
    const app = await memberPages(open);
    const lead = await app.letIn();
    const other = await app.letIn({ ...colleague, sections: ['so1'], rest: 'hidden' });
    await save(
      lead,
      ['comments', 'only for the lead', 0],
      ['so1Instrument_RKC_so1Status', 'partly', 0],
      ['so1Instrument_RKC_so1Reasons', ['other'], 0],
      ['so1Instrument_RKC_so1Reasons_other', 'for both', 0],
    );
    const check = await (await other.get('/m/check')).text();
    expect([check.includes('only for the lead'), check.includes('for both')]).toEqual([false, true]);
    expect(await (await lead.get('/m/shell')).text()).not.toContain('for both');
  });

  it('take facts over from the last wave by one press, each or all of a section, and confirm them by another', async () => {
    const app = await memberPages(open);
    const { id } = await app.open({ ...wavePlan, record: { kind: 'wave', year: 2025 } }, 'sofia');
    const before = await app.letIn({ surveyId: id });
    const [rkc, use, tfa] = ['RKC_so1Status', 'RKC_so1Use', 'TFA_so1Status'].map((name) => `so1Instrument_${name}`);
    await save(before, ...required, [`${rkc}`, 'partly', 0], [`${use}`, 'never', 0], [`${tfa}`, 'planned', 0]);
    expect((await before.put('/api/collaboration/submission', {})).status).toBe(200);
    const lead = await app.letIn();
    const browser = await browserOf(app, lead);
    await browser.visit('/m/sections/overall');
    await browser.press('take:overall');
    const instruments = await browser.visit('/m/sections/so1');
    expect(instruments.actions).toEqual(expect.arrayContaining(['carry', `take:${rkc}`, `take:${tfa}`]));
    await browser.press(`take:${tfa}`);
    expect(await carriedIn(lead)).toEqual({ [`${tfa}`]: ['planned', 'confirmed'] });
    const carried = await browser.press('carry');
    expect(await carriedIn(lead)).toEqual({
      [`${rkc}`]: ['partly', 'carried'],
      [`${use}`]: ['never', 'carried'],
      [`${tfa}`]: ['planned', 'confirmed'],
    });
    expect([carried.actions.includes('carry'), carried.html.includes('pas encore vérifié')]).toEqual([false, true]);
    await browser.press('confirm:so1Instrument_RKC', { [`${use}`]: 'sometimes' });
    expect(await carriedIn(lead)).toEqual({
      [`${rkc}`]: ['partly', 'confirmed'],
      [`${use}`]: ['sometimes', 'edited'],
      [`${tfa}`]: ['planned', 'confirmed'],
    });
  });

  it('say nothing, in no place and in no byte, of what was rated last year while the survey is open', async () => {
    const app = await memberPages(open);
    const before = await app.open(
      { ...wavePlan, confidentiality: 'attributed', record: { kind: 'wave', year: 2025 } },
      'sofia',
    );
    const lead = await app.letIn();
    await save(lead, ...required);
    const { definition, occasion } = await read(lead);
    const { variables } = questionnaireFor(definition, occasion);
    const rate = async (rating: number, word: string) => {
      const opinions = [...variables.values()].flatMap((variable) => {
        if (scaleNameOf(variable.item) !== undefined) return [[variable.name, rating]];
        return rulesOf(variable).gives === 'words' ? [[variable.name, word]] : [];
      });
      const answers = { ...Object.fromEntries(opinions), so1Instrument_RKC_so1Status: 'partly' };
      await insertResponse(app.dependencies.db, before.id, answers);
    };
    const sections = definition.sections.map(({ name }) => `sections/${name}`);
    const pages = ['tasks', 'check', 'receipt', 'colleagues', 'print', 'years', 'shell', ...sections].map(
      (name) => `/m/${name}`,
    );
    const everywhere = async () => {
      const told: string[] = [];
      for (const path of ['/api/collaboration', '/api/collaboration/state', ...pages])
        told.push(await (await lead.get(path)).text());
      return told;
    };
    await rate(5, 'pleased');
    const pleased = await everywhere();
    await rate(1, 'angry');
    expect(await everywhere()).toEqual(pleased);
    expect(pleased[0]).toContain('"lastWave":{"so1Instrument_RKC_so1Status":"partly"}');
  });

  it('name one script for the worker in their policy, and nothing else', async () => {
    const app = await memberPages(open);
    const policy = (await app.anybody.get('/m')).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'self'; style-src 'self'; ");
    expect(policy).toContain('trusted-types member-form');
  });

  it('refuse a form that was tampered with', async () => {
    const app = await memberPages(open);
    const lead = await app.letIn();
    for (const shown of ['', '{', '[]', '{"overall":[1]}', '{"overall":[1,-1]}']) {
      expect((await lead.postForm('/m/sections/overall', { shown, overall: '4' })).status, shown).toBe(422);
    }
    expect((await read(lead)).answers).toEqual({});
  });
});

/** The browser of somebody who is let in. */
async function browserOf({ anybody }: MemberApp, { code }: Guest): Promise<PlainBrowser> {
  return plainBrowser(anybody, { cookie: cookieOf(await anybody.post('/api/collaboration/session', { code })) });
}

async function carriedIn(guest: Guest): Promise<Readonly<Record<string, readonly unknown[]>>> {
  const { answers } = await read(guest);
  return Object.fromEntries(Object.entries(answers).map(([name, { value, carry }]) => [name, [value, carry]]));
}

/** Each later one in the place of the one before. */
async function insertResponse(db: Database, surveyId: string, answers: Answers): Promise<void> {
  const { count } = await db
    .selectFrom('response')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('survey_id', '=', surveyId)
    .executeTakeFirstOrThrow();
  await db
    .insertInto('response')
    .values({
      survey_id: surveyId,
      key: keyNumber(Number(count) + 1),
      delegation: 'FR',
      delegation_known: 1,
      language: 'fr',
      answers: JSON.stringify(answers),
      submitted_at: '2025-03-01T00:00:00.000Z',
      origin: 'form',
    })
    .execute();
}

const valuesIn = ({ answers }: Awaited<ReturnType<typeof read>>) =>
  Object.fromEntries(Object.entries(answers).map(([name, { value }]) => [name, value]));
