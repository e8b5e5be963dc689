/** What the log's sentences tell of lists of BPJS. */
import { PKS_SHORT, type Pks } from './domain/agreement.ts';
import type { AuditDetail, AuditEvent } from './domain/audit.ts';
import { toLongMonth } from './domain/values/month.ts';
import { toGrouped } from './domain/values/rupiah.ts';

type Details = NonNullable<AuditEvent['details']>;

export const BPJS_FACTS = {
  // PKS 1, Juli 2025, 2.980 sama, 12 berbeda, 3 hanya di daftar kantor, 5 hanya di daftar BPJS
  'lists-compared': ({ pks, month, counts }: Details) => [
    ...whichList(pks, month),
    counted(partOf(counts, 'same'), 'sama'),
    counted(partOf(counts, 'different'), 'berbeda'),
    counted(partOf(counts, 'onlyOurs'), 'hanya di daftar kantor'),
    counted(partOf(counts, 'onlyTheirs'), 'hanya di daftar BPJS'),
  ],
  'kpj-taken': ({ pks, month, taken, replaced }: Details) => [
    ...whichList(pks, month),
    counted(taken, 'KPJ'),
    replaced === 0 ? null : counted(replaced, 'mengganti KPJ lama'),
  ],
  'differences-exported': ({ pks, month, rows, file, reason }: Details) => [
    ...whichList(pks, month),
    counted(rows, 'baris'),
    typeof file === 'string' ? `ke ${file}` : null,
    typeof reason === 'string' ? `alasan: ${reason}` : null,
  ],
} as const;

function whichList(pks: AuditDetail | undefined, month: AuditDetail | undefined) {
  return [
    typeof pks === 'string' ? (PKS_SHORT[pks as Pks] ?? null) : null,
    typeof month === 'string' ? toLongMonth(month) : null,
  ];
}

function counted(value: AuditDetail | undefined, unit: string): string | null {
  return typeof value === 'number' ? `${toGrouped(value)} ${unit}` : null;
}

function partOf(value: AuditDetail | undefined, name: string): AuditDetail | undefined {
  const isParts = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isParts ? (value as { readonly [key: string]: AuditDetail })[name] : undefined;
}
