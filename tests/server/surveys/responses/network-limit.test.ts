import { describe, expect, it } from 'vitest';
import { createNetworkLimit } from '../../../../server/surveys/responses/network-limit.ts';
import { openFreshSqlite } from '../../../setup/databases.ts';
import { createSurveyApp, fromMember, keyNumber, refusal } from '../fielding/survey-app.ts';

describe('the limit of a network', () => {
  it('lets so many through in a minute, and counts each network for itself', () => {
    let time = 0;
    const allows = createNetworkLimit(3, () => time);
    const asked = ['a', 'a', 'a', 'a', 'b'].map((network) => allows(network));
    expect(asked).toEqual([true, true, true, false, true]);
    time = 59_999;
    expect(allows('a')).toBe(false);
    time = 60_000;
    expect(allows('a')).toBe(true);
  });

  it('lets a whole committee answer from one address in a minute, and stops a flood', async () => {
    const app = await createSurveyApp(openFreshSqlite);
    const survey = await app.open();
    const responses = await Promise.all(
      Array.from({ length: 601 }, (_, index) =>
        app.respond(survey, { key: keyNumber(index), answers: fromMember('FR', 5) }),
      ),
    );
    expect(responses.filter((response) => response.status === 201)).toHaveLength(600);
    const [stopped] = responses.filter((response) => response.status !== 201);
    expect(stopped?.headers.get('retry-after')).toBe('30');
    expect(stopped && (await refusal(stopped))).toBe('429: too-many-attempts');
  });
});
