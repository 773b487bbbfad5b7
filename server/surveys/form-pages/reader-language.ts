import { firstLanguage } from '../../../survey-definitions/reference/first-language.ts';
/** The language asked for in the address, else the first of Accept-Language that is offered, else the first offered. */
export function readerLanguage(
  offered: readonly string[],
  asked: string | undefined,
  acceptLanguage: string | undefined,
): string {
  if (asked !== undefined && offered.includes(asked)) return asked;
  return (
    acceptedLanguages(acceptLanguage).find((language) => offered.includes(language)) ?? offered[0] ?? firstLanguage
  );
}

/** 'fr-CA,fr;q=0.9,en;q=0.8' → fr, fr, en */
const acceptedLanguages = (header = ''): readonly string[] =>
  header
    .slice(0, 500)
    .split(',')
    .map((entry) => {
      const [tag = '', ...parameters] = entry.trim().split(';');
      const quality = parameters.map((parameter) => /^\s*q=([\d.]+)$/.exec(parameter)?.[1]).find(Boolean);
      return { language: tag.toLowerCase().split('-')[0] ?? '', quality: Number(quality ?? 1) };
    })
    .filter(({ quality }) => quality > 0)
    .toSorted((a, b) => b.quality - a.quality)
    .map(({ language }) => language);
