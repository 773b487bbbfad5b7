import { useUi } from '../blocks/ui.ts';
import { scorecardPath } from './scorecard-place.ts';

type Props = {
  readonly year: number;
  readonly years: readonly number[];
  readonly path?: (year: number) => string;
};

/** The years side by side; each is an address of its own. */
export function YearSwitch({ year, years, path = pathOfYear }: Props) {
  const { t } = useUi();
  const all = years.includes(year) ? years : [...years, year].toSorted();
  return (
    <nav class="years" aria-label={t('scorecard.year')}>
      <ul>
        {all.map((each) => (
          <li key={each}>
            <a href={path(each)} aria-current={each === year ? 'true' : undefined}>
              {each}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const pathOfYear = (year: number) => scorecardPath({ year, snapshot: null });
