import { meanLimits, scoreLimits, type Limits } from './by-search.ts';

export type CsvRow = Readonly<Record<string, string>>;

/** A file of answers with what the list of surveys says of it. */
export type AnswerFile = {
  id: string;
  definition: string;
  /** ISO day of the occasion. */
  day: string;
  year: number;
  population: number | null;
  rows: readonly CsvRow[];
};

export type Recomputed = {
  rate: number;
  n: number;
  answers: number;
  N: number | null;
  limits: Limits;
  plain: Limits;
  dissatisfied: number;
  missing: Record<string, number>;
};

/** A rate from nothing but rows: one voice for each key that `voice` gives; '' is a voice of its own. */
export function recompute(files: readonly AnswerFile[], variable: string): Recomputed | 'too few' {
  const voices: Record<string, { satisfied: number; dissatisfied: number; valid: number }> = {};
  const missing: Record<string, number> = { notAsked: 0, skipped: 0, notApplicable: 0, noOpinion: 0 };
  let N: number | null = 0;
  for (const file of files) {
    N = N === null || file.population === null ? null : N + file.population;
    for (const [index, row] of file.rows.entries()) {
      if (row['delegation'] === 'observer' || row['capacity'] === 'observer') continue;
      const cell = row[variable] ?? '';
      if (!/^[1-5]$/.test(cell)) {
        missing[cell] = (missing[cell] ?? 0) + 1;
        continue;
      }
      const isNamed = (row['delegation'] ?? '') !== '';
      if (!isNamed) N = null;
      const key = `${file.id} ${isNamed ? row['delegation'] : `ballot ${index}`}`;
      const voice = (voices[key] ??= { satisfied: 0, dissatisfied: 0, valid: 0 });
      voice.valid += 1;
      if (cell >= '4') voice.satisfied += 1;
      if (cell <= '2') voice.dissatisfied += 1;
    }
  }
  return ratesOf(Object.values(voices), N, missing);
}

function ratesOf(
  voices: { satisfied: number; dissatisfied: number; valid: number }[],
  N: number | null,
  missing: Record<string, number>,
): Recomputed | 'too few' {
  const n = voices.length;
  if (n < 5) return 'too few';
  let [sum, against, answers] = [0, 0, 0];
  const shares: number[] = [];
  for (const { satisfied, dissatisfied, valid } of voices) {
    shares.push(satisfied / valid);
    sum += satisfied / valid;
    against += dissatisfied / valid;
    answers += valid;
  }
  const isPlain = answers === n;
  return {
    rate: sum / n,
    n,
    answers,
    N,
    limits: isPlain ? scoreLimits(sum, n, N) : meanLimits(shares, N),
    plain: isPlain ? scoreLimits(sum, n, null) : meanLimits(shares, null),
    dissatisfied: against / n,
    missing,
  };
}
