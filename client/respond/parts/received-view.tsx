import type { Translate } from '../../shared/i18n.ts';
import type { FormKey } from '../texts/catalogues.ts';
import { Announced } from './announced.tsx';

type Props = {
  readonly t: Translate<FormKey>;
  readonly receipt: string | null;
  /** An earlier sending had already arrived. */
  readonly isEarlier: boolean;
  /** Whether a draft was kept on the device and is gone now. */
  readonly isCleared: boolean;
};

/** The confirmation. */
export function ReceivedView({ t, receipt, isEarlier, isCleared }: Props) {
  return (
    <Announced kind="received" title={t('received-title')}>
      {isEarlier && <p>{t('received-earlier')}</p>}
      <p>
        {isCleared && t('received-cleared')} {t('received')}
      </p>
      {receipt !== null && (
        <p class="receipt">
          {t('receipt')} <strong>{receipt}</strong>
        </p>
      )}
    </Announced>
  );
}
