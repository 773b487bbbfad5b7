import { expect, it } from 'vitest';
import { createWaveApp, dispositionsIn } from '../server/wave/invitations/wave-app.ts';
import { openFreshSqlite } from '../setup/databases.ts';
import { builtPages, desktop, expectSoundAs, phone } from './journey-2-site.ts';
import { useChromium } from './respond-site.ts';
import { serveApp } from './serve-app.ts';

const openPage = useChromium();

it.each([
  ['BE', phone, 'Stop the messages', 'You will get no more messages about this survey'],
  ['FR', desktop, 'Ne plus recevoir de messages', 'Vous ne recevrez plus de messages au sujet de cette enquête'],
] as const)('a recipient of %s opts out in the language of the mail, by a press of the button', async (...row) => {
  const [member, options, button, done] = row;
  const app = await createWaveApp(openFreshSqlite, true, await builtPages());
  const { url } = await serveApp(app.dependencies);
  const survey = await app.openWave([member]);
  await app.send();
  const [, path = ''] = /https:\/\/surveys\.test(\/opt-out\/\S+)/.exec(app.sink.received[0]?.mail.text ?? '') ?? [];
  const page = await openPage({ ...options, javaScriptEnabled: true });
  await page.goto(`${url}${path}`);
  expect(await page.evaluate(() => document.documentElement.lang)).toBe(member === 'FR' ? 'fr' : 'en');
  await expectSoundAs(page, `70-opt-out-${member}`);
  expect(dispositionsIn(await app.wave(survey))).toEqual({ [member]: 'sent' });
  await page.getByRole('button', { name: button }).click();
  await page.getByRole('heading', { name: done }).waitFor();
  await expectSoundAs(page, `71-opted-out-${member}`);
  expect(dispositionsIn(await app.wave(survey))).toEqual({ [member]: 'opted-out' });
  await page.getByRole('link', { name: member === 'FR' ? 'English' : 'Français' }).click();
  await page.getByRole('button', { name: member === 'FR' ? 'Stop the messages' : 'Ne plus recevoir' }).waitFor();
});
