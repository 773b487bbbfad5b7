import { readFileSync } from 'node:fs';
import type { AskedQuestion, AskedSection } from './asked-questions.ts';

const file = (name: string): Buffer => readFileSync(new URL(`../../../node_modules/${name}`, import.meta.url));

/**
 * The same questions by SurveyJS, set up as its documentation shows for a page without a framework: the minified builds of survey-core
 * and survey-js-ui from npm, and its style sheet in the variant without web fonts (the lighter one).
 */
export const surveyJsSite = (title: string, sections: readonly AskedSection[]): ReadonlyMap<string, string | Buffer> =>
  new Map<string, string | Buffer>([
    ['/', PAGE],
    ['/survey.css', file('survey-core/survey-core.fontless.min.css')],
    ['/survey.core.js', file('survey-core/survey.core.min.js')],
    ['/survey-js-ui.js', file('survey-js-ui/survey-js-ui.min.js')],
    ['/start.js', startScript(title, sections)],
  ]);

const PAGE = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Survey</title>
<link rel="stylesheet" href="/survey.css"><script defer src="/survey.core.js"></script><script defer src="/survey-js-ui.js"></script>
<script defer src="/start.js"></script></head><body><div id="survey"></div></body></html>`;

const startScript = (title: string, sections: readonly AskedSection[]): string => {
  const json = {
    title,
    elements: sections.map((section, index) => ({
      type: 'panel',
      name: `section${index}`,
      title: section.title,
      elements: section.questions.map(element),
    })),
  };
  return `new Survey.Model(${JSON.stringify(json)}).render(document.getElementById('survey'));`;
};

const element = ({ name, label, kind, choices, rows }: AskedQuestion): object => {
  const options = choices.map(({ value, label: text }) => ({ value, text }));
  const base = { name, title: label };
  if (kind === 'choice') {
    return options.length > 12
      ? { type: 'dropdown', ...base, choices: options }
      : { type: 'radiogroup', ...base, choices: options };
  }
  if (kind === 'choices') return { type: 'checkbox', ...base, choices: options };
  if (kind === 'grid')
    return { type: 'matrix', ...base, columns: options, rows: rows.map(({ value, label: text }) => ({ value, text })) };
  return { type: kind === 'long-text' ? 'comment' : 'text', ...base };
};
