import { inLanguage } from '../../../survey-definitions/language/occasion.ts';
import type { FigureSource } from '../../../survey-definitions/scorecard/satisfaction-series.ts';
import type { SeriesResult } from '../../../survey-definitions/scorecard/scorecard.ts';
import { useReport } from '../content/report-context.ts';
import { AnnexPart } from './annex-part.tsx';
import { AnnexTable } from './annex-table.tsx';

/** The surveys behind the figures, with the questionnaire and its version. */
export function SourcesTable() {
  const { content, format, language, w } = useReport();
  const used = content.scorecard.rows
    .flatMap(({ series }) => series)
    .flatMap((result) => sourcesOf(result).map((source) => ({ source, reference: result.reference })));
  const surveys = [...Map.groupBy(used, ({ source }) => source.surveyId).values()];
  return (
    <AnnexPart section="sources">
      <AnnexTable
        caption={w('sources-caption')}
        columns={[
          w('column-survey'),
          w('column-questionnaire'),
          w('column-held'),
          w('column-closed'),
          w('column-survey-id'),
          w('column-references'),
        ]}
        words={5}
        lines={surveys.flatMap((uses) => {
          const [first] = uses;
          if (first === undefined) return [];
          const { surveyId, label, definition, version, day, closedOn, isImported } = first.source;
          return [
            {
              key: surveyId,
              heading: isImported ? w('imported', { label: inLanguage(label, language) }) : inLanguage(label, language),
              cells: [
                w('questionnaire', { definition, version }),
                format.day(day),
                format.day(closedOn),
                surveyId,
                uses.map(({ reference }) => reference).join(', '),
              ],
            },
          ];
        })}
      />
    </AnnexPart>
  );
}

function sourcesOf(result: SeriesResult): readonly FigureSource[] {
  if (result.kind === 'recorded') return [];
  return result.kind === 'instruments' ? [result.source].filter((source) => source !== null) : result.sources;
}
