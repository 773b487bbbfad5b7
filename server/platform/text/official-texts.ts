import { readFileSync } from 'node:fs';
import { inEachOfficial } from '../../../survey-definitions/reference/languages.ts';
import type { OfficialLanguage } from '../../../survey-definitions/reference/language-entry.ts';

/** A catalogue of each official language: the files `<language>.json` of a folder, all in the shape of the first. */
export const officialTexts = <Texts>(folder: URL): Readonly<Record<OfficialLanguage, Texts>> =>
  inEachOfficial((tag) => JSON.parse(readFileSync(new URL(`${tag}.json`, folder), 'utf8')));
