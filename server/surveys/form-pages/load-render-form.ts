import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { inLanguage } from '../../../survey-definitions/language/occasion.ts';
import type { Members } from '../../platform/members.ts';
import type {
  CreateRenderForm,
  FormAssets,
  MemberOption,
  RenderForm,
} from '../../platform/pages/form-page-contract.ts';

/** What `npm run build` leaves behind. */
const build = new URL('../../../build/', import.meta.url);

export type LoadedRenderForm = {
  readonly renderForm: RenderForm;
  /** For the content security policy: the style sheet that stands in each page. */
  readonly inlineStyle: string;
};

/** The renderer of the respondent's pages out of the client's build; undefined where there is none. */
export async function loadRenderForm(members: Members, isDemo: boolean): Promise<LoadedRenderForm | undefined> {
  const renderer = new URL('respond/render.js', build);
  const manifest = new URL('client/.respond.json', build);
  if (!existsSync(renderer) || !existsSync(manifest)) return undefined;
  const { createRenderForm }: { readonly createRenderForm: CreateRenderForm } = await import(renderer.href);
  const assets = assetsIn(readFileSync(manifest, 'utf8'));
  const renderForm = createRenderForm({ assets, isDemo, membersIn: membersBy(members) });
  return { renderForm, inlineStyle: `'sha256-${createHash('sha256').update(assets.style).digest('base64')}'` };
}

const manifestShape = z.record(z.string(), z.object({ file: z.string(), css: z.array(z.string()).optional() }));

/** Vite's manifest: source file → the hashed names of what was made of it. */
function assetsIn(text: string): FormAssets {
  const manifest = manifestShape.parse(JSON.parse(text));
  const fileOf = (source: string): string => `/${manifest[source]?.file ?? missing(source)}`;
  const entry = 'client/respond/main.tsx';
  return {
    script: fileOf(entry),
    style: readFileSync(new URL(`client/${manifest[entry]?.css?.[0] ?? missing(`${entry}, css`)}`, build), 'utf8'),
    withoutScript: fileOf('client/respond/styles/no-script.css'),
    mark: fileOf('client/shared/mark.svg'),
  };
}

function missing(source: string): never {
  throw new Error(`build/client/.respond.json: ${source} is missing; run npm run build`);
}

/** Sorted once per language and version of the register. */
function membersBy(members: Members): (language: string) => readonly MemberOption[] {
  const known = new Map<string, { readonly version: number | undefined; readonly sorted: readonly MemberOption[] }>();
  return (language) => {
    const earlier = known.get(language);
    if (earlier !== undefined && earlier.version === members.version) return earlier.sorted;
    const sorted = sortedMembers(members, language);
    known.set(language, { version: members.version, sorted });
    return sorted;
  };
}

function sortedMembers(members: Members, language: string): readonly MemberOption[] {
  const { compare } = new Intl.Collator(language);
  return [...members.values()]
    .map(({ id, name }): MemberOption => [id, inLanguage(name, language)])
    .toSorted((a, b) => compare(a[1], b[1]));
}
