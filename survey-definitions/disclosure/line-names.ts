import { noRegion, severalLanguages, type BreakdownName } from './breakdown.ts';
import type { Line } from './grouping.ts';
import { languageName } from '../reference/languages.ts';
import { inLanguage } from '../reference/localized-text.ts';
import { regionName } from '../reference/regions.ts';
import words from '../reference/line-names.json' with { type: 'json' };

/** 'North of Africa, Near and Middle East with West and Central Africa'; languages by their own names. */
export function lineName(groups: Line, breakdown: BreakdownName, language: string): string {
  const named = groups.map((group) => groupName(group, breakdown, language));
  return named.reduce((one, other) =>
    inLanguage(words.with, language)
      .replace('{one}', () => one)
      .replace('{other}', () => other),
  );
}

function groupName(group: string, breakdown: BreakdownName, language: string): string {
  if (breakdown === 'region')
    return group === noRegion ? inLanguage(words.noRegion, language) : regionName(group, language);
  return group === severalLanguages ? inLanguage(words.several, language) : languageName(group);
}
