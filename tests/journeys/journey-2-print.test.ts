import { it } from 'vitest';
import { desktop, enter, expectSoundAs, startMemberSite } from './journey-2-site.ts';
import { useChromium } from './respond-site.ts';

const openPage = useChromium();

/** Milliseconds. Every question that could be asked: axe alone looks at it for 20 seconds, and longer on a busy machine. */
const patience = 240_000;

it(
  'the empty questionnaire for internal circulation is sound from its first to its last question',
  async () => {
    const site = await startMemberSite();
    const page = await openPage(desktop);
    await enter(page, site.links.lead);
    await page.goto(`${site.url}/m/print`);
    await page.getByText('for internal circulation').waitFor();
    await expectSoundAs(page, '16-print');
  },
  patience,
);
