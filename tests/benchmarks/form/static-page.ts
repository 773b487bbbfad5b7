import type { AskedQuestion, AskedSection, Choice } from './asked-questions.ts';

/** The floor: the same questions as one plain HTML form, without style and without a script. */
export const staticPage = (title: string, sections: readonly AskedSection[]): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(title)}</title></head>
<body><h1>${escape(title)}</h1><form method="post">${sections.map(sectionHtml).join('')}<button>Submit</button></form></body></html>`;

const sectionHtml = (section: AskedSection): string =>
  `<section><h2>${escape(section.title)}</h2>${section.questions.map(questionHtml).join('')}</section>`;

function questionHtml({ name, label, kind, choices, rows }: AskedQuestion): string {
  if (kind === 'text') return `<p><label>${escape(label)}<br><input name="${name}"></label></p>`;
  if (kind === 'long-text') return `<p><label>${escape(label)}<br><textarea name="${name}"></textarea></label></p>`;
  if (kind === 'grid') {
    return rows.map((row) => fieldset(`${label}: ${row.label}`, `${name}_${row.value}`, 'radio', choices)).join('');
  }
  return fieldset(label, name, kind === 'choice' ? 'radio' : 'checkbox', choices);
}

const fieldset = (legend: string, name: string, type: string, choices: readonly Choice[]): string =>
  `<fieldset><legend>${escape(legend)}</legend>${choices
    .map(
      (choice) => `<label><input type="${type}" name="${name}" value="${choice.value}">${escape(choice.label)}</label>`,
    )
    .join('')}</fieldset>`;

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
