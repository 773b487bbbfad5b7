import { expect, it } from 'vitest';
import { createMailer } from '../../server/wave/mail/mailer.ts';
import { sendWaiting } from '../../server/wave/mail/send-waiting.ts';
import { mailEffects } from '../../server/wave/invitations/mail-effects.ts';
import { startSmtpSink } from '../server/wave/mail/smtp-sink.ts';
import { testSettings } from '../setup/test-app.ts';
import type { TestClient } from '../setup/test-client.ts';
import { byDelegate, sessionForm } from './filling/forms.ts';
import { describeEachStand } from './open-stand.ts';
import type { OpenedStand } from './open-stand.ts';
import { cookieOf, told } from './platform.ts';

describeEachStand('what was under way goes on', (open) => {
  it('an anonymous survey takes ballots, is closed, and counts the old ones and the new ones', async () => {
    const stand = await open();
    const { survey, owner } = surveyAndOwner(stand, 'session-anonymous-open');
    for (let number = 0; number < 6; number += 1) {
      const key = `after-the-upgrade-${String(number).padStart(5, '0')}`;
      const body = { key, language: 'en', answers: byDelegate(sessionForm(number)) };
      expect((await stand.anybody.post(`/api/respond/${survey.address}/responses`, body)).status).toBe(201);
    }
    await told(await owner.put(`/api/surveys/${survey.id}/closure`, {}));
    const { responses, kpi } = await told(await owner.get(`/api/surveys/${survey.id}/results`));
    const before = stand.known.submissions.filter(({ survey: name }) => name === 'session-anonymous-open').length;
    expect([responses, kpi.figure.n]).toEqual([before + 6, before + 6]);
  });

  it('a draft is opened and answered', async () => {
    const stand = await open();
    const { survey, owner } = surveyAndOwner(stand, 'session-draft');
    await told(await owner.put(`/api/surveys/${survey.id}/opening`, {}));
    const answers = { capacity: 'member', delegation: 'FR', overall: 4 };
    const body = { key: 'after-the-upgrade-00001', language: 'fr', answers };
    expect((await stand.anybody.post(`/api/respond/${survey.address}/responses`, body)).status).toBe(201);
  });

  it('a Member’s saved answers are added to, a save that was sent again changes nothing, and all of it is submitted', async () => {
    const { known, withCookie, anybody } = await open();
    const { saved, colleague } = known.wave;
    const lead = withCookie(saved.cookie);
    const before = await told(await lead.get('/api/collaboration'));
    await told(await lead.put('/api/collaboration/answers', saved.save));
    expect((await told(await lead.get('/api/collaboration'))).revision).toBe(before.revision);

    const base = before.answers.so1Comment.revision;
    const change = { variable: 'so1Comment', value: 'Décret publié', base };
    const save = { changes: [change], key: 'after-the-upgrade-0000000001' };
    const { conflicts } = await told(await withCookie(colleague.cookie).put('/api/collaboration/answers', save));
    expect(conflicts).toEqual([]);

    const { receipt } = await told(await lead.put('/api/collaboration/submission', {}));
    expect(await told(await anybody.get(`/api/verify/${receipt}`))).toMatchObject({ isCurrent: true });
  });

  it('a Member takes back what it has submitted; its receipt then says that it no longer counts as the last word', async () => {
    const { known, withCookie, anybody } = await open();
    const { cookie, receipt } = known.wave.submitted;
    const lead = withCookie(cookie);
    await told(await lead.delete('/api/collaboration/submission'));
    const { answers } = await told(await lead.get('/api/collaboration'));
    const change = { variable: 'overall', value: 1, base: answers.overall.revision };
    await told(
      await lead.put('/api/collaboration/answers', { changes: [change], key: 'after-the-upgrade-0000000001' }),
    );
    await told(await lead.put('/api/collaboration/submission', {}));
    expect(await told(await anybody.get(`/api/verify/${receipt}`))).toMatchObject({ isCurrent: false });
  });

  it('mail that waited is sent as it was written, and its link opens the form', async () => {
    const sink = await startSmtpSink();
    const settings = testSettings({ SMTP_URL: sink.url, MAIL_FROM: 'Surveys <surveys@wco.test>' });
    const { known, anybody, dependencies } = await open({ settings });
    const { db, now, secretKey, log } = dependencies;
    const mailer = createMailer(settings);
    if (mailer === null) throw new Error('the settings of the test name a mail server');
    await sendWaiting({ db, mailer, now, secretKey, log, ...mailEffects(db, now) });
    mailer.close();
    const mail = sink.received.find(({ to }) => to.includes(known.wave.waiting.email))?.mail;
    expect(mail?.subject).toContain('2026');
    const [, code] = /\/m#([0-9A-Z-]{39})/.exec(mail?.text ?? '') ?? [];
    const entered = await anybody.post('/api/collaboration/session', { code });
    expect([entered.status, cookieOf(entered)]).toEqual([204, expect.stringContaining('=')]);
    expect(sink.received.flatMap(({ to }) => to)).not.toContain('ke@customs.test');
  });

  it('the scorecard is frozen anew, and what was frozen before cannot be changed', async () => {
    const { known, withCookie, dependencies } = await open();
    const sofia = withCookie(known.people['sofia']?.cookie ?? '');
    await told(await sofia.post('/api/snapshots', { year: 2025, title: 'After the upgrade' }));
    const { snapshots } = await told(await sofia.get('/api/snapshots'));
    expect(snapshots).toHaveLength(known.snapshots.length + 1);
    await expect(dependencies.db.updateTable('snapshot').set({ title: 'Another' }).execute()).rejects.toThrow(/never/);
    await expect(dependencies.db.deleteFrom('audit').execute()).rejects.toThrow(/append-only/);
  });
});

function surveyAndOwner({ known, withCookie }: OpenedStand, name: string) {
  const survey = known.surveys[name];
  if (survey === undefined) throw new Error(`the stand has no survey ${name}`);
  const owner: TestClient = withCookie(known.people[survey.by]?.cookie ?? '');
  return { survey, owner };
}
