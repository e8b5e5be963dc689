import { Group, Select, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { HEIR_RELATION_NAME } from '../../../shared/claim-words.ts';
import type { Day } from '../../../shared/domain/values/day.ts';
import type { ClaimView } from '../../../shared/requests/claims.ts';
import { KnownDayInput } from '../../parts/day-input.tsx';
import { useDecidedWish } from '../../parts/decided.ts';
import { focusFirstError } from '../../parts/focus-first-error.ts';
import { MoneyField, moneyProblem } from '../../parts/money-field.tsx';
import type { TypedSen } from '../../parts/typed-sen.ts';
import { CLAIM_PAY } from '../../words.ts';
import { ClaimDialog } from './claim-dialog.tsx';

interface PaymentDialogProps {
  readonly claim: ClaimView;
  readonly today: Day;
  readonly onClose: () => void;
}

interface Typed {
  readonly heirId: string | null;
  readonly paidOn: Day;
  readonly amount: TypedSen;
  readonly proof: string;
  readonly note: string;
}

export function PaymentDialog({ claim, today, onClose }: PaymentDialogProps) {
  const wish = useDecidedWish('claim.pay', { quiet: true });
  const form = useForm<Typed>({
    initialValues: startOf(claim, today),
    validate: { amount: (amount) => moneyProblem(amount, true) },
  });
  const save = form.onSubmit(
    ({ heirId, paidOn, amount, proof, note }) =>
      wish.mutate(
        {
          id: claim.id,
          heirId: heirId === null ? null : Number(heirId),
          paidOn,
          amount: amount as number,
          proof: proof.trim() || null,
          note: note.trim(),
        },
        {
          onSuccess: () => {
            notifications.show({ color: 'teal', message: CLAIM_PAY.saved });
            onClose();
          },
        },
      ),
    focusFirstError(form),
  );
  return (
    <ClaimDialog
      title={CLAIM_PAY.addTitle}
      submit={CLAIM_PAY.save}
      onSubmit={save}
      onClose={onClose}
      pending={wish.isPending}
      error={wish.error}
    >
      <Select
        label={CLAIM_PAY.to}
        placeholder={CLAIM_PAY.nobody}
        clearable
        data={claim.heirs.map(({ id, name, relation }) => ({
          value: String(id),
          label: `${name} (${HEIR_RELATION_NAME[relation]})`,
        }))}
        {...form.getInputProps('heirId')}
      />
      <Group gap="sm" align="flex-start" wrap="nowrap">
        <KnownDayInput
          label={CLAIM_PAY.paidOn}
          maxDate={today}
          value={form.values.paidOn}
          onChange={(paidOn) => form.setFieldValue('paidOn', paidOn)}
        />
        <MoneyField
          label={CLAIM_PAY.amount}
          data-autofocus
          withAsterisk
          style={{ flex: 1 }}
          {...form.getInputProps('amount')}
        />
      </Group>
      <TextInput
        label={CLAIM_PAY.proof}
        description={CLAIM_PAY.proofHint}
        maxLength={80}
        {...form.getInputProps('proof')}
      />
      <TextInput label={CLAIM_PAY.note} maxLength={300} {...form.getInputProps('note')} />
    </ClaimDialog>
  );
}

/** With one heir it is plain who gets what is still expected. */
function startOf(claim: ClaimView, today: Day): Typed {
  const [only, ...more] = claim.heirs;
  const left = (claim.expected ?? 0) - claim.paid;
  const isOne = only !== undefined && more.length === 0;
  return {
    heirId: isOne ? String(only.id) : null,
    paidOn: today,
    amount: isOne && left > 0 ? left : null,
    proof: '',
    note: '',
  };
}
