import type { RegionFigure } from '../../../survey-definitions/disclosure/region-figures.ts';
import type { Figure } from '../../../survey-definitions/results/disclosed-figure.ts';

/** What was printed of an item: its total and its regions, after a journey through JSON. */
export type Publication = {
  readonly total: Figure;
  readonly regions: readonly RegionFigure[];
  /** Members of no region, of whom nothing is printed: how many there are, and how many of them answered. */
  readonly apart: { readonly members: number; readonly answering: number };
};

/** What a reader can make out of a withheld region; all three are counts of Members. */
export type Loot = { readonly region: string; readonly widths: Readonly<Record<Quantity, number>> };

type Quantity = 'satisfied' | 'others' | 'n';

const quantities: readonly Quantity[] = ['satisfied', 'others', 'n'];

/**
 * A reader with pencil and paper: what the total leaves after all that is printed belongs to the withheld regions, none
 * of which has more Members than its N. `hideAll` asks how wide the ranges would be if no region had been printed.
 * Nothing here is shared with the engine: no flows, no search, only subtraction.
 */
export function attack({ total, regions, apart }: Publication, hideAll = false): readonly Loot[] {
  const whole = countsOf(total);
  if (whole === undefined) return [];
  const isHidden = ({ figure }: RegionFigure) => !figure.shown && figure.because !== 'no-answers' && !isBound(figure);
  const isOpen = (region: RegionFigure) => !isHidden(region) && (!hideAll || isEmpty(region));
  const known = regions.filter(isOpen).map(({ figure }) => countsOf(figure) ?? { satisfied: 0, others: 0 });
  const rest = {
    satisfied: whole.satisfied - known.reduce((sum, { satisfied }) => sum + satisfied, 0),
    others: whole.others - known.reduce((sum, { others }) => sum + others, 0),
  };
  const hidden = regions.filter((region) => !isOpen(region));
  const withoutRegion = { region: 'apart', population: apart.members };
  const sizes = [...hidden, withoutRegion].map(sizeOf);
  const targets = [...regions.filter(isHidden), ...(apart.answering > 0 ? [withoutRegion] : [])];
  return targets.map((target) => {
    const own = sizeOf(target);
    const elsewhere = sizes.reduce((sum, size) => sum + size, 0) - own;
    const left = { ...rest, n: rest.satisfied + rest.others };
    const width = (quantity: Quantity) => Math.min(left[quantity], own) - Math.max(0, left[quantity] - elsewhere);
    const widths = { satisfied: width('satisfied'), others: width('others'), n: width('n') };
    return { region: target.region, widths };
  });
}

const sizeOf = ({ population }: Pick<RegionFigure, 'population'>): number => population ?? Number.POSITIVE_INFINITY;

/** Regions of which something can be told more closely than the rule allows. */
export function exposed(publication: Publication): readonly Loot[] {
  const widest = new Map(attack(publication, true).map(({ region, widths }) => [region, widths]));
  return attack(publication).filter(({ region, widths }) =>
    quantities.some((quantity) => widths[quantity] < Math.min(5, widest.get(region)?.[quantity] ?? 0) - 1e-6),
  );
}

const isEmpty = ({ figure }: RegionFigure): boolean => !figure.shown && figure.because === 'no-answers';

const isBound = (figure: RegionFigure['figure']): boolean => !figure.shown && figure.because === 'unanimous';

/** Of whole Members a bound with its n is the number itself: the reader knows the rule. */
function countsOf(figure: RegionFigure['figure']): { readonly satisfied: number; readonly others: number } | undefined {
  if (figure.shown) return { satisfied: figure.rate * figure.n, others: (1 - figure.rate) * figure.n };
  if (figure.because !== 'unanimous') return undefined;
  return figure.bound === 'at-least-95' ? { satisfied: figure.n, others: 0 } : { satisfied: 0, others: figure.n };
}
