import { languageName } from '../../survey-definitions/reference/languages.ts';
import type { ReportRequest, ReportLinks } from '../../server/platform/pages/report-page-contract.ts';
import { UiContext } from '../console/blocks/ui.ts';
import { MethodAnnex } from './annex/method-annex.tsx';
import { Glance } from './parts/glance.tsx';
import { KpiTable } from './parts/kpi-table.tsx';
import { LayerPage } from './parts/layer-page.tsx';
import { Cover } from './parts/cover.tsx';
import { ReportContext, reportAtHand, useReport } from './content/report-context.ts';
import { layersOf } from './content/report-layers.ts';

/** From the cover to the annex. Whoever reads on from a figure finds its reference, and with it the data package. */
export function Report({ request }: { readonly request: ReportRequest }) {
  const report = reportAtHand(request);
  return (
    <ReportContext.Provider value={report}>
      <UiContext.Provider value={report.ui}>
        {request.links && <ReportBar links={request.links} />}
        <main>
          <Cover isDemo={request.isDemo} />
          <Glance />
          <KpiTable />
          {layersOf(request.scorecard).map((layer) => (
            <LayerPage key={layer.code} layer={layer} />
          ))}
          <MethodAnnex />
        </main>
      </UiContext.Provider>
    </ReportContext.Provider>
  );
}

/** On the screen only: the other languages, the PDF, and how to print without one. */
function ReportBar({ links }: { readonly links: ReportLinks }) {
  const { w } = useReport();
  return (
    <nav class="report-bar" aria-label={w('bar')}>
      <a href={links.scorecard}>{w('bar-scorecard')}</a>
      {links.others.map(({ language, address }) => (
        <a key={language} href={address} lang={language} hreflang={language}>
          {languageName(language)}
        </a>
      ))}
      {links.pdf === null ? (
        <span>{w('bar-print')}</span>
      ) : (
        <a href={links.pdf} download>
          {w('bar-pdf')}
        </a>
      )}
    </nav>
  );
}
