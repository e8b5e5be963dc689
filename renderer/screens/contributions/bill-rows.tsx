import { ActionIcon, Button, Group, Table, Text } from '@mantine/core';
import { toLongDay, toShortDay } from '../../../shared/domain/values/day.ts';
import { senToRupiah, type Sen } from '../../../shared/domain/values/sen.ts';
import type { BillView, PaymentView } from '../../../shared/requests/contributions.ts';
import { Icon, type IconName } from '../../parts/icon.tsx';
import { useMayAsk } from '../../session.tsx';
import { BILL, BILL_PAYMENT, COMMON, NOTHING } from '../../words.ts';
import { billMonths } from './bill-months.ts';
import type { BillTask } from './bills-panel.tsx';
import { signed } from './signed.ts';

const NOWRAP = { whiteSpace: 'nowrap' } as const;

interface BillRowsProps {
  readonly bill: BillView;
  readonly onTask: (task: BillTask) => void;
}

/** A bill and what was paid of it. */
export function BillRows({ bill, onTask }: BillRowsProps) {
  const difference = bill.billed - bill.due;
  const last = bill.payments.length === 0;
  return (
    <>
      <Table.Tr style={last ? {} : { borderBottomColor: 'transparent' }}>
        <Table.Td fw={600}>
          {billMonths(bill)}
          <Note>{bill.people === null ? '' : COMMON.people(bill.people)}</Note>
          <Note>{bill.note}</Note>
        </Table.Td>
        <Table.Td style={{ overflowWrap: 'anywhere' }}>{bill.code ?? NOTHING}</Table.Td>
        <Table.Td style={NOWRAP}>{bill.billedOn ? toShortDay(bill.billedOn) : NOTHING}</Table.Td>
        <Table.Td ta="right">{senToRupiah(bill.due)}</Table.Td>
        <Table.Td ta="right">
          {senToRupiah(bill.billed)}
          <Text size="xs" style={NOWRAP} c={difference === 0 ? 'dimmed' : 'orange.9'}>
            {difference === 0 ? BILL.sameAsRoster : BILL.fromRoster(signed(difference))}
          </Text>
        </Table.Td>
        <Table.Td ta="right">
          {senToRupiah(bill.paid)}
          <Settled open={bill.billed - bill.paid} />
        </Table.Td>
        <Table.Td>
          <BillActions bill={bill} onTask={onTask} />
        </Table.Td>
      </Table.Tr>
      {bill.payments.map((payment) => (
        <PaymentRow key={payment.id} bill={bill} payment={payment} onTask={onTask} />
      ))}
    </>
  );
}

function Note({ children }: { readonly children: string }) {
  return children === '' ? null : (
    <Text size="xs" c="dimmed" fw={400}>
      {children}
    </Text>
  );
}

function Settled({ open }: { readonly open: Sen }) {
  if (open > 0)
    return (
      <Text size="xs" c="orange.9" style={NOWRAP}>
        {BILL.open(senToRupiah(open))}
      </Text>
    );
  return (
    <Text size="xs" c={open < 0 ? 'orange.9' : 'teal.9'}>
      {open < 0 ? BILL.above(senToRupiah(-open)) : BILL.settled}
    </Text>
  );
}

function BillActions({ bill, onTask }: BillRowsProps) {
  const may = useMayAsk();
  if (!may('bill.save')) return null;
  const months = billMonths(bill);
  const pay = () => onTask({ kind: 'payment', bill, payment: null });
  return (
    <Group gap={4} justify="flex-end" wrap="nowrap">
      {bill.paid < bill.billed ? (
        <Button
          size="compact-sm"
          variant="light"
          aria-label={BILL_PAYMENT.addOf(months)}
          onClick={pay}
        >
          {BILL_PAYMENT.add}
        </Button>
      ) : (
        <Action icon="plus" label={BILL_PAYMENT.addOf(months)} onClick={pay} />
      )}
      <Action
        icon="edit"
        label={BILL.edit(months)}
        onClick={() => onTask({ kind: 'bill', bill })}
      />
      <Action
        icon="trash"
        label={BILL.remove(months)}
        onClick={() => onTask({ kind: 'remove-bill', bill })}
      />
    </Group>
  );
}

interface PaymentRowProps extends BillRowsProps {
  readonly payment: PaymentView;
}

function PaymentRow({ bill, payment, onTask }: PaymentRowProps) {
  const may = useMayAsk();
  const day = toLongDay(payment.paidOn);
  const { id: paymentId, scans } = payment;
  const isLast = bill.payments.at(-1) === payment;
  return (
    <Table.Tr style={isLast ? {} : { borderBottomColor: 'transparent' }}>
      <Table.Td pl="xl" c="dimmed">
        {BILL_PAYMENT.one}
        <Note>{payment.note}</Note>
      </Table.Td>
      <Table.Td style={{ overflowWrap: 'anywhere' }}>{payment.proof ?? NOTHING}</Table.Td>
      <Table.Td style={NOWRAP}>{toShortDay(payment.paidOn)}</Table.Td>
      <Table.Td colSpan={2} />
      <Table.Td ta="right">{senToRupiah(payment.amount)}</Table.Td>
      <Table.Td>
        {may('payment.save') ? (
          <Group gap={4} justify="flex-end" wrap="nowrap">
            <Button
              size="compact-sm"
              variant="subtle"
              aria-label={BILL_PAYMENT.scansOf(day)}
              onClick={() => onTask({ kind: 'scans', paymentId })}
            >
              {BILL_PAYMENT.scans(scans.length)}
            </Button>
            <Action
              icon="edit"
              label={BILL_PAYMENT.edit(day)}
              onClick={() => onTask({ kind: 'payment', bill, payment })}
            />
            <Action
              icon="trash"
              label={BILL_PAYMENT.remove(day)}
              onClick={() => onTask({ kind: 'remove-payment', payment })}
            />
          </Group>
        ) : null}
      </Table.Td>
    </Table.Tr>
  );
}

interface ActionProps {
  readonly icon: IconName;
  readonly label: string;
  readonly onClick: () => void;
}

function Action({ icon, label, onClick }: ActionProps) {
  return (
    <ActionIcon variant="subtle" color="gray" aria-label={label} title={label} onClick={onClick}>
      <Icon name={icon} size={16} />
    </ActionIcon>
  );
}
