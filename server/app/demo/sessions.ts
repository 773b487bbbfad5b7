import type { Committee } from '../../../survey-definitions/reference/committees.ts';

/** A session of the demonstration: how many delegations registered, how many of them answer. */
export type DemoSession = {
  readonly committee: Committee;
  readonly numbers: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly format: 'on-site' | 'hybrid' | 'online';
  readonly delegations: number;
  readonly answering: number;
};

const session = (
  committee: Committee,
  numbers: string,
  startsOn: string,
  endsOn: string,
  format: DemoSession['format'],
  delegations: number,
  answering: number,
): DemoSession => ({ committee, numbers, startsOn, endsOn, format, delegations, answering });

/** Three years of sessions. Dates and sizes follow the usual rhythm of the committees; no session here is a real one. */
export const closedSessions: readonly DemoSession[] = [
  session('PTC', '243/244', '2024-04-15', '2024-04-18', 'hybrid', 112, 58),
  session('PTC', '245/246', '2024-10-21', '2024-10-24', 'hybrid', 108, 61),
  session('PTC', '247/248', '2025-04-07', '2025-04-10', 'hybrid', 115, 66),
  session('PTC', '249/250', '2025-10-20', '2025-10-23', 'on-site', 104, 63),
  session('PTC', '251/252', '2026-04-13', '2026-04-16', 'hybrid', 118, 74),
  session('HSC', '73', '2024-03-11', '2024-03-22', 'hybrid', 63, 36),
  session('HSC', '74', '2024-09-16', '2024-09-27', 'hybrid', 70, 41),
  session('HSC', '75', '2025-03-10', '2025-03-21', 'hybrid', 68, 39),
  session('HSC', '76', '2025-09-15', '2025-09-26', 'on-site', 72, 45),
  session('HSC', '77', '2026-03-09', '2026-03-20', 'hybrid', 74, 47),
  session('EC', '43', '2024-03-04', '2024-03-08', 'hybrid', 106, 52),
  session('EC', '44', '2025-03-03', '2025-03-07', 'hybrid', 110, 55),
  session('EC', '45', '2026-03-02', '2026-03-06', 'hybrid', 112, 60),
  session('CBC', '15', '2024-04-22', '2024-04-24', 'hybrid', 96, 44),
  session('CBC', '16', '2025-04-14', '2025-04-16', 'hybrid', 99, 48),
  session('CBC', '17', '2026-04-20', '2026-04-22', 'hybrid', 101, 53),
];

/** In the field when the demonstration starts: one of each confidentiality, already with some answers. */
export const openSessions: readonly DemoSession[] = [
  session('PTC', '253/254', '2026-11-16', '2026-11-20', 'hybrid', 116, 17),
  session('HSC', '78', '2026-11-16', '2026-11-27', 'hybrid', 73, 9),
  session('CBC', '18', '2026-11-18', '2026-11-20', 'hybrid', 98, 6),
];

/** The Permanent Technical and Harmonized System Committees ask for the delegation, the two others do not. */
export const confidentialityOf = (committee: Committee): 'confidential' | 'anonymous' =>
  committee === 'PTC' || committee === 'HSC' ? 'confidential' : 'anonymous';
