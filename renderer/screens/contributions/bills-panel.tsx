import { Button, Group, Paper, Table, Text } from '@mantine/core';
import { useState } from 'react';
import type { Agreement } from '../../../shared/domain/agreement.ts';
import type { Day } from '../../../shared/domain/values/day.ts';
import type {
  BillView,
  ContributionView,
  PaymentView,
} from '../../../shared/requests/contributions.ts';
import { EmptyNote } from '../../parts/empty-note.tsx';
import { Icon } from '../../parts/icon.tsx';
import { May } from '../../session.tsx';
import { BILL, CONTRIBUTION } from '../../words.ts';
import { BillDialog } from './bill-dialog.tsx';
import { BillRows } from './bill-rows.tsx';
import { PaymentDialog } from './payment-dialog.tsx';
import { RemoveBill, RemovePayment } from './remove-dialogs.tsx';
import { ScansDialog } from './scans-dialog.tsx';

/** What is open over the list. */
export type BillTask =
  | { readonly kind: 'bill'; readonly bill: BillView | null }
  | { readonly kind: 'payment'; readonly bill: BillView; readonly payment: PaymentView | null }
  | { readonly kind: 'remove-bill'; readonly bill: BillView }
  | { readonly kind: 'remove-payment'; readonly payment: PaymentView }
  | { readonly kind: 'scans'; readonly paymentId: number };

interface BillsPanelProps {
  readonly view: ContributionView;
  readonly agreement: Agreement;
  readonly today: Day;
}

const { columns } = CONTRIBUTION;

/** The bills of BPJS, each with its payments beneath. */
export function BillsPanel({ view, agreement, today }: BillsPanelProps) {
  const [task, setTask] = useState<BillTask | null>(null);
  const close = () => setTask(null);
  const add = (
    <May ask="bill.save">
      <Button
        leftSection={<Icon name="plus" size={16} />}
        onClick={() => setTask({ kind: 'bill', bill: null })}
      >
        {BILL.add}
      </Button>
    </May>
  );
  return (
    <>
      {view.bills.length === 0 ? (
        <EmptyNote icon="money" title={BILL.none}>
          <Text size="sm">{BILL.noneText}</Text>
          {add}
        </EmptyNote>
      ) : (
        <>
          <Group justify="flex-end" mb="sm">
            {add}
          </Group>
          <Paper withBorder>
            <Table.ScrollContainer minWidth={900}>
              <Table aria-label={CONTRIBUTION.views.bills} verticalSpacing={6}>
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th>{columns.month}</Table.Th>
                    <Table.Th miw={150}>{BILL.columns.code}</Table.Th>
                    <Table.Th>{BILL.columns.day}</Table.Th>
                    <Table.Th ta="right" style={{ whiteSpace: 'nowrap' }}>
                      {columns.due}
                    </Table.Th>
                    <Table.Th ta="right">{columns.billed}</Table.Th>
                    <Table.Th ta="right">{columns.paid}</Table.Th>
                    <Table.Th aria-label={BILL.columns.actions} />
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody className="tabular">
                  {view.bills.map((bill) => (
                    <BillRows key={bill.id} bill={bill} onTask={setTask} />
                  ))}
                </Table.Tbody>
              </Table>
            </Table.ScrollContainer>
          </Paper>
        </>
      )}
      {task?.kind === 'bill' ? (
        <BillDialog
          bill={task.bill}
          view={view}
          agreement={agreement}
          today={today}
          onClose={close}
        />
      ) : null}
      {task?.kind === 'payment' ? (
        <PaymentDialog bill={task.bill} payment={task.payment} today={today} onClose={close} />
      ) : null}
      {task?.kind === 'remove-bill' ? <RemoveBill bill={task.bill} onClose={close} /> : null}
      {task?.kind === 'remove-payment' ? (
        <RemovePayment payment={task.payment} onClose={close} />
      ) : null}
      {task?.kind === 'scans' ? (
        <ScansDialog bills={view.bills} paymentId={task.paymentId} onClose={close} />
      ) : null}
    </>
  );
}
