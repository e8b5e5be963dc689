import { Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { toLongDay } from '../../../shared/domain/values/day.ts';
import { senToRupiah } from '../../../shared/domain/values/sen.ts';
import type { ClaimView } from '../../../shared/requests/claims.ts';
import { useWish } from '../../api.ts';
import { CLAIM_PAY, DECISION } from '../../words.ts';
import { ClaimDialog } from './claim-dialog.tsx';

interface RemovePaymentProps {
  readonly payment: ClaimView['payments'][number];
  readonly onClose: () => void;
}

/** A payment that was entered wrongly goes, and the reason stays in the log. */
export function RemovePayment({ payment, onClose }: RemovePaymentProps) {
  const wish = useWish('claim.unpay', { quiet: true });
  const form = useForm({
    initialValues: { reason: '' },
    validate: { reason: (reason) => (reason.trim().length < 3 ? DECISION.tooShort : null) },
  });
  return (
    <ClaimDialog
      title={CLAIM_PAY.removeTitle}
      submit={CLAIM_PAY.remove}
      red
      onSubmit={form.onSubmit(({ reason }) =>
        wish.mutate({ paymentId: payment.id, reason: reason.trim() }, { onSuccess: onClose }),
      )}
      onClose={onClose}
      pending={wish.isPending}
      error={wish.error}
    >
      <Text size="sm">
        {CLAIM_PAY.removeText(senToRupiah(payment.amount), toLongDay(payment.paidOn))}
      </Text>
      <TextInput
        label={CLAIM_PAY.reason}
        data-autofocus
        withAsterisk
        maxLength={300}
        {...form.getInputProps('reason')}
      />
    </ClaimDialog>
  );
}
