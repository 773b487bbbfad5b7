import { useUi } from '../../blocks/ui.ts';
import type { ExportModel, Progress } from './export-model.ts';

/** How far a file is, how to stop it, and whether what came is whole. */
export function ExportProgress({ model }: { readonly model: ExportModel }) {
  const { t, format, language } = useUi();
  const progress = model.progress.value;
  // Always there, so that what is said in it is announced.
  return (
    <section class="export-progress" aria-live="polite" aria-label={t('export.progress')}>
      {progress !== null && (
        <div class={progress.is === 'broken' || progress.is === 'changed' ? 'notice failure' : 'notice'}>
          <p>
            {t(`export.is.${progress.is}`, {
              file: progress.file,
              size: sizeWords(progress.bytes, language),
              rows: format.number(Math.max(0, progress.rows - 1)),
            })}
          </p>
          {isRunning(progress) && (
            <>
              <Bar progress={progress} label={t('export.progress')} />
              <button type="button" onClick={() => model.stop()}>
                {t('export.stop')}
              </button>
            </>
          )}
        </div>
      )}
    </section>
  );
}

/** '1.5 MB', '1,5 Mo'. */
function sizeWords(bytes: number, language: string): string {
  const unit = bytes < 1e6 ? 'kilobyte' : 'megabyte';
  const size = bytes / (unit === 'kilobyte' ? 1e3 : 1e6);
  return new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits: 1 }).format(size);
}

const isRunning = ({ is }: Progress): boolean => is === 'receiving' || is === 'checking';

/** Without a value where nobody knows how much is to come. */
function Bar({ progress: { rows, expected }, label }: { readonly progress: Progress; readonly label: string }) {
  if (expected === null) return <progress aria-label={label} />;
  return <progress aria-label={label} max={expected} value={Math.min(rows, expected)} />;
}
