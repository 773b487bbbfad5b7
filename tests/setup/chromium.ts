import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { brotliDecompressSync, createBrotliDecompress } from 'node:zlib';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { unpackTar } from './unpack-tar.ts';

const require = createRequire(import.meta.url);

const launchArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A real Chromium out of npm packages alone; CHROMIUM names another executable. */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch({ ...(await installedChromium()), args: launchArguments });
}

type Installed = { readonly executablePath: string; readonly env?: Record<string, string | undefined> };

/** Where it is, and what its process needs in its environment. */
export async function installedChromium(): Promise<Installed> {
  const installed = process.env['CHROMIUM'];
  if (installed !== undefined) return { executablePath: installed };
  const directory = await unpackChromium();
  return {
    executablePath: join(directory, 'chromium'),
    env: {
      ...process.env,
      LD_LIBRARY_PATH: join(directory, 'lib'),
      FONTCONFIG_FILE: writeFontConfiguration(directory),
    },
  };
}

/** Unpacks once, about 3 s, into the cache beside the packages: whole or not at all, since test files begin side by side. */
async function unpackChromium(): Promise<string> {
  const source = findPackage();
  const { version } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'));
  const directory = join(dirname(dirname(source)), '.cache', `chromium-${version}`);
  if (existsSync(directory)) return directory;
  const part = `${directory}.${process.pid}`;
  mkdirSync(part, { recursive: true });
  // libnss3, libnspr4 and libexpat: a bare machine lacks them.
  unpackTar(brotliDecompressSync(readFileSync(join(source, 'bin/al2023.tar.br'))), part);
  await pipeline(
    createReadStream(join(source, 'bin/chromium.br')),
    createBrotliDecompress(),
    createWriteStream(join(part, 'chromium'), { mode: 0o755 }),
  );
  try {
    renameSync(part, directory);
  } catch (error) {
    rmSync(part, { recursive: true });
    if (!existsSync(directory)) throw error;
  }
  return directory;
}

/** The package exports its code only, so its folder is looked up from there. */
function findPackage(): string {
  let directory = dirname(require.resolve('@sparticuz/chromium'));
  while (!existsSync(join(directory, 'bin/chromium.br'))) directory = dirname(directory);
  return directory;
}

/** Without any font Chromium draws no text at all and says nothing. */
function writeFontConfiguration(directory: string): string {
  const fonts = join(dirname(require.resolve('dejavu-fonts-ttf/package.json')), 'ttf');
  const file = join(directory, 'fonts.conf');
  const cache = join(directory, 'font-cache');
  const part = `${file}.${process.pid}`;
  writeFileSync(
    part,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${fonts}</dir><cachedir>${cache}</cachedir></fontconfig>`,
  );
  // Another browser may be reading it.
  renameSync(part, file);
  return file;
}
