import { languageName, memberLanguages } from '../../../survey-definitions/reference/languages.ts';
import type { ComponentChildren } from 'preact';
import type { MemberSite } from '../../../server/wave/member-pages/member-page-contract.ts';
import { PageFrame } from '../../respond/page/page-frame.tsx';
import { textsIn } from '../../respond/texts/catalogues.ts';
import { translator } from '../../shared/i18n.ts';

type Props = {
  readonly site: MemberSite;
  readonly language: string;
  readonly languages?: readonly string[];
  readonly children: ComponentChildren;
};

/** The frame of every page of the form; each language by its own name. */
export function MemberFrame({ site, language, languages = memberLanguages, children }: Props) {
  const p = translator(textsIn(language).page, language);
  const { assets, isDemo } = site;
  const frame = { isDemo, assets: { ...assets, withoutScript: '' }, membersIn: () => [] };
  return (
    <PageFrame
      p={p}
      site={frame}
      languages={
        languages.length > 1 && (
          <nav class="languages" aria-label={p('language')}>
            <ul>
              {languages.map((other) => (
                <li key={other}>
                  {other === language ? (
                    <span lang={other} aria-current="true">
                      {languageName(other)}
                    </span>
                  ) : (
                    <a href={`?lang=${other}`} lang={other} hreflang={other}>
                      {languageName(other)}
                    </a>
                  )}
                </li>
              ))}
            </ul>
          </nav>
        )
      }
    >
      {children}
    </PageFrame>
  );
}
