import { Modal, NumberInput, Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import type { FocusEvent } from 'react';
import type { Agreement } from '../../../shared/domain/agreement.ts';
import type { Day } from '../../../shared/domain/values/day.ts';
import { toLongMonth } from '../../../shared/domain/values/month.ts';
import { senToRupiah } from '../../../shared/domain/values/sen.ts';
import type { BillView, ContributionView } from '../../../shared/requests/contributions.ts';
import { DayInput } from '../../parts/day-input.tsx';
import { useDecidedWish } from '../../parts/decided.ts';
import { focusFirstError } from '../../parts/focus-first-error.ts';
import { FormFoot } from '../../parts/form-foot.tsx';
import { MoneyField } from '../../parts/money-field.tsx';
import { useFocusBack } from '../../parts/use-focus-back.ts';
import { BILL } from '../../words.ts';
import { dueOfMonths, monthsToBill, toBillInput, useBillForm, type BillForm } from './bill-form.ts';

interface BillDialogProps {
  /** Null = a new one. */
  readonly bill: BillView | null;
  readonly view: ContributionView;
  readonly agreement: Agreement;
  readonly today: Day;
  readonly onClose: () => void;
}

export function BillDialog({ bill, view, agreement, today, onClose }: BillDialogProps) {
  useFocusBack();
  const form = useBillForm(bill, view);
  const save = useDecidedWish('bill.save', { quiet: true });
  const submit = form.onSubmit(
    (values) =>
      save.mutate(toBillInput(values, bill, view.agreementId), { onSuccess: () => onClose() }),
    focusFirstError(form),
  );
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={bill ? BILL.editTitle : BILL.addTitle}
      closeOnClickOutside={false}
    >
      <form onSubmit={submit} noValidate>
        <Stack>
          <MonthFields form={form} view={view} agreement={agreement} />
          <SimpleGrid cols={2} style={{ alignItems: 'start' }}>
            <TextInput
              label={BILL.code}
              description={BILL.codeHint}
              maxLength={40}
              {...form.getInputProps('code')}
            />
            <NumberInput
              label={BILL.people}
              description={BILL.peopleHint}
              thousandSeparator="."
              decimalSeparator=","
              allowDecimal={false}
              allowNegative={false}
              max={1_000_000}
              hideControls
              {...form.getInputProps('people')}
            />
            <DayInput
              label={BILL.billedOn}
              clearable
              maxDate={today}
              {...form.getInputProps('billedOn')}
            />
            <TextInput label={BILL.note} maxLength={300} {...form.getInputProps('note')} />
          </SimpleGrid>
          <FormFoot save={save} onClose={onClose} />
        </Stack>
      </form>
    </Modal>
  );
}

interface MonthFieldsProps extends Pick<BillDialogProps, 'view' | 'agreement'> {
  readonly form: BillForm;
}

/** A month that is typed goes over the one that stands there, and Enter takes the first that fits. */
const TYPED_MONTH = {
  searchable: true,
  selectFirstOptionOnChange: true,
  allowDeselect: false,
} as const;

function selectAll(event: FocusEvent<HTMLInputElement>): void {
  event.currentTarget.select();
}

/** For which months and how much, with what the roster says of the same months. */
function MonthFields({ form, view, agreement }: MonthFieldsProps) {
  const data = monthsToBill(view, agreement).map((value) => ({ value, label: toLongMonth(value) }));
  const { fromMonth, untilMonth } = form.values;
  const due = dueOfMonths(view, fromMonth, untilMonth);
  const chooseFirst = (month: string | null) => {
    if (month === null) return;
    // One month is what is billed most often.
    if (untilMonth === fromMonth || untilMonth < month) form.setFieldValue('untilMonth', month);
    form.setFieldValue('fromMonth', month);
  };
  return (
    <>
      <SimpleGrid cols={2} style={{ alignItems: 'start' }}>
        <Select
          {...TYPED_MONTH}
          label={BILL.from}
          data={data}
          {...form.getInputProps('fromMonth')}
          onFocus={selectAll}
          onChange={chooseFirst}
        />
        <Select
          {...TYPED_MONTH}
          label={BILL.until}
          data={data}
          {...form.getInputProps('untilMonth')}
          onFocus={selectAll}
        />
      </SimpleGrid>
      <MoneyField
        data-autofocus
        label={BILL.amount}
        description={BILL.byRoster(senToRupiah(due))}
        withAsterisk
        {...form.getInputProps('billed')}
      />
    </>
  );
}
