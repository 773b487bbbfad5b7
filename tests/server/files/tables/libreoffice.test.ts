import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { csvRecord, type CsvStyle } from '../../../../server/platform/csv/csv-cell.ts';
import { temporaryDirectory } from '../../../setup/temporary-directory.ts';

const office = ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).status === 0);
const hostile = [
  '=1+1',
  '+1+1',
  '@SUM(1;1)',
  ' =1+1',
  '\u200b=1+1',
  '＝1+1',
  '\t=1+1',
  '\n=1+1',
  '-1+1',
  '=HYPERLINK("x")',
];

/** LibreOffice is on few machines: where it is not, this says so by being skipped. */
describe.runIf(office)('LibreOffice, where it is installed', () => {
  it.each<CsvStyle>([
    { separator: ',', decimal: '.' },
    { separator: ';', decimal: ',' },
  ])('finds no formula in a CSV of %j', { timeout: 120_000 }, (style) => {
    const directory = temporaryDirectory();
    const file = join(directory, 'hostile.csv');
    writeFileSync(
      file,
      `\ufeff${csvRecord(['text'], style)}${hostile.map((text) => csvRecord([text], style)).join('')}`,
    );
    const home = `-env:UserInstallation=file://${join(directory, 'profile')}`;
    spawnSync(office ?? '', [home, '--headless', '--convert-to', 'fods', '--outdir', directory, file]);
    const opened = readFileSync(join(directory, 'hostile.fods'), 'utf8');
    expect(opened).toContain('HYPERLINK');
    expect(opened).not.toContain('table:formula');
  });
});
