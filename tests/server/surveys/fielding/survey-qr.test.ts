import { expect, it } from 'vitest';
import { describeEachDatabase } from '../../../setup/databases.ts';
import { createSurveyApp } from './survey-app.ts';

describeEachDatabase('the QR code of a survey', (open) => {
  it('is one black and white SVG with a quiet zone of four modules', async () => {
    const app = await createSurveyApp(open);
    const { id } = await app.draft();
    const response = await app.as('paul').get(`/api/surveys/${id}/qr.svg`);
    expect(response.headers.get('content-type')).toBe('image/svg+xml');
    const svg = await response.text();
    const [, size] = /^<svg xmlns="[^"]+" viewBox="0 0 (\d+) \d+">/.exec(svg) ?? [];
    const corners = [...svg.matchAll(/M(\d+),(\d+)h10/g)].flatMap(([, x, y]) => [Number(x), Number(y)]);
    expect(Math.min(...corners)).toBe(40);
    expect(Math.max(...corners)).toBe(Number(size) - 50);
  });

  it('is another one for another survey', async () => {
    const app = await createSurveyApp(open);
    const ids = [(await app.draft()).id, (await app.draft()).id];
    const codes = await Promise.all(
      ids.map(async (id) => (await app.as('paul').get(`/api/surveys/${id}/qr.svg`)).text()),
    );
    expect(new Set(codes).size).toBe(2);
  });
});
