import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { UiContext } from '../../client/console/blocks/ui.ts';
import { ScorecardLead } from '../../client/console/scorecard/scorecard-lead.tsx';
import { Report } from '../../client/report/report.tsx';
import { sampleContent } from './report/sample-content.ts';
import { english, french } from './console/scorecard/ui-of-test.ts';

const { scorecard } = sampleContent;
const scorecardOf = (isSynthetic: boolean) => ({ ...scorecard, plan: { ...scorecard.plan, isSynthetic } });

const languages = [
  ['en', english, 'This plan is made up'],
  ['fr', french, 'Ce plan est inventé'],
] as const;

it.each(languages)('screens say of a made-up plan that it is, and of no other, in %s', (_, ui, mark) => {
  const lead = (isSynthetic: boolean) =>
    renderToString(
      <UiContext.Provider value={ui}>
        <ScorecardLead frame={scorecardOf(isSynthetic)}>As of</ScorecardLead>
      </UiContext.Provider>,
    );
  expect([true, false].map((isSynthetic) => lead(isSynthetic).includes(mark))).toEqual([true, false]);
});

it.each(languages)('the cover of a report says so too, in %s', (language, _, mark) => {
  const cover = (isSynthetic: boolean) => {
    const request = { ...sampleContent, scorecard: scorecardOf(isSynthetic), language, isDemo: false, links: null };
    return /<header class="cover">.*?<\/header>/s.exec(renderToString(<Report request={request} />))?.[0] ?? '';
  };
  expect([true, false].map((isSynthetic) => cover(isSynthetic).includes(mark))).toEqual([true, false]);
});
