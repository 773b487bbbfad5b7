import type { OfficialLanguage } from '../../../survey-definitions/reference/language-entry.ts';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { Report } from '../../../client/report/report.tsx';
import { kpis } from '../../../survey-definitions/kpis.ts';
import { sampleContent } from './sample-content.ts';

const html = (language: OfficialLanguage, isDemo = false): string =>
  renderToString(<Report request={{ ...sampleContent, language, isDemo, links: null }} />);

/** What is read, without tags; blanks of any width are one. */
const textOf = (markup: string): string =>
  markup
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ');

const all = sampleContent.scorecard.rows.flatMap(({ series }) => series);

describe.each(['en', 'fr'] as const)('the report in %s', (language) => {
  const markup = html(language);
  const text = textOf(markup);

  it('has all 28 rows of the plan in its table, and every series under its reference', () => {
    const table = /<table class="kpi-table">(.*?)<\/table>/s.exec(markup)?.[1] ?? '';
    for (const kpi of kpis)
      expect(textOf(table).replaceAll('&#39;', "'")).toContain(kpi.description[language].replaceAll(/\s+/g, ' '));
    for (const { reference } of all) {
      expect(table).toContain(`href="#${reference}"`);
      expect(markup.split(`id="${reference}"`)).toHaveLength(2);
    }
  });

  it('links only to what is in it', () => {
    const targets = [...markup.matchAll(/href="#([^"]+)"/g)].map(([, target]) => target ?? '');
    expect(targets.length).toBeGreaterThan(50);
    expect(targets.filter((target) => !markup.includes(`id="${target}"`))).toEqual([]);
  });

  it('names nothing twice', () => {
    const ids = [...markup.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('tells each rate with its n and N, its interval, its bounds and its verdict', () => {
    const [rate, bounds] = language === 'en' ? ['79.3%', '49.5–87.1%'] : ['79,3 %', '49,5–87,1 %'];
    expect(text).toContain(rate);
    expect(text).toContain(bounds);
    expect(text).toContain(language === 'en' ? '116 of 186 Members' : '116 Membres sur 186');
    expect(text).toContain(language === 'en' ? 'at least maintained' : 'au moins maintenu');
    expect(text).toContain(language === 'en' ? 'improved' : 'en hausse');
  });

  it('tells how many of the same Members moved, the margin, and how regions changed', () => {
    const part = textOf(/id="R-RES\.satisfaction-overall"(.*?)<\/article>/s.exec(markup)?.[1] ?? '');
    for (const words of {
      en: [
        '90 since ‘Annual survey 2022’',
        '14 became satisfied, 9 are no longer',
        '31 moved up, 22 moved down',
        '±5 points',
      ],
      fr: [
        '90 depuis « Enquête annuelle 2022 »',
        'devenus satisfaits : 14 ; ne l’étant plus : 9',
        '31 en hausse, 22 en baisse',
        '±5 points',
      ],
    }[language])
      expect(part).toContain(words);
    const changes = textOf(/id="annex-changes"(.*?)<\/section>/s.exec(markup)?.[1] ?? '');
    expect(changes).toMatch(language === 'en' ? /up \+60\.9 \[/ : /hausse \+60,9 \[/);
    expect(changes).toContain('R-RES.satisfaction-overall');
  });

  it('tells which instruments the regions implement, and hides what is withheld', () => {
    const table = textOf(/id="annex-instruments"(.*?)<\/section>/s.exec(markup)?.[1] ?? '');
    expect(table).toContain('R-SO1.instruments');
    expect(table).toMatch(language === 'en' ? /29 of 41 17 of 29 cost/ : /29 sur 41 17 sur 29 cost/);
    expect(table).toContain(language === 'en' ? 'withheld: too few' : 'non diffusé : trop peu');
  });

  it('prints every line of a table of figures under the name of its KPI, with the reference', () => {
    const annex = /<section class="across annex"(.*)<\/section>/s.exec(markup)?.[1] ?? '';
    const lines = [...annex.matchAll(/<tbody>(.*?)<\/tbody>/gs)].flatMap(([, body]) => (body ?? '').split('</tr>'));
    const without = lines.filter(
      (line) =>
        line !== '' &&
        !/<th scope="row">[^<]+ · [^<]+<span class="reference">R-[\w.-]+<\/span><\/th>|R-[\w.-]+<\/td>$/.test(line),
    );
    expect(lines.length).toBeGreaterThan(60);
    expect(without).toEqual([]);
  });

  it('prints nothing of what is withheld, and says so', () => {
    const withheld = /id="R-SP5\.satisfaction"(.*?)<\/article>/s.exec(markup)?.[1] ?? '';
    expect(withheld).not.toMatch(/\d[.,]\d/);
    expect(textOf(withheld)).not.toContain('50');
    expect(text).toContain(language === 'en' ? 'too few answered' : 'trop peu de réponses');
    expect(text).toContain(
      language === 'en' ? 'another withheld cell could be worked out' : 'une autre case non diffusée',
    );
  });

  it('leaves no place of a text unfilled, and no value unsaid', () => {
    expect(text.match(/\{\w+\}/g)).toBeNull();
    expect(text).not.toMatch(/undefined|null|NaN|\[object/);
  });

  it('says that data are invented where they are', () => {
    const words = language === 'en' ? 'all data are invented' : 'toutes les données sont fictives';
    expect([text.includes(words), textOf(html(language, true)).includes(words)]).toEqual([false, true]);
  });

  it('shows what staff typed as text', () => {
    expect(markup).toContain('For the &lt;Council>');
    expect(markup).not.toContain('<Council>');
  });

  it('has a description for each picture, and no style or script of its own', () => {
    const pictures = [...markup.matchAll(/<svg[^>]*>/g)].map(([tag]) => tag);
    expect(pictures.length).toBeGreaterThan(50);
    expect(pictures.filter((tag) => !/aria-label="[^"]+"|aria-hidden|y="\d+"/.test(tag))).toEqual([]);
    expect(markup).not.toMatch(/<script|<style|\sstyle="|\son\w+="/);
  });
});
