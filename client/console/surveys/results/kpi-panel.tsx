import { VerdictShape } from '../../../shared/charts/verdict-shape.tsx';
import { CopyButton } from '../../blocks/copy-button.tsx';
import type { KpiOfSurvey } from '../../../../server/results/survey/results-contract.ts';
import type { RateUnit } from '../../../../survey-definitions/statistics/satisfaction-rate.ts';
import { useUi } from '../../blocks/ui.ts';
import { seriesTitle } from '../../words/kpi-names.ts';
import { KpiFacts } from './kpi-facts.tsx';
import { KpiRate } from './kpi-rate.tsx';
import { kpiSentence, sentenceWithNames } from './kpi-words.ts';
import { unitWords } from './unit-words.ts';

type Props = {
  readonly kpi: KpiOfSurvey;
  readonly unit: RateUnit;
  /** What the survey is called, and what was asked. */
  readonly survey: string;
  readonly question: string | null;
};

/** The answer of the page: one sentence, then what it rests on. */
export function KpiPanel({ kpi, unit, survey, question }: Props) {
  const ui = useUi();
  const { t, language } = ui;
  const title = seriesTitle(kpi.series, language);
  const { figure, baseline, verdict } = kpi;
  const sentence = kpiSentence(kpi, ui);
  return (
    <section class="panel kpi" aria-labelledby="kpi-heading">
      <h2 id="kpi-heading" class="kicker">
        {title}
      </h2>
      <p class="kpi-sentence">
        {verdict !== null && <VerdictShape code={verdict.code} />}
        <span>{sentence}</span>
      </p>
      {figure.shown && <KpiRate figure={figure} base={unitWords(figure, t)} baseline={baseline?.rate ?? null} />}
      <KpiFacts kpi={kpi} unit={unit} />
      <CopyButton text={sentenceWithNames({ kpi: title, survey, question, sentence }, ui)} label={t('kpi.copy')} />
      <p class="hint">
        <code>{kpi.series}</code>
      </p>
    </section>
  );
}
