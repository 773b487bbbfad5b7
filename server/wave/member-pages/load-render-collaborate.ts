import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { CollaborateAssets, CreateRenderCollaborate, RenderCollaborate } from './member-page-contract.ts';

/** What `npm run build` leaves behind. */
const build = new URL('../../../build/', import.meta.url);

/** The renderer of the Member's form out of the client's build; undefined where there is none. */
export async function loadRenderCollaborate(isDemo: boolean, hasPdf = false): Promise<RenderCollaborate | undefined> {
  const renderer = new URL('collaborate/render.js', build);
  const manifest = new URL('client/.collaborate.json', build);
  if (!existsSync(renderer) || !existsSync(manifest)) return undefined;
  const { createRenderCollaborate }: { readonly createRenderCollaborate: CreateRenderCollaborate } = await import(
    renderer.href
  );
  return createRenderCollaborate({ assets: assetsIn(readFileSync(manifest, 'utf8')), isDemo, hasPdf });
}

const manifestShape = z.record(z.string(), z.object({ file: z.string(), css: z.array(z.string()).optional() }));

/** Vite's manifest: source file → the hashed names of what was made of it. */
function assetsIn(text: string): CollaborateAssets {
  const manifest = manifestShape.parse(JSON.parse(text));
  const found = (name: string | undefined, what: string): string => {
    if (name === undefined) throw new Error(`build/client/.collaborate.json: ${what} is missing; run npm run build`);
    return `/${name}`;
  };
  const entry = manifest['client/collaborate/main.tsx'];
  return {
    script: found(entry?.file, 'the script'),
    style: found(entry?.css?.[0], 'the style sheet'),
    mark: found(manifest['client/shared/mark.svg']?.file, 'the mark'),
  };
}
