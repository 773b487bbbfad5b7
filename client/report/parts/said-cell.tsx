import type { Said } from '../../console/scorecard/value-words.ts';
import { useReport } from '../content/report-context.ts';

/** A figure with what it rests on; a dash that is read out as 'none' where there is nothing. */
export function SaidCell({ said }: { readonly said: Said | null }) {
  const { w } = useReport();
  if (said === null) {
    return (
      <td class="nothing">
        <span role="img" aria-label={w('nothing')}>
          –
        </span>
      </td>
    );
  }
  return (
    <td>
      <span class="main">{said.main}</span>
      {said.second !== null && <span class="second">{said.second}</span>}
    </td>
  );
}
