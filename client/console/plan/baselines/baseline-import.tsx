import { DoneNotice } from '../../blocks/done-notice.tsx';
import { ChooseFile } from '../../blocks/import/choose-file.tsx';
import { ImportMistakes } from '../../blocks/import/import-mistakes.tsx';
import { useUi } from '../../blocks/ui.ts';
import type { BaselinesModel } from './baselines-model.ts';

/** A file goes in whole or not at all; with a mistake anywhere every mistake is listed. */
export function BaselineImport({ model }: { readonly model: BaselinesModel }) {
  const { t } = useUi();
  const outcome = model.imported.value;
  const sample = { name: 'baselines-sample.csv', csv: sampleCsv };
  const file = { id: 'import-file', heading: t('import.heading'), format: t('import.text'), sample };
  return (
    <ChooseFile file={file} onChoose={async (chosen) => model.importCsv(await chosen.text())}>
      {outcome.is === 'imported' && <DoneNotice>{t('import.done', { count: outcome.count })}</DoneNotice>}
      {outcome.is === 'refused' && <ImportMistakes problems={outcome.problems} heading="h3" />}
    </ChooseFile>
  );
}

/** What an import looks like: everything known in the first row, only what is required in the second. */
const sampleCsv = [
  'series,rate,n,N,unit,scale,wording,date,source',
  'SO1.satisfaction-ptc,78.2,92,116,Member,satisfaction/5-4-3-2-1,post-session-ptc/overall/1,2025-11-14,"PTC 241/242, summary report"',
  'RES.satisfaction-overall,81.5,,,,,,2022-03-31,Annual survey 2022',
  '',
].join('\r\n');
