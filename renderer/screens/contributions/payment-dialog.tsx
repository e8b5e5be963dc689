import { Modal, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { Day } from '../../../shared/domain/values/day.ts';
import { senToRupiah } from '../../../shared/domain/values/sen.ts';
import type { BillView, PaymentView } from '../../../shared/requests/contributions.ts';
import { KnownDayInput } from '../../parts/day-input.tsx';
import { useDecidedWish } from '../../parts/decided.ts';
import { focusFirstError } from '../../parts/focus-first-error.ts';
import { FormFoot } from '../../parts/form-foot.tsx';
import { MoneyField, moneyProblem } from '../../parts/money-field.tsx';
import type { TypedSen } from '../../parts/typed-sen.ts';
import { useFocusBack } from '../../parts/use-focus-back.ts';
import { BILL, BILL_PAYMENT } from '../../words.ts';
import { billMonths } from './bill-months.ts';

interface PaymentDialogProps {
  readonly bill: BillView;
  /** Null = a new one. */
  readonly payment: PaymentView | null;
  readonly today: Day;
  readonly onClose: () => void;
}

interface PaymentValues {
  readonly paidOn: Day;
  readonly amount: TypedSen;
  readonly proof: string;
  readonly note: string;
}

export function PaymentDialog({ bill, payment, today, onClose }: PaymentDialogProps) {
  useFocusBack();
  const open = Math.max(0, bill.billed - bill.paid);
  const form = useForm<PaymentValues>({
    initialValues: {
      paidOn: payment?.paidOn ?? today,
      // What is still open is what is paid most often.
      amount: payment?.amount ?? (open === 0 ? null : open),
      proof: payment?.proof ?? '',
      note: payment?.note ?? '',
    },
    validate: { amount: (amount) => moneyProblem(amount, true) },
  });
  const save = useDecidedWish('payment.save', { quiet: true });
  const submit = form.onSubmit(({ paidOn, amount, proof, note }) => {
    if (typeof amount !== 'number') return;
    const values = { paidOn, amount, proof: proof.trim() || null, note: note.trim() };
    save.mutate(
      { id: payment?.id ?? null, billId: bill.id, ...values },
      { onSuccess: () => onClose() },
    );
  }, focusFirstError(form));
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={payment ? BILL_PAYMENT.editTitle : BILL_PAYMENT.addTitle}
      closeOnClickOutside={false}
    >
      <form onSubmit={submit} noValidate>
        <Stack>
          <Text size="sm" c="dimmed">
            {BILL_PAYMENT.ofBill(billMonths(bill), senToRupiah(open))}
          </Text>
          <SimpleGrid cols={2} style={{ alignItems: 'start' }}>
            <MoneyField
              data-autofocus
              label={BILL_PAYMENT.amount}
              withAsterisk
              {...form.getInputProps('amount')}
            />
            <KnownDayInput
              label={BILL_PAYMENT.paidOn}
              w="100%"
              maxDate={today}
              value={form.values.paidOn}
              onChange={(day) => form.setFieldValue('paidOn', day)}
            />
            <TextInput label={BILL_PAYMENT.proof} maxLength={80} {...form.getInputProps('proof')} />
            <TextInput label={BILL.note} maxLength={300} {...form.getInputProps('note')} />
          </SimpleGrid>
          <FormFoot save={save} onClose={onClose} />
        </Stack>
      </form>
    </Modal>
  );
}
