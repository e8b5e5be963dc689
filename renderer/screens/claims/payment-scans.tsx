import { Modal } from '@mantine/core';
import { toLongDay } from '../../../shared/domain/values/day.ts';
import type { ClaimView } from '../../../shared/requests/claims.ts';
import { ScanList } from '../../parts/scan-list.tsx';
import { useTopDialog } from '../../parts/top-dialog.ts';
import { useFocusBack } from '../../parts/use-focus-back.ts';
import { CLAIM_PAY } from '../../words.ts';

interface PaymentScansProps {
  readonly payment: ClaimView['payments'][number];
  readonly readOnly: boolean;
  readonly onClose: () => void;
}

/** The proofs of one payment. */
export function PaymentScans({ payment, readOnly, onClose }: PaymentScansProps) {
  useFocusBack();
  const close = useTopDialog(onClose);
  return (
    <Modal opened onClose={close} title={CLAIM_PAY.scansOf(toLongDay(payment.paidOn))} size={520}>
      <ScanList
        scans={payment.scans}
        to={{ kind: 'claim-payment', paymentId: payment.id }}
        readOnly={readOnly}
      />
    </Modal>
  );
}
