import type { ScorecardFrame } from '../../../survey-definitions/scorecard/scorecard.ts';
import { useUi } from '../blocks/ui.ts';
import { focusAreaCode } from '../words/focus-area-code.ts';

type Props = {
  readonly frame: Pick<ScorecardFrame, 'formerAreas'>;
  /** Where the last figures of an area are; without it nothing leads there, as on paper. */
  readonly path?: (year: number) => string;
};

/** Under which names the plan had focus areas before: 'Until 2025: FA2 Green Customs'. */
export function FormerAreas({ frame: { formerAreas }, path }: Props) {
  const { t, language } = useUi();
  if (formerAreas === null || formerAreas.length === 0) return null;
  return (
    <p class="hint former-areas">
      {[...Map.groupBy(formerAreas, ({ lastYear }) => lastYear)].map(([year, areas]) => {
        const names = areas.map(({ code, name }) => `${focusAreaCode(code, language)} ${name[language]}`).join(', ');
        const words = t('focus-areas.until', { year: String(year), areas: names });
        return <span key={year}>{path ? <a href={path(year)}>{words}</a> : words} </span>;
      })}
    </p>
  );
}
