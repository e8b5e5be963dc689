import { PKS_NAME, ISSUE_WORDS, SEVERITY_NAME, VERDICT_NAME } from '../words.ts';
import type { Pks } from './agreement.ts';
import { toShortDay, type Day } from './day.ts';
import { ISSUE_SEVERITY, type Issue, type IssueCode, type Severity } from './issue.ts';
import type { ImportPlan, PlanRow, PlanSheet, Verdict } from './plan.ts';

/** A cell that a department is asked to look at. */
export interface CellMark {
  readonly row: number;
  /** Letter; null where the fault is not in one cell: the note alone tells it. */
  readonly column: string | null;
  readonly severity: Severity;
  /** What is wrong and what to do. */
  readonly text: string;
}

export interface SheetMarks {
  readonly sheet: string;
  readonly headerRow: number;
  /** The last row that is a person, at least the header's: so far down reach the notes. */
  readonly lastRow: number;
  /** Letter of the table's last column that has a header or a meaning; the notes stand right of it. */
  readonly lastColumn: string;
  readonly cells: readonly CellMark[];
}

export interface FaultCount {
  readonly severity: Severity;
  readonly level: string;
  readonly short: string;
  readonly rows: number;
  readonly todo: string;
}

/** The page at the end of the workbook. It holds no table of people: it comes back with the file. */
export interface MarksSummary {
  readonly sheetName: string;
  readonly title: string;
  readonly facts: readonly (readonly [label: string, value: string])[];
  readonly countHead: readonly [string, string];
  readonly counts: readonly (readonly [label: string, count: number])[];
  readonly faultHead: readonly [string, string, string, string];
  readonly faults: readonly FaultCount[];
  readonly stepsHead: string;
  readonly steps: readonly string[];
}

export interface WorkbookMarks {
  readonly sheets: readonly SheetMarks[];
  readonly summary: MarksSummary;
}

export interface MarksInput {
  readonly plan: ImportPlan;
  readonly fileName: string;
  readonly pks: Pks;
  readonly department: string | null;
  readonly at: Day;
}

export const NOTE_HEADER = 'Catatan perbaikan';
/** Begins every note: with it none reads like the closing or a title of a list, which `Keterangan …` would. */
export const NOTE_START = 'Periksa: ';
export const SUMMARY_SHEET = 'Ringkasan Buku PKS';
export const SUMMARY_TITLE = 'Ringkasan pemeriksaan berkas';

/**
 * What a department gets to know of its file: every cell with an error, a question or a warning, and
 * the whole in figures. What is only good to know (`info`) is counted and not marked.
 */
export function composeMarks(input: MarksInput): WorkbookMarks {
  const { plan } = input;
  const open = openIssues(plan);
  const sheets = plan.sheets.map(({ name, headerRow, columns, seen }, sheet) => ({
    sheet: name,
    headerRow,
    lastColumn: lastColumn({ columns, seen }),
    lastRow: plan.rows.reduce(
      (last, row) => (row.sheet === sheet ? Math.max(last, row.row) : last),
      headerRow,
    ),
    cells: open.filter((issue) => issue.sheet === sheet && issue.row > 0).flatMap(toMark),
  }));
  return { sheets, summary: composeSummary(input, open) };
}

function lastColumn({ columns, seen }: Pick<PlanSheet, 'columns' | 'seen'>): string {
  const headed = seen.filter(({ header }) => header !== '').map(({ column }) => column);
  return [...headed, ...Object.values(columns)].reduce(
    (last, letters) => (isRightOf(letters, last) ? letters : last),
    'A',
  );
}

function isRightOf(one: string, other: string): boolean {
  return one.length === other.length ? one > other : one.length > other.length;
}

/** A question about a row that somebody has answered is none any more. */
function openIssues({ rows, issues }: ImportPlan): readonly Issue[] {
  const settled = new Set(rows.filter(isSettled).map(placeOf));
  return issues.filter((issue) => issue.severity !== 'held' || !settled.has(placeOf(issue)));
}

function isSettled({ verdict, decisions }: PlanRow): boolean {
  return verdict !== 'held' && decisions !== undefined && decisions.length > 0;
}

function placeOf({ sheet, row }: { readonly sheet: number; readonly row: number }): string {
  return `${sheet}:${row}`;
}

function toMark({ row, column, severity, code }: Issue): readonly CellMark[] {
  return severity === 'info' ? [] : [{ row, column, severity, text: markText(code) }];
}

/** `NIK kosong: isi NIK 16 angka sesuai KTP` */
function markText(code: IssueCode): string {
  const { short, todo } = ISSUE_WORDS[code];
  return `${short}: ${withSmallInitial(todo).replace(/\.$/, '')}`;
}

/** `Isi NIK` → `isi NIK`, but `NIK …` stays. */
function withSmallInitial(text: string): string {
  return text.replace(/^\p{Lu}(?=\p{Ll})/u, (initial) => initial.toLowerCase());
}

const SEVERITIES: readonly Severity[] = ['error', 'held', 'warning', 'info'];
const VERDICTS: readonly Verdict[] = ['new', 'changed', 'same', 'held', 'refused'];

function composeSummary(input: MarksInput, issues: readonly Issue[]): MarksSummary {
  const { plan, fileName, pks, department, at } = input;
  const { counts } = plan;
  return {
    sheetName: SUMMARY_SHEET,
    title: SUMMARY_TITLE,
    facts: [
      ['Berkas', fileName],
      ['Lembar', plan.sheets.map(({ name }) => name).join(', ')],
      ['Perjanjian', PKS_NAME[pks]],
      ['Perangkat daerah', department ?? 'menurut isi berkas'],
      ['Diperiksa pada', toShortDay(at)],
    ],
    countHead: ['Hasil pemeriksaan', 'Baris'],
    counts: [
      ...VERDICTS.map((verdict) => [VERDICT_NAME[verdict], counts[verdict]] as const),
      ['Seluruhnya', counts.rowsRead],
    ],
    faultHead: ['Yang ditemukan', 'Tingkat', 'Baris', 'Yang perlu dilakukan'],
    faults: countFaults(issues),
    stepsHead: 'Cara mengirim kembali',
    steps: STEPS,
  };
}

/** The gravest first, the most frequent first among equals. */
function countFaults(issues: readonly Issue[]): readonly FaultCount[] {
  const rowsOf = new Map<IssueCode, Set<string>>();
  for (const issue of issues) {
    const rows = rowsOf.get(issue.code) ?? new Set();
    rowsOf.set(issue.code, rows.add(placeOf(issue)));
  }
  return [...rowsOf]
    .map(([code, rows]) => toFaultCount(code, rows.size))
    .toSorted(
      (one, other) =>
        SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity) ||
        other.rows - one.rows,
    );
}

function toFaultCount(code: IssueCode, rows: number): FaultCount {
  const severity = ISSUE_SEVERITY[code];
  return { severity, level: SEVERITY_NAME[severity], rows, ...ISSUE_WORDS[code] };
}

const STEPS = [
  `Perbaiki sel yang berwarna di berkas ini juga. Penjelasannya ada pada komentar sel dan kolom "${NOTE_HEADER}".`,
  'Merah: data ditolak sampai diperbaiki. Jingga: menunggu keputusan. Kuning: diterima, tetapi perlu diperiksa.',
  'Ketik NIK, nomor peserta, dan nomor HP sebagai teks: ubah format sel menjadi Teks sebelum mengetik.',
  `Jangan hapus atau ganti nama kolom "${NOTE_HEADER}". Warna dan catatannya diperbarui pada pemeriksaan berikutnya.`,
  'Simpan sebagai .xlsx, lalu kirim kembali. Hanya baris yang berubah yang diambil; baris yang sudah tersimpan tidak menjadi ganda.',
];

/** What the workbook itself made necessary to say; stands under the steps. */
export const MARKING_REMARKS = {
  protected: (sheet: string) =>
    `Lembar "${sheet}" dilindungi. Buka perlindungannya (menu Tinjau) untuk memperbaiki sel.`,
  noNoteColumn: (sheet: string) =>
    `Lembar "${sheet}" tidak mempunyai kolom kosong untuk catatan; lihat komentar pada selnya.`,
  comments: (count: number) =>
    `Komentar ditaruh pada ${count} sel pertama; sel lain dijelaskan oleh kolom catatan.`,
  copied:
    'Berkas aslinya rusak sebagian; ini salinan isinya, tanpa warna, gambar, dan rumus semula.',
  macros: 'Makro tidak ikut dalam berkas ini.',
} as const;
