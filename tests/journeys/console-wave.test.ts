import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { expect, it } from 'vitest';
import { startSmtpSink } from '../server/wave/mail/smtp-sink.ts';
import { expectSoundInBothLanguages, signIn } from './console-page.ts';
import { useChromium } from './respond-site.ts';
import { runPlatform, valueOf } from './run-platform.ts';

const openPage = useChromium();

it('an annual survey is planned, worded, opened by mail, watched, and helped along by letters', async () => {
  const sink = await startSmtpSink();
  sink.refuse('sn@customs.test', 550, 'no such user');
  const port = String(await freePort());
  const environment = {
    PORT: port,
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    SMTP_URL: sink.url,
    MAIL_FROM: 'Member surveys <surveys@wco.test>',
  };
  const platform = await runPlatform({ sofia: [{ role: 'secretariat' }] }, environment);
  const api = await platform.as('sofia');
  for (const [memberId, language] of [
    ['BE', 'en'],
    ['FR', 'fr'],
    ['SN', 'fr'],
  ] as const) {
    const email = `${memberId.toLowerCase()}@customs.test`;
    valueOf(
      await api.createContact({ memberId, role: 'contact-point', name: `Person ${memberId}`, email, language }, null),
    );
  }
  const page = await openPage({ viewport: { width: 1280, height: 860 }, locale: 'en-GB', timezoneId: 'Asia/Tokyo' });
  await signIn(page, platform.url, 'sofia');

  await page.getByRole('link', { name: 'Plan the annual survey' }).click();
  await page.getByLabel('Year').fill('27');
  await page.getByRole('button', { name: 'Save as draft' }).click();
  await page.getByRole('alert').getByText('Enter a year').waitFor();
  await expectSoundInBothLanguages(page, 'wave-plan');
  await page.getByLabel('Year').fill('2027');
  await page.getByLabel('Members not invited').selectOption({ label: 'Kosovo' });
  await page.getByRole('button', { name: 'Add' }).click();
  await page.getByRole('button', { name: 'Save as draft' }).click();
  await page.getByText('186 Members invited').waitFor();
  await expectSoundInBothLanguages(page, 'wave-draft');

  await page.getByRole('link', { name: 'E-mail texts' }).click();
  await page.getByLabel('Subject').fill('Your voice counts, {member} {year}');
  await page.getByRole('button', { name: 'Preview' }).click();
  await page.getByText(/Your voice counts, Belgium 20\d\d/).waitFor();
  await expectSoundInBothLanguages(page, 'mail-templates');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('The next e-mails will use this text.').waitFor();
  await page.goBack();

  await page.getByRole('button', { name: 'Open and invite' }).click();
  await page.getByText('Their contact points receive an invitation immediately').waitFor();
  await page.getByRole('button', { name: 'Yes, open and invite' }).click();
  await page.getByText('The survey is open for 186 Members.').waitFor();
  await expect.poll(() => sink.received.length, { timeout: 15_000 }).toBe(2);
  const [belgium, france] = sink.received.toSorted((one, other) => ((one.to[0] ?? '') < (other.to[0] ?? '') ? -1 : 1));
  expect(belgium?.mail.subject).toBe('Your voice counts, Belgium 2027');
  expect(belgium?.mail.text).toMatch(new RegExp(`${platform.url}/m#[0-9A-Z-]{39}`));
  expect(france?.mail.subject).toContain('votre invitation (France)');

  await expect
    .poll(
      async () => {
        await page.reload();
        return page.getByText('Sent: 2; waiting: 0; refused: 1').isVisible({ timeout: 1_000 });
      },
      { timeout: 15_000, interval: 1_000 },
    )
    .toBe(true);
  await page.getByText('Response rate: 0 complete responses from 186 Members').waitFor();
  await page.getByLabel('Show').selectOption({ label: 'E-mail could not be delivered' });
  await page
    .getByRole('row', { name: /Senegal/ })
    .getByText('550 no such user')
    .waitFor();
  await page.getByLabel('Show').selectOption({ label: 'Invited, no answer' });
  await page.getByRole('button', { name: 'Note that it will not answer: France' }).click();
  await page.getByText('1 of 186 Members').waitFor();
  await expectSoundInBothLanguages(page, 'wave-open');

  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download letters (CSV)' }).click(),
  ]);
  const rows = (await readFile(await file.path(), 'utf8')).split('\r\n').filter((row) => /^"[A-Z]{2}"/.test(row));
  expect(rows.map((row) => row.slice(0, 4))).toEqual(['"BE"', '"SN"']);
  await page.setViewportSize({ width: 390, height: 844 });
  await expectSoundInBothLanguages(page, 'wave-phone');
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(address !== null && typeof address === 'object' ? address.port : 0));
    });
  });
}
