import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { toLongDay } from '../../../shared/domain/values/day.ts';
import { senToRupiah } from '../../../shared/domain/values/sen.ts';
import type { BillView, PaymentView } from '../../../shared/requests/contributions.ts';
import { useWish } from '../../api.ts';
import { useFocusBack } from '../../parts/use-focus-back.ts';
import { BILL, BILL_PAYMENT, COMMON } from '../../words.ts';
import { billMonths } from './bill-months.ts';

const SHORTEST = 3;

interface RemoveBillProps {
  readonly bill: BillView;
  readonly onClose: () => void;
}

export function RemoveBill({ bill, onClose }: RemoveBillProps) {
  const wish = useWish('bill.remove');
  return (
    <RemoveDialog
      title={BILL.removeTitle}
      text={BILL.removeText(billMonths(bill), bill.payments.length)}
      busy={wish.isPending}
      onRemove={(reason) => wish.mutate({ id: bill.id, reason }, { onSuccess: onClose })}
      onClose={onClose}
    />
  );
}

interface RemovePaymentProps {
  readonly payment: PaymentView;
  readonly onClose: () => void;
}

export function RemovePayment({ payment, onClose }: RemovePaymentProps) {
  const wish = useWish('payment.remove');
  return (
    <RemoveDialog
      title={BILL_PAYMENT.removeTitle}
      text={BILL_PAYMENT.removeText(senToRupiah(payment.amount), toLongDay(payment.paidOn))}
      busy={wish.isPending}
      onRemove={(reason) => wish.mutate({ id: payment.id, reason }, { onSuccess: onClose })}
      onClose={onClose}
    />
  );
}

interface RemoveDialogProps {
  readonly title: string;
  readonly text: string;
  readonly busy: boolean;
  readonly onRemove: (reason: string) => void;
  readonly onClose: () => void;
}

function RemoveDialog({ title, text, busy, onRemove, onClose }: RemoveDialogProps) {
  useFocusBack();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const enough = reason.trim().length >= SHORTEST;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (enough) onRemove(reason.trim());
  };
  return (
    <Modal opened onClose={onClose} title={title} closeOnClickOutside={false}>
      <form onSubmit={submit} noValidate>
        <Stack>
          <Text size="sm">{text}</Text>
          <TextInput
            data-autofocus
            label={BILL.removeReason}
            withAsterisk
            maxLength={300}
            value={reason}
            error={tried && !enough ? BILL.removeTooShort : null}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {COMMON.cancel}
            </Button>
            <Button type="submit" color="red.8" loading={busy}>
              {COMMON.remove}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
