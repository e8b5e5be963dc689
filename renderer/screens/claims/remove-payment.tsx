import { toLongDay } from '../../../shared/domain/values/day.ts';
import { senToRupiah } from '../../../shared/domain/values/sen.ts';
import type { ClaimView } from '../../../shared/requests/claims.ts';
import { useWish } from '../../api.ts';
import { CLAIM_PAY } from '../../words.ts';
import { RemovalDialog } from './removal-dialog.tsx';

interface RemovePaymentProps {
  readonly payment: ClaimView['payments'][number];
  readonly onClose: () => void;
}

export function RemovePayment({ payment, onClose }: RemovePaymentProps) {
  const { mutate, isPending, error } = useWish('claim.unpay', { quiet: true });
  return (
    <RemovalDialog
      title={CLAIM_PAY.remove}
      text={CLAIM_PAY.removeText(senToRupiah(payment.amount), toLongDay(payment.paidOn))}
      onRemove={(reason) => mutate({ paymentId: payment.id, reason }, { onSuccess: onClose })}
      onClose={onClose}
      pending={isPending}
      error={error}
    />
  );
}
