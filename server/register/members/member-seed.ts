import { inEachOfficial } from '../../../survey-definitions/reference/languages.ts';
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { memberOf } from '../../platform/members.ts';
import type { Members } from '../../platform/members.ts';
import { confidences } from '../../platform/database/schema/member-tables.ts';
import { regions } from '../../../survey-definitions/reference/regions.ts';
import { plainMember } from './member-contract.ts';
import type { NewMember } from './member-store.ts';

const file = new URL('../../../survey-definitions/members.csv', import.meta.url);

/** The register that comes with the programme, in the order of the file. A broken file ends the start. */
export function readMemberSeed(): readonly NewMember[] {
  const text = readFileSync(file, 'utf8');
  const parsed = Papa.parse<Readonly<Record<string, string>>>(text, { header: true, skipEmptyLines: true });
  const [broken] = parsed.errors;
  if (broken !== undefined) throw new Error(`members.csv, row ${broken.row ?? '?'}: ${broken.code}`);
  return parsed.data.map(readMember);
}

/** The same as a register, for where there is no database. */
export const readMembers = (): Members => new Map(readMemberSeed().map((member) => [member.id, memberOf(member)]));

function readMember(row: Readonly<Record<string, string>>, index: number): NewMember {
  const fault = (name: string): never => {
    throw new Error(`members.csv, row ${index + 2}: ${name} is missing or unknown`);
  };
  const cell = (name: string): string => row[name]?.trim() || fault(name);
  return {
    ...plainMember,
    id: cell('iso2'),
    iso2: cell('iso2'),
    name: inEachOfficial((tag) => cell(`name_${tag}`)),
    region: regions.find((region) => region === cell('region')) ?? fault('region'),
    counted: cell('counts_in_total') === 'yes',
    memberSince: row['member_since']?.trim() || null,
    confidence: confidences.find((confidence) => confidence === cell('confidence')) ?? fault('confidence'),
    note: row['note']?.trim() ?? '',
  };
}
