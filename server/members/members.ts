import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { LocalizedText } from '../../survey-definitions/language/occasion.ts';

/** A Member administration, or a union with rights akin to a Member's. */
export type Member = {
  /** Two capital letters, ISO 3166-1 where there is such a code. */
  readonly id: string;
  readonly name: LocalizedText;
  readonly region: string;
  /** Whether it is one of N: the European Union is on the register and not counted. */
  readonly counted: boolean;
};

/** The register of Members by id. */
export type Members = ReadonlyMap<string, Member>;

const file = new URL('../../survey-definitions/members.csv', import.meta.url);

/** Reads the register that comes with the programme; once, at the start. A broken register ends the start. */
export function readMembers(): Members {
  const text = readFileSync(file, 'utf8');
  const parsed = Papa.parse<Readonly<Record<string, string>>>(text, { header: true, skipEmptyLines: true });
  const [broken] = parsed.errors;
  if (broken !== undefined) throw new Error(`members.csv, row ${broken.row ?? '?'}: ${broken.code}`);
  return new Map(parsed.data.map(memberOf).map((member) => [member.id, member]));
}

/** N of an annual survey: the counted Members. */
export const countedMembers = (members: Members): number =>
  [...members.values()].filter((member) => member.counted).length;

function memberOf(row: Readonly<Record<string, string>>, index: number): Member {
  const cell = (name: string): string => {
    const value = row[name]?.trim();
    if (!value) throw new Error(`members.csv, row ${index + 2}: ${name} is missing`);
    return value;
  };
  return {
    id: cell('iso2'),
    name: { en: cell('name_en'), fr: cell('name_fr') },
    region: cell('region'),
    counted: cell('counts_in_total') === 'yes',
  };
}
