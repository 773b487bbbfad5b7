import { readFileSync } from 'node:fs';

/** What somebody who has the files knows of one ballot. */
export type SeenBallot = { readonly id: string; readonly first: string; readonly last: string };

/** How often one of the attacks below named the right ballot for a respondent, and how well it knew who came before whom. */
export type Score = { readonly attack: string; readonly hits: number; readonly concordance: number };

/**
 * Somebody who saw in which order people answered, and has the database file with its log, orders the ballots by everything that lies
 * in those files: where the id, the beginning and the end of the answers stand, first and last time, read forwards; and the same taken
 * from the ballot at the mirrored place, since whoever deletes and inserts in one order exchanges places like that. `arrived` are the
 * ids in the true order, for the score only.
 */
export function linkByOrder(
  file: string,
  ballots: readonly SeenBallot[],
  arrived: readonly string[],
): readonly Score[] {
  const content = ['', '-wal'].map((suffix) => read(file + suffix)).join('');
  const byId = ballots.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const clues: readonly (readonly [string, (ballot: SeenBallot) => number])[] = [
    ['id', ({ id }) => content.indexOf(id)],
    ['last copy of the id', ({ id }) => content.lastIndexOf(id)],
    ['beginning', ({ first }) => content.indexOf(first)],
    ['last copy of the beginning', ({ first }) => content.lastIndexOf(first)],
    ['end', ({ last }) => content.indexOf(last)],
    ['last copy of the end', ({ last }) => content.lastIndexOf(last)],
    ['page of the end', ({ last }) => Math.floor(content.indexOf(last) / pageSize)],
  ];
  return [
    scoreOf(
      'order of the ids',
      byId.map(({ id }) => id),
      arrived,
    ),
    ...clues.flatMap(([name, clueOf]) => {
      const found = byId.map(clueOf);
      const own = byId.map(({ id }, index) => ({ id, clue: found[index] ?? 0 }));
      const mirrored = shifts.map((shift) =>
        byId.map(({ id }, index) => ({ id, clue: found.at((shift - 1 - index) % byId.length) ?? 0 })),
      );
      return [
        scoreOf(name, ordered(own), arrived),
        ...mirrored.map((guess, index) => scoreOf(`${name}, mirrored ${index}`, ordered(guess), arrived)),
      ];
    }),
  ];
}

/** Pages that were taken for something else while places were exchanged. */
const shifts = [0, 1, 2, 3] as const;

/** Bytes of a page of SQLite. */
const pageSize = 4_096;

function read(file: string): string {
  try {
    return readFileSync(file, 'latin1');
  } catch {
    return '';
  }
}

const ordered = (ballots: readonly { readonly id: string; readonly clue: number }[]): readonly string[] =>
  ballots.toSorted((one, other) => one.clue - other.clue).map(({ id }) => id);

/** `concordance`: Kendall's tau of the guessed and the true order, -1..1; without a link it is 0 on average. */
function scoreOf(attack: string, guessed: readonly string[], arrived: readonly string[]): Score {
  const place = new Map(guessed.map((id, index) => [id, index]));
  const places = arrived.map((id) => place.get(id) ?? 0);
  const pairs = places.flatMap((one, index) => places.slice(index + 1).map((other) => Math.sign(other - one)));
  const hits = arrived.filter((id, index) => guessed[index] === id).length;
  return { attack, hits, concordance: pairs.reduce((sum, sign) => sum + sign, 0) / pairs.length };
}
