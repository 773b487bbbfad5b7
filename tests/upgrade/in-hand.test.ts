import { expect, it } from 'vitest';
import { loadRenderCollaborate } from '../../server/wave/member-pages/load-render-collaborate.ts';
import { loadRenderForm } from '../../server/surveys/form-pages/load-render-form.ts';
import { readMembers } from '../../server/register/members/member-seed.ts';
import type { Known, KnownCode } from './known.ts';
import { describeEachStand } from './open-stand.ts';
import type { OpenedStand } from './open-stand.ts';
import { cookieOf, told } from './platform.ts';

describeEachStand('what people hold in their hands', (open) => {
  it('the sessions of staff go on, and whoever has gone stays out', async () => {
    const { known, withCookie } = await open();
    const { otto, ...working } = known.people;
    for (const { email, cookie } of Object.values(working)) {
      expect((await told(await withCookie(cookie).get('/api/session'))).staff.email).toBe(email);
    }
    expect((await withCookie(otto?.cookie ?? '').get('/api/session')).status).toBe(401);
  });

  it('passwords open new sessions', async () => {
    const { known, anybody, withCookie } = await open();
    const signIn = (name: string, typed?: string) => {
      const { email = '', password = '' } = known.people[name] ?? {};
      return anybody.post('/api/session', { email, password: typed ?? password });
    };
    const paul = await signIn('paul');
    expect(paul.status).toBe(204);
    expect((await withCookie(cookieOf(paul)).get('/api/session')).status).toBe(200);
    expect([(await signIn('paul', 'something else entirely')).status, (await signIn('otto')).status]).toEqual([
      401, 401,
    ]);
  });

  it('an invitation to the staff is accepted, once', async () => {
    const { known, anybody } = await open();
    const { email, token } = known.openInvitation;
    const accept = () => anybody.post('/api/invitation-acceptance', { token, password: 'nine loud rivers meet' });
    const accepted = await accept();
    expect([accepted.status, await accepted.json()]).toEqual([201, { email }]);
    expect((await accept()).status).toBe(404);
  });

  it('a token of a program still reads, and one that was taken back still does not', async () => {
    const { known, withToken } = await open();
    const read = async (token: string) => (await withToken(token).get('/api/surveys')).status;
    expect([await read(known.tokens.holds), await read(known.tokens.isRevoked)]).toEqual([200, 401]);
  });

  it('a submission sent again is the same one, with the same receipt', async () => {
    const { known, anybody, withCookie } = await open();
    const isOpen = ({ survey }: { survey: string }) => survey.endsWith('-open');
    const counted = () =>
      Promise.all(
        Object.keys(known.surveys)
          .filter((survey) => isOpen({ survey }))
          .map(countOf),
      );
    const countOf = async (survey: string) => {
      const { id, by } = surveyOf(known, survey);
      return (await told(await withCookie(known.people[by]?.cookie ?? '').get(`/api/surveys/${id}/count`))).responses;
    };
    const before = await counted();
    const again = known.submissions.filter(isOpen);
    expect(again.length).toBeGreaterThan(10);
    for (const { survey, body, receipt } of again) {
      const answer = await anybody.post(`/api/respond/${surveyOf(known, survey).address}/responses`, body);
      expect([answer.status, await answer.json()]).toEqual([201, { receipt }]);
    }
    expect(await counted()).toEqual(before);
  });

  it('an access code that nobody has used opens the survey once; a used one and one of a closed survey do not', async () => {
    const stand = await open();
    const [unused] = codes(stand, (code) => code.survey.endsWith('-open') && !code.isUsed);
    expect((await told(await tryCode(stand, unused))).delegation).toBe('ZA');
    const answers = { firstTime: 'no', overall: 4 };
    const send = (key: string) => respond(stand, unused, { key, language: 'en', answers, code: unused?.code });
    expect((await send('after-the-upgrade-00001')).status).toBe(201);
    expect((await send('after-the-upgrade-00002')).status).toBe(409);
    const others = codes(stand, (code) => code !== unused);
    expect(others.map(({ survey, isUsed }) => `${survey} ${isUsed}`)).toHaveLength(3);
    for (const code of others) {
      expect((await tryCode(stand, code)).status).toBe(code.survey.endsWith('-open') ? 409 : 404);
    }
  });

  it('the link of a letter opens the Member’s form, but for one that a later letter replaced', async () => {
    const { known, anybody, withCookie } = await open();
    const { submitted, saved, colleague, unusedCode, replacedCode } = known.wave;
    const enter = (code: string) => anybody.post('/api/collaboration/session', { code });
    for (const code of [submitted.code, saved.code, colleague.code, unusedCode]) {
      const entered = await enter(code);
      expect(entered.status).toBe(204);
      expect((await withCookie(cookieOf(entered)).get('/api/collaboration')).status).toBe(200);
    }
    expect((await enter(replacedCode)).status).toBe(404);
  });

  it('who opted out stays out, and may say so again', async () => {
    const { known, anybody, withCookie } = await open();
    const { path, member } = known.wave.optOut;
    expect((await anybody.get(path)).status).toBe(200);
    expect((await anybody.postForm(path, {})).status).toBe(200);
    const { id } = surveyOf(known, known.wave.survey);
    const { members } = await told(
      await withCookie(known.people['sofia']?.cookie ?? '').get(`/api/surveys/${id}/wave`),
    );
    expect(members.find((one: { id: string }) => one.id === member).disposition).toBe('opted-out');
  });

  it('the addresses of surveys lead to their pages', async () => {
    const form = await loadRenderForm(readMembers(), false);
    const renderCollaborate = await loadRenderCollaborate(false, false);
    if (!form || !renderCollaborate) throw new Error('there is no build: npm run build');
    const { known, anybody, withCookie } = await open({ ...form, renderCollaborate });
    for (const [name, { address }] of Object.entries(known.surveys)) {
      const page = await anybody.get(`/s/${address}?lang=fr`);
      expect([name, page.status]).toEqual([name, statusOfPage(name)]);
      if (page.status === 200) expect(await page.text()).toContain('<html lang="fr"');
    }
    const tasks = await withCookie(known.wave.saved.cookie).get('/m/tasks');
    expect([tasks.status, (await tasks.text()).includes('Sénégal')]).toEqual([200, true]);
  });
});

/** A draft is nobody's business; a wave by invitation leads to the Member's form. */
function statusOfPage(survey: string): number {
  if (survey.endsWith('-draft')) return 404;
  return /^wave-(attributed|confidential)/.test(survey) ? 303 : 200;
}

const surveyOf = (known: Known, name: string) => known.surveys[name] ?? { id: '', address: '', by: '' };

const codes = ({ known }: OpenedStand, which: (code: KnownCode) => boolean): readonly KnownCode[] =>
  known.codes.filter(which);

const addressOf = ({ known }: OpenedStand, code: KnownCode | undefined): string =>
  surveyOf(known, code?.survey ?? '').address;

const tryCode = (stand: OpenedStand, code: KnownCode | undefined): Promise<Response> =>
  stand.anybody.post(`/api/respond/${addressOf(stand, code)}/access`, { code: code?.code });

const respond = (stand: OpenedStand, code: KnownCode | undefined, body: object): Promise<Response> =>
  stand.anybody.post(`/api/respond/${addressOf(stand, code)}/responses`, body);
