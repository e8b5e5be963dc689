/** What the log's sentences tell of bills and payments. */
import { PKS_SHORT, type Pks } from './domain/agreement.ts';
import type { AuditDetail, AuditEvent } from './domain/audit.ts';
import { toLongMonth } from './domain/values/month.ts';
import { toGrouped } from './domain/values/rupiah.ts';
import { senToRupiah } from './domain/values/sen.ts';

type Details = NonNullable<AuditEvent['details']>;

/** Which PKS and months, how much, why: `PKS 2, Mei 2025 s.d. Juli 2025, Rp49.996.800` */
const billFacts = ({ pks, fromMonth, untilMonth, amount, reason }: Details) => [
  pksWords(pks),
  [...new Set([monthWords(fromMonth), monthWords(untilMonth)])].join(' s.d. '),
  typeof amount === 'number' ? senToRupiah(amount) : null,
  reasonWords(reason),
];

export const CONTRIBUTION_FACTS = {
  'bill-saved': billFacts,
  'bill-removed': billFacts,
  'payment-saved': billFacts,
  'payment-removed': billFacts,
  'contributions-exported': ({ pks, month, rows, file, reason }: Details) => [
    pksWords(pks),
    monthWords(month),
    typeof rows === 'number' ? `${toGrouped(rows)} baris` : null,
    typeof file === 'string' ? `ke ${file}` : null,
    reasonWords(reason),
  ],
} as const;

function pksWords(pks: AuditDetail | undefined): string | null {
  return typeof pks === 'string' ? (PKS_SHORT[pks as Pks] ?? null) : null;
}

function monthWords(month: AuditDetail | undefined): string | null {
  return typeof month === 'string' ? toLongMonth(month) : null;
}

function reasonWords(reason: AuditDetail | undefined): string | null {
  return typeof reason === 'string' ? `alasan: ${reason}` : null;
}
