import type { ComponentChildren } from 'preact';
import type { FormSite } from '../../../server/platform/pages/form-page-contract.ts';
import type { Translate } from '../../shared/i18n.ts';
import type { PageKey } from '../texts/catalogues.ts';

type Props = {
  readonly p: Translate<PageKey>;
  readonly site: FormSite;
  readonly isPreview?: boolean;
  /** The switch of languages, where there is one. */
  readonly languages?: ComponentChildren;
  readonly children: ComponentChildren;
};

/** Header, banner, main, footer: the same on every page. */
export function PageFrame({ p, site, isPreview = false, languages, children }: Props) {
  return (
    <>
      <a class="skip" href="#main">
        {p('skip')}
      </a>
      <header>
        {site.isDemo && <p class="banner">{p('demo')}</p>}
        {isPreview && <p class="banner">{p('preview')}</p>}
        <div class="masthead">
          <p class="brand">
            <img src={site.assets.mark} alt="" width="40" height="40" />
            <span>
              {p('organisation')} <span>{p('product')}</span>
            </span>
          </p>
          {languages}
        </div>
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <footer class="foot">
        <p>{p('footer')}</p>
      </footer>
    </>
  );
}
