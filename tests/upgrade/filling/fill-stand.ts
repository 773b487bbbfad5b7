import type { Filled, KnownSurvey } from '../known.ts';
import { told } from '../platform.ts';
import type { Platform } from '../platform.ts';
import { fillPeople, fillTokens } from './people.ts';
import { fillHistory, fillPlan, takeSnapshots } from './plan.ts';
import { fillSurveys } from './surveys.ts';
import { fillWaves } from './wave.ts';

/** Fills an empty platform through its routes, as people would, and gives what those people hold afterwards. */
export async function fillStand(platform: Platform): Promise<Filled> {
  const people = await fillPeople(platform);
  const sofia = people.as('sofia');
  await fillPlan(sofia);
  const history = await fillHistory(sofia);
  const fielded = await fillSurveys(platform, people);
  const waves = await fillWaves(platform, sofia);
  const imported: Record<string, KnownSurvey> = {};
  for (const [name, id] of Object.entries(history)) {
    const { survey } = await told(await sofia.get(`/api/surveys/${id}`));
    imported[name] = { id, address: survey.address, by: 'sofia' };
  }
  const snapshots = await takeSnapshots(sofia);
  const tokens = await fillTokens(sofia);
  platform.advance(60_000);
  return {
    at: platform.dependencies.now().toISOString(),
    secretKey: Buffer.from(platform.dependencies.secretKey).toString('hex'),
    people: people.known,
    openInvitation: people.openInvitation,
    tokens,
    surveys: { ...fielded.surveys, ...waves.surveys, ...imported },
    submissions: fielded.submissions,
    codes: fielded.codes,
    wave: waves.wave,
    snapshots,
  };
}
