import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTold, toldOfFew } from './linear-attacker.ts';
import { publish, type Carelessness, type Publication } from './publication.ts';
import { items, randomWorlds, type Voice, type World } from './random-worlds.ts';
import { readerSystem, satisfiedIn, type ReaderSystem, type Unknown } from './reader-system.ts';

/** `npm run attack` takes 5,000. */
const worlds = Number(process.env['ATTACK_WORLDS'] ?? 150);
const duration = 20_000 + worlds * 200;

const breakdowns = ['region', 'language'] as const;

/** The lowest threshold of the three reports is what nobody may fall below. */
const fewOf = ({ thresholds }: World): number => Math.min(...thresholds);

const systemsOf = (world: World, careless: Carelessness = {}): readonly ReaderSystem[] => {
  const published = publish(world, careless);
  return items.map((item) => readerSystem(world, published, item));
};

/** Groups that a report does not print whose figure follows from all of them, and which are smaller than a line may be. */
function unprintedTold(world: World, careless: Carelessness = {}): readonly string[] {
  const published = publish(world, careless);
  return published.reports.flatMap((report) => {
    const system = readerSystem(world, published, report.item);
    return breakdowns.flatMap((by) =>
      [...new Set(world.voices.map((voice) => voice[by]))].filter((group) => {
        const isMeant = (one: Unknown) => one[by] === group && one.times.includes(report.time);
        const size = sizeOf(system.unknowns.filter(isMeant));
        return size > 0 && size < 2 * fewOf(world) && size < printedUnits(system, report) && isTold(system, isMeant);
      }),
    );
  });
}

/**
 * The interval of units several of which are a Member's tells how alike these are: one number about all Members that count,
 * at least five (methodology.md section 5), which no rule about counts can hide.
 */
const withoutSpread = (reports: readonly Publication[]): unknown =>
  JSON.parse(JSON.stringify(reports), (key: string, value: unknown) => (spread.has(key) ? undefined : value));

const spread = new Set(['interval', 'plainInterval', 'effective']);

const printedUnits = ({ unknowns }: ReaderSystem, { time }: Publication): number =>
  sizeOf(unknowns.filter(({ times }) => times.includes(time)));

const sizeOf = (unknowns: readonly Unknown[]): number => unknowns.reduce((sum, { size }) => sum + size, 0);

describe('a reader of three reports, with late answers, corrections and other thresholds between them', () => {
  it(
    'tells nothing of fewer Members than the threshold, however the figures are added and subtracted',
    () => {
      fc.assert(
        fc.property(randomWorlds, (world) => {
          for (const system of systemsOf(world)) expect(toldOfFew(system, fewOf(world))).toEqual([]);
        }),
        { numRuns: worlds },
      );
    },
    duration,
  );

  it(
    'tells the figure of no region and no language that is not printed and too small to be',
    () => {
      fc.assert(
        fc.property(randomWorlds, (world) => {
          expect(unprintedTold(world)).toEqual([]);
        }),
        { numRuns: worlds },
      );
    },
    duration,
  );

  it(
    'tells nothing of the others either where it is one of those who answered',
    () => {
      fc.assert(
        fc.property(randomWorlds, fc.nat(), (world, which) => {
          const insider = world.voices[which % Math.max(1, world.voices.length)]?.member ?? '';
          const published = publish(world);
          for (const item of items) {
            const system = readerSystem(world, published, item, insider);
            const others = toldOfFew(system, fewOf(world) - 1).filter(({ of }) => !of.some(isOwnOf(system)));
            expect(others).toEqual([]);
          }
        }),
        { numRuns: worlds },
      );
    },
    duration,
  );

  it(
    'reads the same in every world that fits: running the open program on all of them tells nothing more',
    () => {
      let changed = 0;
      fc.assert(
        fc.property(randomWorlds, (world) => {
          const { reports } = publish(world);
          for (const voices of othersThatFit(world)) {
            changed += 1;
            expect(withoutSpread(publish({ ...world, voices }).reports)).toEqual(withoutSpread(reports));
          }
        }),
        { numRuns: worlds },
      );
      expect(changed).toBeGreaterThan(worlds);
    },
    duration,
  );

  it(
    'learns of fewer by unanimity alone, which is printed and said: no rule that looks at counts only can hide that, and it is seldom',
    () => {
      const sample = fc.sample(randomWorlds, { numRuns: worlds, seed: 11 });
      const learning = sample.filter((world) => {
        const { reports } = publish(world);
        const isOfOneMind = ({ total, region, language }: Publication) =>
          [{ figure: total }, ...region, ...language].some(({ figure }) =>
            figure.shown ? figure.rate === 0 || figure.rate === 1 : figure.because === 'unanimous',
          );
        const learned = systemsOf(world).some((system) => toldByUnanimity(system, fewOf(world)));
        if (learned) expect(reports.some(isOfOneMind)).toBe(true);
        return learned;
      });
      expect(learning.length / sample.length).toBeLessThan(0.1);
    },
    duration,
  );
});

describe('the attacker wins', () => {
  const sample = fc.sample(randomWorlds, { numRuns: 150, seed: 7 });
  const beaten = (careless: Carelessness) =>
    sample.filter((world) => systemsOf(world, careless).some((one) => toldOfFew(one, fewOf(world)).length > 0));

  it('against two breakdowns that were not audited together', () => {
    expect(beaten({ unaudited: true }).length).toBeGreaterThan(10);
  });

  it('against reports that follow every single correction', () => {
    expect(beaten({ unheld: true }).length).toBeGreaterThan(40);
  });
});

describe('what is printed', () => {
  it('is not simply nothing: both breakdowns are told, and their lines add up to the total', () => {
    const reports = fc.sample(randomWorlds, { numRuns: 200, seed: 3 }).flatMap((world) => publish(world).reports);
    for (const report of reports) {
      for (const lines of breakdowns.map((by) => report[by]).filter(({ length }) => length > 0)) {
        expect(lines.length).toBeGreaterThan(1);
        expect(lines.reduce((sum, { figure }) => sum + (satisfiedIn(figure) ?? Number.NaN), 0)).toBe(
          satisfiedIn(report.total),
        );
      }
    }
    const told = breakdowns.map((by) => reports.filter((report) => report[by].length > 1).length / reports.length);
    expect(told[0]).toBeGreaterThan(0.25);
    expect(told[1]).toBeGreaterThan(0.08);
  });

  it('says of a small session that is of one mind that it is, region or not: accepted, for only withholding the KPI would hide it', () => {
    const voices = ['ESA', 'ESA', 'ESA', 'ESA', 'ESA', 'EUR', 'EUR'].map((region, index): Voice => {
      return { member: `${region} ${index}`, region, language: 'en', said: [0, 1, 2].map(() => [true, true]) };
    });
    const [report] = publish({ voices, thresholds: [5, 5, 5] }).reports;
    expect(report).toMatchObject({ region: [], language: [] });
    expect(report?.total).toEqual({ shown: false, because: 'unanimous', bound: 'at-least-95', n: 7 });
  });
});

/** Of the unknown that an insider brings. */
const isOwnOf = ({ unknowns, equations }: ReaderSystem) => {
  const own = equations.filter(({ satisfied }) => Number.isNaN(satisfied));
  return (unknown: Unknown): boolean => own.some(({ of }) => of[unknowns.indexOf(unknown)] === true);
};

/** Worlds that give the same printed sums: two who are in the same lines everywhere give each other their answers, whole histories. */
function othersThatFit({ voices }: World): readonly (readonly Voice[])[] {
  const answered = (voice: Voice) =>
    JSON.stringify(
      voice.said.map((said, time) =>
        said.map((answer, item) => [answer === undefined, answer === voice.said[time - 1]?.[item]]),
      ),
    );
  const kinds = Map.groupBy(voices, (voice) => [voice.region, voice.language, answered(voice)].join('|'));
  return [...kinds.values()].flatMap((alike) => {
    const [one] = alike;
    const other = alike.find(({ said }) => JSON.stringify(said) !== JSON.stringify(one?.said));
    if (one === undefined || other === undefined) return [];
    const turned = (voice: Voice) =>
      voice === one ? { ...voice, said: other.said } : voice === other ? { ...voice, said: one.said } : voice;
    return [voices.map(turned)];
  });
}

/** Whoever is in a line of one mind is known; the rest of another line may then be few. Repeated until nothing more follows. */
function toldByUnanimity({ unknowns, equations }: ReaderSystem, few: number): boolean {
  const known = new Map<number, number>();
  for (let before = -1; before < known.size;) {
    before = known.size;
    for (const { of, satisfied } of equations) {
      const open = unknowns.flatMap((_, place) => (of[place] && !known.has(place) ? place : []));
      const settled = unknowns.reduce((sum, _, place) => sum + (of[place] ? (known.get(place) ?? 0) : 0), 0);
      const members = open.reduce((sum, place) => sum + (unknowns[place]?.size ?? 0), 0);
      const left = satisfied - settled;
      if (left === 0 || left === members) {
        for (const place of open) known.set(place, left === 0 ? 0 : (unknowns[place]?.size ?? 0));
      } else if (members > 0 && members < few) return true;
    }
  }
  return false;
}
