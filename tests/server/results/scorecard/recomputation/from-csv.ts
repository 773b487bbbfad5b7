import { scoreLimits, thinLimits, worthOf, type Limits, type Voice } from './by-search.ts';

export type CsvRow = Readonly<Record<string, string>>;

/** A file of answers with what the list of surveys says of it. */
export type AnswerFile = {
  id: string;
  definition: string;
  /** ISO day of the occasion. */
  day: string;
  year: number;
  population: number | null;
  delegates: number | null;
  rows: readonly CsvRow[];
};

export type Recomputed = {
  rate: number;
  n: number;
  answers: number;
  N: number | null;
  /** null: nobody knows what the answers are worth. */
  limits: Limits | null;
  plain: Limits | null;
  dissatisfied: number;
  missing: Record<string, number>;
};

/** A rate from nothing but rows: one voice for each key that `voice` gives; '' is a voice of its own. */
export function recompute(files: readonly AnswerFile[], variable: string): Recomputed | 'too few' {
  const voices: Record<string, Unit> = {};
  const missing: Record<string, number> = { notAsked: 0, skipped: 0, notApplicable: 0, noOpinion: 0 };
  let N: number | null = 0;
  let registered: { delegations: number; delegates: number } | null = { delegations: 0, delegates: 0 };
  const cells: Record<string, string[]> = {};
  for (const file of files) {
    N = N === null || file.population === null ? null : N + file.population;
    if (file.population === null || file.delegates === null) registered = null;
    else if (registered !== null) {
      registered.delegations += file.population;
      registered.delegates += file.delegates;
    }
    for (const [index, row] of file.rows.entries()) {
      if (row['delegation'] === 'observer' || row['capacity'] === 'observer') continue;
      const cell = row[variable] ?? '';
      (cells[`${file.id} ${row['delegation']}`] ??= []).push(cell);
      if (!/^[1-5]$/.test(cell)) {
        missing[cell] = (missing[cell] ?? 0) + 1;
        continue;
      }
      const isNamed = (row['delegation'] ?? '') !== '';
      if (!isNamed) N = null;
      const key = `${file.id} ${isNamed ? row['delegation'] : `ballot ${index}`}`;
      const member = isNamed ? (row['delegation'] ?? '') : null;
      const voice = (voices[key] ??= { member, satisfied: 0, dissatisfied: 0, valid: 0 });
      voice.valid += 1;
      if (cell >= '4') voice.satisfied += 1;
      if (cell <= '2') voice.dissatisfied += 1;
    }
  }
  const share = registered === null ? null : registered.delegations / registered.delegates;
  return ratesOf(Object.values(voices), share, N === null ? null : askedAmong(N, Object.values(cells)), missing);
}

/** Of what was put to some only the number of these; not known as long as anybody has sent nothing. */
function askedAmong(N: number, members: readonly (readonly string[])[]): number | null {
  const asked = members.filter((cells) => cells.some((cell) => cell !== 'notAsked')).length;
  if (asked === members.length) return N;
  return members.length === N ? asked : null;
}

type Unit = { member: string | null; satisfied: number; dissatisfied: number; valid: number };

function ratesOf(
  units: Unit[],
  delegationsPerDelegate: number | null,
  N: number | null,
  missing: Record<string, number>,
): Recomputed | 'too few' {
  const n = units.length;
  if (n < 5) return 'too few';
  let [sum, against, answers] = [0, 0, 0];
  const members: Record<string, Voice> = {};
  for (const { member, satisfied, dissatisfied, valid } of units) {
    sum += satisfied / valid;
    against += dissatisfied / valid;
    answers += valid;
    const voice = (members[member ?? 'nobody knows'] ??= { units: 0, satisfied: 0 });
    voice.units += 1;
    voice.satisfied += satisfied / valid;
  }
  const isKnown = units.every(({ member }) => member !== null);
  const limits = (among: number | null): Limits | null => {
    if (answers === n && Object.keys(members).length === n) return thinLimits(sum, n, among);
    if (!isKnown) {
      const worth = n * Math.min(1, delegationsPerDelegate ?? 0);
      return worth >= 5 ? scoreLimits(sum / n, worth, n, null) : null;
    }
    const { worth, counting } = worthOf(Object.values(members));
    return counting >= 5 ? scoreLimits(sum / n, worth, n, among) : null;
  };
  return { rate: sum / n, n, answers, N, limits: limits(N), plain: limits(null), dissatisfied: against / n, missing };
}
