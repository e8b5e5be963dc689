import type { Addendum, Agreement } from '../agreement.ts';
import { coverageInWords, coverageOf } from '../coverage.ts';
import type { SummaryBlock } from '../letter.ts';
import { toLongDay } from '../values/day.ts';
import { NOT_FILLED } from './official.ts';

/** What changed the agreement and what it continues: addenda, then the chain of renewals. */
export function changeBlocks(agreement: Agreement, chain: readonly Agreement[]): SummaryBlock[] {
  const others = chain.filter((each) => each.id !== agreement.id);
  const nothing = [
    ...(agreement.addenda.length === 0
      ? [{ label: 'Adendum', value: 'belum ada adendum yang tercatat' }]
      : []),
    ...(others.length === 0
      ? [{ label: 'Riwayat perpanjangan', value: 'belum ada perpanjangan yang tercatat' }]
      : []),
  ];
  return [
    ...(nothing.length > 0 ? [{ kind: 'table' as const, rows: nothing }] : []),
    ...(agreement.addenda.length > 0 ? [addendaGrid(agreement.addenda)] : []),
    ...(others.length > 0 ? [chainGrid(agreement, others)] : []),
  ];
}

function addendaGrid(addenda: readonly Addendum[]): SummaryBlock {
  return {
    kind: 'grid',
    columns: [
      { title: 'Adendum', share: 21, align: 'center' },
      { title: 'Tanggal', share: 30 },
      { title: 'Nomor PIHAK KESATU / PIHAK KEDUA', share: 52 },
      { title: 'Yang diubah', share: 57 },
    ],
    rows: addenda.map(({ signedOn, numberGovernment, numberBpjs, about }, index) => [
      `ke-${index + 1}`,
      signedOn === null ? NOT_FILLED : toLongDay(signedOn),
      bothOf(numberGovernment, numberBpjs),
      about.trim() || NOT_FILLED,
    ]),
  };
}

function chainGrid(agreement: Agreement, others: readonly Agreement[]): SummaryBlock {
  return {
    kind: 'grid',
    columns: [
      { title: 'Perpanjangan', share: 29 },
      { title: 'Nomor PIHAK KESATU / PIHAK KEDUA', share: 60 },
      { title: 'Masa perlindungan', share: 71 },
    ],
    rows: others.map((each) => [
      each.coverageFrom < agreement.coverageFrom ? 'melanjutkan' : 'dilanjutkan dengan',
      bothOf(each.government.number, each.bpjs.number),
      coverageInWords(coverageOf(each, each.coverageFrom, each.coverageUntil)),
    ]),
  };
}

function bothOf(government: string | null, bpjs: string | null): string {
  return [government, bpjs].map((number) => number?.trim() || NOT_FILLED).join(' / ');
}
