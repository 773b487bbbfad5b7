import type { CurvePoint } from '../../../server/wave/invitations/wave-contract.ts';
import { useUi } from '../blocks/ui.ts';
import { curvePath } from './curve-path.ts';

type Props = { readonly points: readonly CurvePoint[]; readonly population: number };

const size = { width: 720, height: 180 } as const;

/** Members that have submitted, day by day; the table behind it says the same. */
export function WaveCurve({ points, population }: Props) {
  const { t, format } = useUi();
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined) return null;
  const words = t('curve.summary', {
    count: last.submitted,
    population,
    from: format.day(first.day),
    to: format.day(last.day),
  });
  return (
    <section class="panel" aria-labelledby="curve-heading">
      <h2 id="curve-heading">{t('curve.heading')}</h2>
      <svg class="wave-curve" viewBox={`0 -10 ${size.width} ${size.height + 36}`} role="img" aria-label={words}>
        <line class="axis" x1="0" y1={size.height} x2={size.width} y2={size.height} />
        <line class="axis" x1="0" y1="0" x2={size.width} y2="0" />
        <text x="4" y="16">
          {t('curve.all', { count: population })}
        </text>
        <path class="curve" d={curvePath(points, population, size)} />
        <text class="end" x={size.width} y={size.height * (1 - last.submitted / Math.max(1, population)) - 8}>
          {format.number(last.submitted)}
        </text>
        <text x="0" y={size.height + 20}>
          {format.day(first.day)}
        </text>
        <text class="end" x={size.width} y={size.height + 20}>
          {format.day(last.day)}
        </text>
      </svg>
      <p class="hint">{words}</p>
      <details>
        <summary>{t('curve.table')}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('curve.day')}</th>
              <th scope="col" class="number">
                {t('curve.submitted')}
              </th>
            </tr>
          </thead>
          <tbody>
            {points.map(({ day, submitted }) => (
              <tr key={day}>
                <th scope="row">{format.day(day)}</th>
                <td class="number">{format.number(submitted)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
