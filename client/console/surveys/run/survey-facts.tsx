import { languageName } from '../../../../survey-definitions/reference/languages.ts';
import { inLanguage } from '../../../../survey-definitions/language/occasion.ts';
import { placeNames } from '../../../../survey-definitions/reference/places.ts';
import type { Survey } from '../../../../survey-definitions/surveys/survey.ts';
import { Fact } from '../../blocks/fact.tsx';
import { useUi } from '../../blocks/ui.ts';
import { brussels } from '../../../../survey-definitions/reference/moment-words.ts';

/** What was set when the survey was planned. */
export function SurveyFacts({ survey }: { readonly survey: Survey }) {
  const { t, format, language } = useUi();
  const { record } = survey;
  const named = (codes: readonly string[]) => format.list(codes.map((code) => languageName(code)));
  const { kind } = record;
  return (
    <section class="panel" aria-labelledby="facts-heading">
      <h2 id="facts-heading">{t('survey.facts')}</h2>
      <dl class="facts">
        {survey.closesAt !== null && (
          <Fact term={t(survey.state === 'closed' ? 'survey.closed-at' : 'survey.closes-at')}>
            {t('survey.in-brussels', { when: format.instant(survey.closedAt ?? survey.closesAt, brussels) })}
            <span class="second-line">
              {t('survey.own-time', { when: format.instant(survey.closedAt ?? survey.closesAt) })}
            </span>
          </Fact>
        )}
        <Fact term={t('survey.who-sees')}>
          {t(`confidentiality.${survey.confidentiality}`)}
          <span class="second-line">
            {t(
              kind === 'wave' && survey.confidentiality === 'confidential'
                ? 'wave.consequence.confidential'
                : `fielding.consequence.${survey.confidentiality}`,
            )}
          </span>
        </Fact>
        {survey.population !== null && (
          <Fact term={kind === 'session' ? t('fielding.population') : t('fielding.population-activity')}>
            {format.number(survey.population)}
          </Fact>
        )}
        {typeof survey.delegates === 'number' && (
          <Fact term={t('fielding.delegates')}>{format.number(survey.delegates)}</Fact>
        )}
        <Fact term={t('fielding.languages')}>{named(survey.languages)}</Fact>
        {kind !== 'wave' && (
          <Fact term={t('survey.where')}>
            {[inLanguage(placeNames(record.place), language), t(`format.${record.format}`)]
              .filter((part) => part !== '')
              .join(', ')}
          </Fact>
        )}
        {kind === 'activity' && <Fact term={t('activity.type')}>{t(`activity-type.${record.type}`)}</Fact>}
        {kind === 'session' && record.agendaItems.length > 0 && (
          <Fact term={t('session.agenda')}>
            <details>
              <summary>{t('session.agenda-count', { count: record.agendaItems.length })}</summary>
              <ol>
                {record.agendaItems.map((item) => (
                  <li key={item.code}>{inLanguage(item.label, language)}</li>
                ))}
              </ol>
            </details>
          </Fact>
        )}
      </dl>
    </section>
  );
}
