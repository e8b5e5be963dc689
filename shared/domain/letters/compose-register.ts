import type { RegisterContent } from '../letter.ts';
import { PKS_SHORT, type Pks } from '../agreement.ts';
import type { Office } from '../office.ts';
import { toLongDay, toShortDay, type Day } from '../values/day.ts';
import { toGrouped } from '../values/rupiah.ts';
import { composeLetterhead } from './official.ts';

/** A number of the register, as it stands in the book. */
export interface RegisterEntry {
  readonly number: string;
  readonly date: Day;
  readonly kind: 'membership' | 'history' | 'cover' | 'hand';
  /** Whom it is about; of a letter by hand to whom it goes, of a reserved number whom it is kept for. */
  readonly name: string;
  readonly about: string | null;
  readonly pks: Pks | null;
  readonly status: 'reserved' | 'issued' | 'void';
  readonly voidReason: string | null;
}

export interface RegisterInput {
  readonly office: Office;
  /** In the order of the book. */
  readonly entries: readonly RegisterEntry[];
  /** Which part of the register this is. */
  readonly filter: {
    readonly text: string;
    readonly year: number | null;
    readonly status: RegisterEntry['status'] | null;
    readonly kind: RegisterEntry['kind'] | null;
  };
  readonly today: Day;
  /** `09.05`, in Baubau. */
  readonly at: string;
}

const KIND = {
  membership: 'Surat keterangan kepesertaan',
  history: 'Surat keterangan riwayat kepesertaan',
  cover: 'Surat pengantar',
  hand: 'Surat lain',
} as const satisfies Record<RegisterEntry['kind'], string>;

const STATUS = {
  issued: 'terbit',
  reserved: 'dicadangkan',
  void: 'batal',
} as const satisfies Record<RegisterEntry['status'], string>;

/** The register (buku agenda) on paper. A part of it says which part it is. */
export function composeRegister(input: RegisterInput): RegisterContent {
  const { office, entries, today, at } = input;
  return {
    kind: 'register',
    date: today,
    paper: office.paper,
    letterhead: composeLetterhead(office),
    titleLines: titleLines(input),
    grid: {
      kind: 'grid',
      columns: [
        { title: 'No. Urut', share: 14, align: 'right' },
        { title: 'Nomor surat', share: 56 },
        { title: 'Tanggal', share: 24, align: 'center' },
        { title: 'Tentang atau nama', share: 104 },
        { title: 'PKS', share: 16, align: 'center' },
        { title: 'Keterangan', share: 66 },
      ],
      rows: entries.map((entry, index) => [
        toGrouped(index + 1),
        entry.number,
        toShortDay(entry.date),
        subjectOf(entry),
        entry.pks === null ? '-' : PKS_SHORT[entry.pks],
        noteOf(entry),
      ]),
      foot: ['', sums(entries), '', '', '', ''],
    },
    dataAsOf: `Data per tanggal ${toLongDay(today)} pukul ${at} WITA`,
  };
}

function titleLines({ filter }: RegisterInput): string[] {
  const { text, year, status, kind } = filter;
  const parts = [
    status !== null && `hanya yang ${STATUS[status]}`,
    kind !== null && KIND[kind].toLowerCase(),
    text.trim() !== '' && `memuat “${text.trim()}”`,
  ].filter(Boolean);
  return [
    'REGISTER SURAT (BUKU AGENDA)',
    year === null ? 'SEMUA TAHUN' : `TAHUN ${year}`,
    ...(parts.length > 0 ? [`Sebagian: ${parts.join(', ')}`] : []),
  ];
}

/** `Surat keterangan kepesertaan a.n. WA CONTOH` */
function subjectOf({ kind, name, about, status }: RegisterEntry): string {
  if (status === 'reserved') return name.trim() === '' ? '-' : `Untuk ${name.trim()}`;
  const subject = about?.trim() || KIND[kind];
  const whom = kind === 'hand' || kind === 'cover' ? 'kepada' : 'a.n.';
  return name.trim() === '' ? subject : `${subject} ${whom} ${name.trim()}`;
}

function noteOf({ status, voidReason }: RegisterEntry): string {
  if (status === 'void') return voidReason?.trim() ? `Batal: ${voidReason.trim()}` : 'Batal';
  return status === 'reserved' ? 'Nomor dicadangkan' : '';
}

/** `Jumlah 992 nomor: 989 terbit, 1 dicadangkan, 2 batal` */
function sums(entries: readonly RegisterEntry[]): string {
  const counts = (['issued', 'reserved', 'void'] as const)
    .map((status) => ({
      status,
      count: entries.filter((entry) => entry.status === status).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => `${toGrouped(count)} ${STATUS[status]}`);
  const all = `Jumlah ${toGrouped(entries.length)} nomor`;
  return counts.length === 0 ? all : `${all}: ${counts.join(', ')}`;
}
