import type { ScreenRow } from '../../../survey-definitions/scorecard/change-screen.ts';
import { ChangeMark } from '../../shared/charts/change-mark.tsx';
import { useReport } from '../content/report-context.ts';

type Props = { readonly row: ScreenRow };

/** A change in points, with its arrow and its word where it is worth a look; why there is none. */
export function ChangeCell({ row }: Props) {
  const { format, w } = useReport();
  if (!row.compared) return <i>{w(`not-compared-${row.because}`)}</i>;
  const { change, mark } = row;
  if (mark === null) return <>{format.points(change)}</>;
  return (
    <strong>
      <ChangeMark mark={mark} /> {w(`mark-${mark}`)} {format.points(change)}
    </strong>
  );
}

/** The same with its interval and its p below. */
export function ChangeInFull({ row }: Props) {
  const { format, w } = useReport();
  return (
    <>
      <ChangeCell row={row} />
      {row.compared && (
        <span class="second">
          {row.interval95 === null ? w('all-answered') : format.pointsInterval(row.interval95)}
        </span>
      )}
      {row.compared && row.adjustedP !== null && (
        <span class="second">{w('adjusted-p', { p: format.p(row.adjustedP) })}</span>
      )}
    </>
  );
}
