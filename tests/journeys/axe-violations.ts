import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/**
 * What axe finds amiss, as `rule: elements`. The respondent's page in a preview is a document of its own, looked at in its own
 * journeys: so axe need neither open a page to gather what it found in frames, nor tell at length what is sound.
 */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page })
    .exclude('iframe')
    .setLegacyMode()
    .options({ resultTypes: ['violations'] });
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
