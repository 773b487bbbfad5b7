import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createPrintPdf } from '../../../../server/platform/pdf/print-pdf.ts';
import { readPdf } from '../../../setup/read-pdf.ts';
import { temporaryDirectory } from '../../../setup/temporary-directory.ts';
import { testChromium } from '../../../setup/test-printer.ts';
import { systemScheduler } from '../../../../server/platform/time/scheduler.ts';

const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Rapport d’été (1)</title>${head}</head><body>${body}</body></html>`;

const address = 'https://surveys.test/report';

describe('a page as PDF', () => {
  it('is tagged, knows its language and title, and has its headings as bookmarks', async () => {
    const print = createPrintPdf(await testChromium(), systemScheduler);
    const html = page('<h1>Résultats</h1><p>80 %</p><h2>Région</h2><p>Été</p>');
    const pdf = readPdf(await print({ html, address, footer: 'Conseil <b>' }));
    expect(pdf).toMatchObject({ pages: 1, title: 'Rapport d’été (1)', language: 'fr', isTagged: true });
    expect(pdf.bookmarks.toSorted()).toEqual(['Région', 'Résultats']);
    expect(pdf.text).toContain('Résultats80%RégionÉté');
    expect(pdf.text).toContain('Conseil<b>1/1');
  });

  it('gets what it asks for from the one who prints it, and nothing from elsewhere', async () => {
    const print = createPrintPdf(await testChromium(), systemScheduler);
    const asked: string[] = [];
    const resource = (path: string) => {
      asked.push(path);
      return path === '/a.css'
        ? { contentType: 'text/css', content: Buffer.from('h1::after{content:"styled"}') }
        : undefined;
    };
    const elsewhere = '<img src="https://example.org/x.png"><img src="file:///etc/hostname"><img src="/b.png">';
    const html = page(`<h1>One</h1>${elsewhere}`, '<link rel="stylesheet" href="/a.css">');
    const { text } = readPdf(await print({ html, address, footer: '', resource }));
    expect(text).toContain('Onestyled');
    expect(asked.toSorted()).toEqual(['/a.css', '/b.png']);
  });

  it('runs no script', async () => {
    const print = createPrintPdf(await testChromium(), systemScheduler);
    const html = page('<h1>Quiet</h1><script>document.body.textContent = "Loud"</script>');
    const { text } = readPdf(await print({ html, address, footer: '' }));
    expect([text.includes('Quiet'), text.includes('Loud')]).toEqual([true, false]);
  });

  it('waits for its turn, and is refused where too many wait', async () => {
    const print = createPrintPdf(await testChromium(), { ...systemScheduler, queue: 1 });
    const job = (title: string) => print({ html: page(`<h1>${title}</h1>`), address, footer: '' });
    const [first, second, third] = await Promise.allSettled([job('One'), job('Two'), job('Three')]);
    const textOf = (outcome: typeof first) => (outcome.status === 'fulfilled' ? readPdf(outcome.value).text : '');
    expect([textOf(first), textOf(second)]).toEqual([expect.stringContaining('One'), expect.stringContaining('Two')]);
    expect(third).toMatchObject({ reason: { code: 'internal', problems: [{ code: 'busy' }] } });
    expect(readPdf(await job('Four')).text).toContain('Four');
  });
});

describe('a browser', () => {
  it('that says nothing is ended with its children, and the next page is printed', async () => {
    const folder = temporaryDirectory();
    const notes = join(folder, 'pids');
    const chromium = await testChromium();
    const script = `#!/bin/sh\nif [ -f ${notes} ]; then exec ${chromium.executable} "$@"; fi\nsleep 600 & echo $$ $! > ${notes}; wait\n`;
    const print = createPrintPdf(
      { ...chromium, executable: scriptIn(folder, script) },
      { ...systemScheduler, timeout: 3_000 },
    );
    const job = { html: page('<h1>Late</h1>'), address, footer: '' };
    await expect(print(job)).rejects.toThrow('no PDF after 3000 ms');
    const pids = readFileSync(notes, 'utf8').trim().split(' ').map(Number);
    expect(pids).toHaveLength(2);
    await expect.poll(() => pids.filter(isRunning)).toEqual([]);
    expect(readPdf(await print(job)).text).toContain('Late');
  });

  it('that ends at once, or is not there, fails the page alone', async () => {
    const folder = temporaryDirectory();
    const job = { html: page(''), address, footer: '' };
    await expect(
      createPrintPdf({ executable: scriptIn(folder, '#!/bin/sh\nexit 1\n') }, systemScheduler)(job),
    ).rejects.toThrow();
    await expect(createPrintPdf({ executable: join(folder, 'absent') }, systemScheduler)(job)).rejects.toThrow(
      'ENOENT',
    );
  });
});

function scriptIn(folder: string, text: string): string {
  const path = join(folder, 'browser.sh');
  writeFileSync(path, text);
  chmodSync(path, 0o755);
  return path;
}

/** A process that has ended but that nobody has asked about yet is not running. */
const isRunning = (pid: number): boolean =>
  existsSync(`/proc/${pid}/stat`) && !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
