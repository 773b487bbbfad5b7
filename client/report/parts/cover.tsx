import { isProvisional } from '../../../survey-definitions/scorecard/scorecard.ts';
import { annexSections } from '../content/annex-sections.ts';
import { useReport } from '../content/report-context.ts';
import { yearOf } from '../../console/scorecard/year-switch.tsx';
import { layersOf } from '../content/report-layers.ts';

/** What this is, whom it is for, of when the figures are, and what follows. */
export function Cover({ isDemo }: { readonly isDemo: boolean }) {
  const { content, language, ui, w, format } = useReport();
  const { asOf, plan, rows, snapshot } = content.scorecard;
  return (
    <header class="cover">
      <p class="organisation">{w('organisation')}</p>
      <h1>{w('title', { year: yearOf(content.scorecard) })}</h1>
      <p class="addressees">{w('addressees')}</p>
      {plan.isSynthetic && <p class="synthetic">{ui.t('plan.synthetic')}</p>}
      {isDemo && <p class="synthetic">{w('demo')}</p>}
      <dl class="particulars">
        <Particular term={w('cover-plan')}>
          {w('cover-plan-name', { plan: plan.title[language], count: rows.length })}
        </Particular>
        <Particular term={w('cover-as-of')}>
          {[format.day(asOf), isProvisional(content.scorecard) && w('provisional')].filter(Boolean).join('. ')}
        </Particular>
        {snapshot !== null && (
          <Particular term={w('cover-snapshot')}>
            {w('cover-frozen', { title: snapshot.title, when: format.brussels(snapshot.takenAt), id: snapshot.id })}
          </Particular>
        )}
        <Particular term={w('cover-references')}>{w('cover-references-text')}</Particular>
      </dl>
      <Contents />
    </header>
  );
}

type ParticularProps = { readonly term: string; readonly children: string };

const Particular = ({ term, children }: ParticularProps) => (
  <div>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </div>
);

function Contents() {
  const { content, language, w } = useReport();
  return (
    <nav class="contents" aria-labelledby="contents">
      <h2 id="contents">{w('contents')}</h2>
      <ol>
        <li>
          <a href="#glance">{w('glance')}</a>
        </li>
        <li>
          <a href="#table">{w('table')}</a>
        </li>
        {layersOf(content.scorecard).map(({ code, name }) => (
          <li key={code}>
            <a href={`#layer-${code}`}>{name[language]}</a>
          </li>
        ))}
        <li>
          <a href="#annex">{w('annex')}</a>
          <ol>
            {annexSections.map((section) => (
              <li key={section}>
                <a href={`#annex-${section}`}>{w(`annex-${section}`)}</a>
              </li>
            ))}
          </ol>
        </li>
      </ol>
    </nav>
  );
}
