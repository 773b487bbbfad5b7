import type { LineFigure } from '../../../survey-definitions/disclosure/line-figures.ts';
import type { VariableTally } from '../../../survey-definitions/results/tally.ts';
import type { Publication, Publishing } from './publication.ts';
import type { Voice, World } from './random-worlds.ts';

/** Members of one region and language whose answers came, went and changed alike: a reader knows how many they are. */
export type Unknown = {
  readonly region: string;
  readonly language: string;
  readonly size: number;
  /** The times at which this very answer stood in print. */
  readonly times: readonly number[];
};

/**
 * What a reader of all reports knows of an item who knows of everybody whether they answered, where from, in which language
 * and when that changed: how many of each kind are satisfied is unknown, each printed figure is one equation in them.
 */
export type ReaderSystem = {
  readonly unknowns: readonly Unknown[];
  readonly equations: readonly { readonly of: readonly boolean[]; readonly satisfied: number }[];
};

/** `insider`: somebody who knows its own answers besides. */
export function readerSystem({ voices }: World, { reports, answers }: Publishing, item: string, insider?: string) {
  const states = answers.get(item) ?? [];
  const known = voices.flatMap((voice) => spellsOf(voice, states).map((spell) => ({ ...spell, voice })));
  const kinds = Map.groupBy(known, ({ voice, times, history }) =>
    [voice.member === insider ? insider : '', voice.region, voice.language, history, times].join('|'),
  );
  const unknowns = [...kinds.values()].map((spells): Unknown => {
    const [{ voice, times } = { voice: undefined, times: [] }] = spells;
    return { region: voice?.region ?? '', language: voice?.language ?? '', size: spells.length, times };
  });
  const own = [...kinds.values()].map(([first]) => insider !== undefined && first?.voice.member === insider);
  const equationsOf = (publication: Publication): ReaderSystem['equations'] => {
    const inPrint = ({ times }: Unknown) => times.includes(publication.time);
    const lines = [
      { figure: publication.total, isOf: inPrint },
      ...publication.region.map(({ figure, groups }) => {
        return { figure, isOf: (one: Unknown) => inPrint(one) && groups.includes(one.region) };
      }),
      ...publication.language.map(({ figure, groups }) => {
        return { figure, isOf: (one: Unknown) => inPrint(one) && groups.includes(one.language) };
      }),
    ];
    return lines.flatMap(({ figure, isOf }) => {
      const satisfied = satisfiedIn(figure);
      return satisfied === undefined ? [] : [{ of: unknowns.map(isOf), satisfied }];
    });
  };
  const printed = reports.filter((publication) => publication.item === item).flatMap(equationsOf);
  const ofInsider = own.flatMap((isOwn, place) =>
    isOwn ? [{ of: own.map((_, other) => other === place), satisfied: Number.NaN }] : [],
  );
  return { unknowns, equations: [...printed, ...ofInsider] };
}

/** The spells during which an answer of somebody stood unchanged; `history` is when it was given and changed. */
function spellsOf({ member }: Voice, states: readonly VariableTally[]) {
  const codes = states.map((state) => [...(state.get(member) ?? new Map()).keys()][0]);
  const history = codes.map((code, time) => (code === undefined ? '-' : code === codes[time - 1] ? '=' : '!')).join('');
  const starts = codes.flatMap((code, time) => (code !== undefined && code !== codes[time - 1] ? time : []));
  return starts.map((start) => {
    const end = codes.findIndex((code, time) => time > start && code !== codes[start]);
    const times = codes.flatMap((_, time) => (time >= start && (end < 0 || time < end) ? time : []));
    return { times, history };
  });
}

/** Of whole Members a bound with its n is the number itself: the reader knows the rule. */
export function satisfiedIn(figure: LineFigure['figure']): number | undefined {
  if (figure.shown) return Math.round(figure.rate * figure.n);
  if (figure.because !== 'unanimous') return undefined;
  return figure.bound === 'at-least-95' ? figure.n : 0;
}
