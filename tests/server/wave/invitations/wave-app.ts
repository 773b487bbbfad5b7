import { onTestFinished } from 'vitest';
import type { Answers } from '../../../../survey-definitions/language/answer.ts';
import { insertContact } from '../../../../server/register/contacts/contact-store.ts';
import { createApp } from '../../../../server/app/app.ts';
import { encodeJson } from '../../../../server/platform/database/codec.ts';
import type { AppDependencies } from '../../../../server/app/app.ts';
import { mailEffects } from '../../../../server/wave/invitations/mail-effects.ts';
import { wavePlanInput } from '../../../../server/wave/invitations/wave-contract.ts';
import type { WavePlan } from '../../../../server/wave/invitations/wave-contract.ts';
import type { WaveReport } from '../../../../server/wave/invitations/wave-contract.ts';
import { createMailer } from '../../../../server/wave/mail/mailer.ts';
import { sendWaiting } from '../../../../server/wave/mail/send-waiting.ts';
import { staffSessions } from '../../../../server/access/sessions/session-store.ts';
import type { Survey } from '../../../../survey-definitions/surveys/survey.ts';
import type { OpenFresh } from '../../../setup/databases.ts';
import { testSettings } from '../../../setup/test-app.ts';
import { createTestClient } from '../../../setup/test-client.ts';
import type { TestClient } from '../../../setup/test-client.ts';
import { startSmtpSink } from '../mail/smtp-sink.ts';
import type { SmtpSink } from '../mail/smtp-sink.ts';
import { wavePlan } from '../../surveys/fielding/plans.ts';
import { createSurveyApp, surveyIn } from '../../surveys/fielding/survey-app.ts';
import type { SurveyApp } from '../../surveys/fielding/survey-app.ts';

export type Wave = WaveReport & {
  readonly survey: Survey;
  readonly plan: WavePlan | null;
  readonly sendsMail: boolean;
};

export type WaveApp = SurveyApp & {
  readonly sink: SmtpSink;
  /** Sofia of the Secretariat, signed in anew: sessions do not outlive the days that these tests let pass. */
  readonly sofia: () => Promise<TestClient>;
  /** A wave for these Members only, opened; each has a contact point `<member>@customs.test`, of France in French. */
  readonly openWave: (only?: readonly string[], more?: { readonly closesAt: string | null }) => Promise<Survey>;
  readonly planWave: (only: readonly string[], plan?: object, closesAt?: string | null) => Promise<Survey>;
  readonly addContact: (memberId: string, email?: string) => Promise<void>;
  readonly wave: (survey: Survey) => Promise<Wave>;
  /** Lets the outbox run until nothing is due. */
  readonly send: () => Promise<void>;
  /** As if this Member had submitted. */
  readonly submitted: (survey: Survey, memberId: string, answers: Answers, at?: string) => Promise<void>;
};

export const day = 86_400_000;
export const closesAt = '2027-01-10T17:00:00.000Z';

export async function createWaveApp(
  open: OpenFresh,
  mail = true,
  overrides: Partial<AppDependencies> = {},
): Promise<WaveApp> {
  const sink = await startSmtpSink();
  const mailSettings: Readonly<Record<string, string>> = mail ? { SMTP_URL: sink.url, MAIL_FROM: 's@wco.test' } : {};
  const settings = testSettings(mailSettings);
  const app = await createSurveyApp(open, { settings, ...overrides });
  const { db, now, secretKey, log, members } = app.dependencies;
  const mailer = createMailer(settings);
  onTestFinished(() => mailer?.close());
  const sofia = async (): Promise<TestClient> => {
    const token = await staffSessions.create(db, 'sofia', now(), app.dependencies.randomBytes);
    return createTestClient(createApp(app.dependencies), { cookie: `__Host-session=${token}` });
  };

  const addContact: WaveApp['addContact'] = async (memberId, email = `${memberId.toLowerCase()}@customs.test`) => {
    const language = memberId === 'FR' ? 'fr' : 'en';
    const contact = {
      id: `contact-${email}`,
      memberId,
      role: 'contact-point',
      name: `Person ${memberId}`,
      email,
      language,
    } as const;
    await db.transaction().execute((trx) => insertContact(trx, contact, now()));
  };
  const planWave: WaveApp['planWave'] = async (only, plan = {}, closes = closesAt) => {
    const survey = await app.draft({ ...wavePlan, closesAt: closes }, 'sofia');
    const excluded = [...members.keys()].filter((id) => !only.includes(id));
    const whole = wavePlanInput.parse({ opensAt: null, excluded, reminders: [], ...plan });
    const planned = await app.as('sofia').put(`/api/surveys/${survey.id}/wave-plan`, whole);
    if (!planned.ok) throw new Error(await planned.text());
    return survey;
  };
  return {
    ...app,
    sink,
    sofia,
    addContact,
    planWave,
    openWave: async (only = ['BE', 'FR', 'SN'], { closesAt: closes } = { closesAt }) => {
      for (const memberId of only) await addContact(memberId);
      const { id } = await planWave(only, {}, closes);
      return surveyIn(await app.as('sofia').put(`/api/surveys/${id}/opening`, {}));
    },
    wave: async ({ id }) => {
      const response = await (await sofia()).get(`/api/surveys/${id}/wave`);
      if (!response.ok) throw new Error(await response.text());
      const wave: Wave = await response.json();
      return wave;
    },
    send: async () => {
      if (mailer !== null) await sendWaiting({ db, mailer, now, secretKey, log, ...mailEffects(db, now) });
    },
    submitted: async ({ id }, memberId, answers, at = now().toISOString()) => {
      const row = { delegation: memberId, delegation_known: 1, language: 'en', answers: encodeJson(answers) } as const;
      await db
        .insertInto('response')
        .values({ survey_id: id, key: `response-of-${memberId}`, ...row, submitted_at: at, origin: 'form' })
        .execute();
    },
  };
}

/** Disposition by Member. */
export const dispositionsIn = ({ members }: Wave): Readonly<Record<string, string>> =>
  Object.fromEntries(members.map(({ id, disposition }) => [id, disposition]));

export const codeIn = (text: string | undefined): string => /\/m#([0-9A-Z-]{39})/.exec(text ?? '')?.[1] ?? '';
