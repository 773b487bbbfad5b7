import { brussels } from '../../../survey-definitions/reference/moment-words.ts';
import type { WaveDetail } from '../../../server/wave/invitations/wave-contract.ts';
import { Fact } from '../blocks/fact.tsx';
import { LoadingPage } from '../blocks/loading.tsx';
import { DoneNotice } from '../blocks/done-notice.tsx';
import { FailureNotice } from '../blocks/failure-notice.tsx';
import { StateTag } from '../blocks/state-tag.tsx';
import { surveyPath } from '../words/paths.ts';
import { Page } from '../blocks/page.tsx';
import { useUi } from '../blocks/ui.ts';
import { occasionName } from '../words/occasion-words.ts';
import type { Translate } from '../words/translate.ts';
import { CarriedShare } from '../surveys/results/carried-share.tsx';
import { ResponseRates } from './response-rates.tsx';
import { ReminderForm } from './reminder-form.tsx';
import { WaveActions } from './wave-actions.tsx';
import { WaveCurve } from './wave-curve.tsx';
import { WaveMembers } from './wave-members.tsx';
import type { WaveModel } from './wave-model.ts';

/** The annual survey while it runs: how many have answered, who has not, and what to do about it. */
export function WaveView({ model }: { readonly model: WaveModel }) {
  const { t, language } = useUi();
  const detail = model.detail.value;
  const back = { href: '/console/surveys', label: t('form.back') };
  if (detail === null) return <LoadingPage model={model} title={t('survey.title')} back={back} />;
  const { survey } = detail;
  const done = model.done.value;
  return (
    <Page
      title={occasionName(survey.record, language, t)}
      back={back}
      lead={
        <p>
          <StateTag state={survey.state} /> {t('wave.asked', { count: survey.population ?? 0 })}
        </p>
      }
      actions={<WaveActions model={model} detail={detail} />}
    >
      <FailureNotice failure={model.failure.value} />
      <DoneNotice>{done && t(`wave.done.${done.is}`, { count: done.count })}</DoneNotice>
      <PlanPanel model={model} detail={detail} />
      {survey.state !== 'draft' && (
        <>
          <ResponseRates rates={detail.rates} />
          <CarriedShare carried={detail.carried} />
          <WaveCurve points={detail.curve} population={detail.rates.all.population} />
          <WaveMembers model={model} detail={detail} />
        </>
      )}
    </Page>
  );
}

function PlanPanel({ model, detail }: { readonly model: WaveModel; readonly detail: WaveDetail }) {
  const { t, format } = useUi();
  const { survey, plan, mails, sendsMail } = detail;
  const when = (instant: string) => t('survey.in-brussels', { when: format.instant(instant, brussels) });
  return (
    <section class="panel" aria-labelledby="plan-heading">
      <h2 id="plan-heading">{t('wave.plan')}</h2>
      <dl class="facts">
        <Fact term={t('wave.opening')}>{openingWords(detail, when, t)}</Fact>
        <Fact term={t('wave.close')}>
          {survey.closesAt === null ? t('wave.by-hand') : when(survey.closesAt)}
          {plan?.extendedAt ? ` ${t('wave.extended')}` : ''}
        </Fact>
        {(plan?.reminders ?? []).map((reminder, index) => (
          <Fact key={reminder.at} term={t('wave.reminder', { number: index + 1 })}>
            {when(reminder.at)}, {t(`wave.reminder-state.${reminder.state}`, { count: reminder.mails })}
          </Fact>
        ))}
        <Fact term={t('wave.mails')}>{sendsMail ? t('wave.mail-counts', mails) : t('wave.no-mail-server')}</Fact>
      </dl>
      {survey.state === 'open' && <ReminderForm model={model} />}
      <p>
        <a href="/console/mail-templates">{t('wave.templates')}</a>
        {survey.state === 'open' && (
          <>
            {' · '}
            <a href={surveyPath(survey.id)}>{t('wave.extend-or-close')}</a>
          </>
        )}
      </p>
    </section>
  );
}

function openingWords({ survey, plan }: WaveDetail, when: (instant: string) => string, t: Translate): string {
  if (survey.openedAt !== null) return when(survey.openedAt);
  return plan?.opensAt ? t('wave.opens-at', { when: when(plan.opensAt) }) : t('wave.by-hand');
}
