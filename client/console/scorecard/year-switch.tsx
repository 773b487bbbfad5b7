import { reportingYearLabel } from '../../../survey-definitions/figures/reporting-year.ts';
import type { ScorecardFrame } from '../../../survey-definitions/scorecard/scorecard.ts';
import { useUi } from '../blocks/ui.ts';
import type { ScorecardPlace } from './scorecard-place.ts';

type Props = {
  readonly frame: ScorecardFrame;
  readonly path: (place: ScorecardPlace) => string;
};

/** '2025', or '2024/25' where the plan's years begin in July. */
export const yearOf = ({ year, plan }: Pick<ScorecardFrame, 'year' | 'plan'>): string =>
  reportingYearLabel(year, plan.reportingYearFrom);

/** The years side by side, and the plans where several show this one; each is an address of its own. A frozen year stands alone. */
export function YearSwitch({ frame, path }: Props) {
  const { t, language } = useUi();
  const { year, years, plan, plans, snapshot } = frame;
  if (snapshot !== null) return null;
  const all = years.includes(year) ? years : [...years, year].toSorted();
  return (
    <>
      <nav class="years" aria-label={t('scorecard.year')}>
        <ul>
          {all.map((each) => (
            <li key={each}>
              <a
                href={path({ year: each, plan: null, snapshot: null })}
                aria-current={each === year ? 'true' : undefined}
              >
                {yearOf({ ...frame, year: each })}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {plans.length > 1 && (
        <nav class="years" aria-label={t('scorecard.plan')}>
          <ul>
            {plans.map(({ id, title }) => (
              <li key={id}>
                <a href={path({ year, plan: id, snapshot: null })} aria-current={id === plan.id ? 'true' : undefined}>
                  {title[language]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </>
  );
}
