import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { writeRoster } from '../../electron/excel/write/write-roster.ts';
import { writeFileWhole } from '../../electron/files/write-file-whole.ts';
import type { ExportKind, RosterExport } from '../../shared/domain/sending/roster-export.ts';
import { ROSTER_HEADER, rosterLines } from '../support/big-roster.ts';
import type { Bench } from './measure.ts';

const KINDS: Readonly<Record<string, ExportKind>> = {
  No: 'integer',
  'Tanggal Lahir': 'day',
  Upah: 'rupiah',
};
const RUPIAH = '"Rp"#,##0';
const FORMATS = { text: '@', integer: '0', day: 'dd-mm-yyyy', rupiah: RUPIAH, money: RUPIAH };

function bigExport(count: number): RosterExport {
  return {
    sheetName: 'Daftar',
    titleLines: [],
    columns: ROSTER_HEADER.map((header) => ({ header, kind: KINDS[header] ?? 'text', width: 18 })),
    rows: [...rosterLines(count)].map((line) => Object.values(line) as (string | number)[]),
    sumColumn: ROSTER_HEADER.indexOf('Upah'),
    paper: 'F4',
    documentTitle: 'Daftar',
    author: 'Dinas Contoh',
    createdOn: '2026-01-01',
  };
}

/** The same columns and values with nothing checked, cleaned or kept safe. */
async function writeBare(path: string, { columns, rows }: RosterExport): Promise<void> {
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({
    filename: path,
    useStyles: true,
    useSharedStrings: true,
  });
  const sheet = book.addWorksheet('Daftar');
  sheet.columns = columns.map(({ header, kind, width }) => ({
    header,
    width,
    style: { numFmt: FORMATS[kind] },
  }));
  for (const row of rows) {
    const values = row.map((value, index) =>
      columns[index]?.kind === 'day' ? new Date(String(value)) : value,
    );
    sheet.addRow(values).commit();
  }
  sheet.commit();
  await book.commit();
}

export const exportBenches: readonly Bench[] = [
  {
    name: 'export-4000',
    goal: 1.1,
    rounds: 5,
    baselineIs: 'bare streaming exceljs',
    onlyWhenNamed: true,
    prepare: async () => {
      const folder = await mkdtemp(join(tmpdir(), 'buku-pks-bench-'));
      const content = bigExport(4_000);
      return {
        ours: async () => writeFileWhole(join(folder, 'ours.xlsx'), await writeRoster(content)),
        baseline: () => writeBare(join(folder, 'bare.xlsx'), content),
        end: () => rm(folder, { recursive: true, force: true }),
      };
    },
  },
];
