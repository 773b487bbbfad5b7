import type { ReportRequest } from '../../server/platform/pages/report-page-contract.ts';
import { UiContext } from '../console/blocks/ui.ts';
import { MethodAnnex } from './annex/method-annex.tsx';
import { Glance } from './parts/glance.tsx';
import { KpiTable } from './parts/kpi-table.tsx';
import { LayerPage } from './parts/layer-page.tsx';
import { ReportBar } from './parts/report-bar.tsx';
import { Cover } from './parts/cover.tsx';
import { ReportContext, reportAtHand } from './content/report-context.ts';
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
