import { compressConstant } from '../../platform/http/compressed-constant.ts';
import type { CompressedConstant } from '../../platform/http/compressed-constant.ts';
import type { RenderForm, RenderRequest } from '../../platform/pages/form-page-contract.ts';

/** Gives the page of a request, rendered and compressed once. `identity` says all that the page depends on. */
export type PageCache = (place: string, identity: string, request: RenderRequest) => Promise<CompressedConstant>;

/** Pages kept: a few languages of every survey that is open at a time. */
const kept = 500;

/** Of each place (a survey in one language) the newest page is kept; the one that was needed longest ago goes first. */
export function createPageCache(renderForm: RenderForm): PageCache {
  const pages = new Map<string, { readonly identity: string; readonly page: Promise<CompressedConstant> }>();
  return (place, identity, request) => {
    const known = pages.get(place);
    const entry =
      known?.identity === identity
        ? known
        : { identity, page: compressConstant(renderForm(request).html, 'text/html; charset=utf-8') };
    pages.delete(place);
    pages.set(place, entry);
    const oldest = pages.size > kept ? pages.keys().next().value : undefined;
    if (oldest !== undefined) pages.delete(oldest);
    return entry.page;
  };
}
