import type { ItemResult } from '../../../../survey-definitions/results/item-result.ts';
import type { SurveyDetail } from '../../../../server/surveys/fielding/survey-contract.ts';
import type { Results } from '../../../../server/results/survey/results-contract.ts';
import { commonDomain, divergingSegments } from '../../../shared/charts/diverging-segments.ts';
import type { Domain } from '../../../shared/charts/diverging-segments.ts';
import { useUi } from '../../blocks/ui.ts';
import { partsOf } from './distribution-words.ts';
import { Legend } from './legend.tsx';
import { ChoiceResult } from './choice-result.tsx';
import { itemGroups } from './item-groups.ts';
import type { ItemGroup } from './item-groups.ts';
import { itemSections } from './item-sections.ts';
import { itemWords } from './item-words.ts';
import type { ItemWords } from './item-words.ts';
import { RatingResult } from './rating-result.tsx';

/** With more sections than these the page would be a hundred screens long: each is unfolded on demand. */
const mostUnfolded = 4;

/** Every question with its distribution, all bars on one scale. */
export function ItemList({ results, detail }: { readonly results: Results; readonly detail: SurveyDetail }) {
  const { t, language } = useUi();
  const words = itemWords(detail, language, t);
  const groups = itemGroups(results.items);
  const domain = commonDomain(results.items.map((result) => segmentsOf(result, words)));
  const rated = results.items.find((result) => result.scale !== undefined);
  const baseline = results.kpi?.baseline?.rate ?? null;
  const sections = itemSections(detail.definition, groups);
  if (groups.length === 0) return null;
  const feedsKpi = (group: ItemGroup) => group.results.some(({ variable }) => variable === results.kpi?.variable);
  const view = (group: ItemGroup) => (
    <GroupView
      key={group.key}
      group={group}
      words={words}
      domain={domain}
      baselineOf={(result) => (result.variable === results.kpi?.variable ? baseline : null)}
    />
  );
  const scale = rated === undefined ? undefined : words.scaleOf(rated);
  return (
    <section class="panel" aria-labelledby="items-heading">
      <h2 id="items-heading">{t('items.heading')}</h2>
      {rated !== undefined && scale !== undefined && <Legend scale={scale} words={(code) => words.code(rated, code)} />}
      {sections.length > mostUnfolded
        ? sections.map((section) => (
            <details key={section.name} class="item-section" open={section.groups.some(feedsKpi)}>
              <summary>
                {words.section(section.name)}{' '}
                <span class="hint">{t('items.count', { count: section.groups.length })}</span>
              </summary>
              {section.groups.map(view)}
            </details>
          ))
        : groups.map(view)}
    </section>
  );
}

type GroupProps = {
  readonly group: ItemGroup;
  readonly words: ItemWords;
  readonly domain: Domain;
  readonly baselineOf: (result: ItemResult) => number | null;
};

function GroupView({ group, words, domain, baselineOf }: GroupProps) {
  const [first] = group.results;
  const isGrid = first.row !== undefined;
  return (
    <div class="item">
      <h3>{words.label(first)}</h3>
      {group.results.map((result) => (
        <div key={result.variable} class={isGrid ? 'item-row' : undefined}>
          {isGrid && <h4>{words.row(result)}</h4>}
          {result.scale === undefined ? (
            <ChoiceResult result={result} words={words} />
          ) : (
            <RatingResult
              result={result}
              words={words}
              domain={domain}
              segments={segmentsOf(result, words)}
              baseline={baselineOf(result)}
            />
          )}
        </div>
      ))}
    </div>
  );
}

function segmentsOf(result: ItemResult, words: ItemWords) {
  const scale = words.scaleOf(result);
  return scale === undefined ? [] : divergingSegments(scale, partsOf(result));
}
