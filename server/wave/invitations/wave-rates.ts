import { responseRates } from '../../../survey-definitions/statistics/response-rate.ts';
import type { Disposition, RateLine, WaveRates } from './wave-contract.ts';

export type RatedMember = { readonly region: string; readonly disposition: Disposition };

/** RR1 and RR2 in all and by region. In a census of Members nobody's eligibility is unknown. */
export function waveRates(members: readonly RatedMember[]): WaveRates {
  const regions = [...Map.groupBy(members, (member) => member.region)]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([region, group]) => ({ region, ...rateLine(group) }));
  return { all: rateLine(members), regions };
}

function rateLine(members: readonly RatedMember[]): RateLine {
  const count = (...wanted: readonly Disposition[]): number =>
    members.filter(({ disposition }) => wanted.includes(disposition)).length;
  const dispositions = {
    complete: count('complete'),
    partial: count('partial'),
    refusal: count('opted-out', 'will-not-answer'),
    nonContact: count('undeliverable', 'not-sent'),
    // Reached, as far as we know, and silent.
    other: count('sent', 'queued'),
    unknown: 0,
  };
  const { rr1 = null, rr2 = null } = responseRates(dispositions);
  return { population: members.length, ...dispositions, rr1, rr2 };
}
