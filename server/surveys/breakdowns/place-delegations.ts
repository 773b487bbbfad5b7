import { groupsOf, noRegion, severalLanguages } from '../../../survey-definitions/disclosure/breakdown.ts';
import type { BreakdownGround } from '../../../survey-definitions/disclosure/settled-breakdown.ts';
import type { Survey } from '../../../survey-definitions/surveys/survey.ts';
import type { DatabaseTransaction } from '../../platform/database/tables.ts';
import { countedMembers, type Members } from '../../platform/members.ts';
import { populationOf } from '../fielding/population-store.ts';
import { readAnswerLanguages } from './answer-language-store.ts';

export type Placed = Pick<BreakdownGround, 'groups' | 'placed' | 'sizes'>;

/**
 * The region of each delegation: of a wave the one that was frozen when it opened, else that of the register of today. N by region
 * is known where a wave's population was written down, or is the register's.
 */
export async function placeByRegion(
  trx: DatabaseTransaction,
  { id, record, population }: Pick<Survey, 'id' | 'record' | 'population'>,
  members: Members,
  delegations: readonly string[],
): Promise<Placed> {
  const frozen = await populationOf(trx, id);
  const counted = [...members.values()].filter((member) => member.counted);
  const isWhole = record.kind === 'wave' && population === countedMembers(members);
  const asked =
    frozen.length > 0 ? frozen : isWhole ? counted.map((member) => ({ ...member, memberId: member.id })) : [];
  const frozenRegions = new Map(frozen.map(({ memberId, region }) => [memberId, region]));
  const regionOf = (delegation: string): string =>
    (frozen.length > 0 ? frozenRegions.get(delegation) : members.get(delegation)?.region) ?? noRegion;
  const placed = new Map(delegations.map((delegation) => [delegation, regionOf(delegation)]));
  const sizes = countBy(asked.map(({ region }) => region));
  const apart = [...placed.values()].filter((region) => region === noRegion).length;
  const groups = groupsOf.region.filter((region) => region !== noRegion || apart > 0);
  return { groups, placed, sizes: sizes.size === 0 ? sizes : new Map([...sizes, [noRegion, apart]]) };
}

/**
 * The language in which each delegation answered the headline; where none of its forms did, the one of its forms. Delegates of a Member
 * who wrote in several are a group of their own. N by language is nobody's to know,
 * and a language in which nobody answered is in no line.
 */
export async function placeByLanguage(trx: DatabaseTransaction, surveyId: string, headline: string): Promise<Placed> {
  const rows = await readAnswerLanguages(trx, surveyId, headline);
  const placed = [...Map.groupBy(rows, ({ delegation }) => delegation)].map(([delegation, forms]) => {
    const answering = forms.filter(({ hasAnswered }) => hasAnswered);
    const [first = '', ...others] = new Set((answering.length > 0 ? answering : forms).map(({ language }) => language));
    return [delegation, others.length > 0 ? severalLanguages : first] as const;
  });
  const found = new Set(placed.map(([, language]) => language));
  const listed = groupsOf.language.filter((language) => found.has(language));
  return {
    groups: [...listed, ...[...found].filter((one) => !listed.includes(one))],
    placed: new Map(placed),
    sizes: new Map(),
  };
}

const countBy = (groups: readonly string[]): ReadonlyMap<string, number> =>
  new Map([...Map.groupBy(groups, (group) => group)].map(([group, all]) => [group, all.length]));
