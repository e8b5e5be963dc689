import { ActionIcon, Button, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { toLongDay, toShortDay } from '../../../shared/domain/values/day.ts';
import { senToRupiah } from '../../../shared/domain/values/sen.ts';
import type { ClaimView } from '../../../shared/requests/claims.ts';
import { Icon } from '../../parts/icon.tsx';
import { CLAIM, CLAIM_PAY, NOTHING, SCANS } from '../../words.ts';
import type { ClaimPartProps } from './claim-page.tsx';
import { AddToSection, ClaimSection } from './claim-section.tsx';
import { PaymentDialog } from './payment-dialog.tsx';
import { PaymentScans } from './payment-scans.tsx';
import { RemovePayment } from './remove-payment.tsx';

type Asked =
  | { readonly kind: 'add' }
  | { readonly kind: 'remove' | 'scans'; readonly payment: number }
  | null;

/** What the family really received, transfer by transfer. */
export function ClaimPayments({ claim, today, readOnly }: ClaimPartProps) {
  const [asked, setAsked] = useState<Asked>(null);
  const close = () => setAsked(null);
  const about =
    asked === null || asked.kind === 'add'
      ? undefined
      : claim.payments.find(({ id }) => id === asked.payment);
  return (
    <ClaimSection
      title={CLAIM.sections.payments}
      actions={
        readOnly ? null : (
          <AddToSection label={CLAIM_PAY.add} onAdd={() => setAsked({ kind: 'add' })} />
        )
      }
    >
      {claim.payments.length === 0 ? (
        <Text size="sm" c="dimmed">
          {CLAIM_PAY.none}
        </Text>
      ) : (
        <PaymentTable claim={claim} readOnly={readOnly} onAsk={setAsked} />
      )}
      {asked?.kind === 'add' ? <PaymentDialog claim={claim} today={today} onClose={close} /> : null}
      {about && asked?.kind === 'remove' ? <RemovePayment payment={about} onClose={close} /> : null}
      {about && asked?.kind === 'scans' ? (
        <PaymentScans payment={about} readOnly={readOnly} onClose={close} />
      ) : null}
    </ClaimSection>
  );
}

interface PaymentTableProps {
  readonly claim: ClaimView;
  readonly readOnly: boolean;
  readonly onAsk: (asked: Asked) => void;
}

function PaymentTable({ claim, readOnly, onAsk }: PaymentTableProps) {
  const columns = CLAIM_PAY.columns;
  const nameOf = (heirId: number | null) =>
    claim.heirs.find(({ id }) => id === heirId)?.name ?? CLAIM_PAY.nobody;
  return (
    <Table aria-label={CLAIM.sections.payments}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{columns.paidOn}</Table.Th>
          <Table.Th>{columns.to}</Table.Th>
          <Table.Th ta="right">{columns.amount}</Table.Th>
          <Table.Th>{columns.proof}</Table.Th>
          <Table.Th>{columns.note}</Table.Th>
          <Table.Th>{columns.scans}</Table.Th>
          {readOnly ? null : <Table.Th w={40} />}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {claim.payments.map((payment) => (
          <Table.Tr key={payment.id}>
            <Table.Td className="tabular" style={{ whiteSpace: 'nowrap' }}>
              {toShortDay(payment.paidOn)}
            </Table.Td>
            <Table.Td style={{ overflowWrap: 'anywhere' }}>{nameOf(payment.heirId)}</Table.Td>
            <Table.Td ta="right" className="tabular">
              {senToRupiah(payment.amount)}
            </Table.Td>
            <Table.Td style={{ overflowWrap: 'anywhere' }}>{payment.proof ?? NOTHING}</Table.Td>
            <Table.Td style={{ overflowWrap: 'anywhere' }}>{payment.note}</Table.Td>
            <Table.Td>
              <Button
                size="compact-xs"
                variant="light"
                aria-label={CLAIM_PAY.scansOf(toLongDay(payment.paidOn))}
                onClick={() => onAsk({ kind: 'scans', payment: payment.id })}
              >
                {SCANS.count(payment.scans.length)}
              </Button>
            </Table.Td>
            {readOnly ? null : (
              <Table.Td>
                <ActionIcon
                  size="sm"
                  variant="subtle"
                  color="gray"
                  aria-label={`${CLAIM_PAY.remove} ${senToRupiah(payment.amount)}`}
                  onClick={() => onAsk({ kind: 'remove', payment: payment.id })}
                >
                  <Icon name="trash" size={16} />
                </ActionIcon>
              </Table.Td>
            )}
          </Table.Tr>
        ))}
      </Table.Tbody>
      <Table.Tfoot>
        <Table.Tr>
          <Table.Th colSpan={2}>{CLAIM_PAY.sum}</Table.Th>
          <Table.Th ta="right" className="tabular">
            {senToRupiah(claim.paid)}
          </Table.Th>
          <Table.Th colSpan={readOnly ? 3 : 4} />
        </Table.Tr>
      </Table.Tfoot>
    </Table>
  );
}
