import { Modal } from '@mantine/core';
import type { BillView } from '../../../shared/requests/contributions.ts';
import { ScanList } from '../../parts/scan-list.tsx';
import { useFocusBack } from '../../parts/use-focus-back.ts';
import { BILL_PAYMENT } from '../../words.ts';

interface ScansDialogProps {
  readonly bills: readonly BillView[];
  readonly paymentId: number;
  readonly onClose: () => void;
}

/** The scanned proofs of a payment, as they stand now. */
export function ScansDialog({ bills, paymentId, onClose }: ScansDialogProps) {
  useFocusBack();
  const payment = bills.flatMap(({ payments }) => payments).find(({ id }) => id === paymentId);
  return (
    <Modal opened onClose={onClose} title={BILL_PAYMENT.scansTitle} closeOnClickOutside={false}>
      <ScanList scans={payment?.scans ?? []} to={{ kind: 'payment', paymentId }} />
    </Modal>
  );
}
