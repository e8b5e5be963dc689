import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { readWorkbook } from '../../electron/excel/read/read-workbook.ts';
import { resourcePath } from '../../electron/resources.ts';
import { freshFolder } from '../support/database.ts';
import { workbook } from '../support/workbook.ts';

// Each command is a process of its own; a loaded machine takes its time to start one.
vi.setConfig({ testTimeout: 60_000 });

const cache = freshFolder();
const folder = freshFolder();
const data = join(folder, 'data');
const file = join(folder, 'daftar.xlsx');

interface Ended {
  readonly code: number | null;
  readonly value: Record<string, never> & { readonly failure?: { readonly code: string } };
}

function json(...args: readonly string[]): Promise<Ended> {
  const root = join(import.meta.dirname, '..', '..');
  const env = { ...process.env, NODE_COMPILE_CACHE: cache };
  const all = ['electron/cli.ts', ...args, '--data', data, '--json'];
  const child = spawn(process.execPath, all, { cwd: root, env });
  let out = '';
  child.stdout.on('data', (text: Buffer) => (out += text.toString()));
  return new Promise((resolve) =>
    child.on('close', (code) => resolve({ code, value: JSON.parse(out) as Ended['value'] })),
  );
}

const HEADER = ['NIK', 'Nama', 'OPD', 'Keterangan'];
const ROWS = [
  HEADER,
  ['7472061205909811', 'LA CONTOH', 'Dinas Kesehatan', null],
  ['7472065205909812', 'WA CONTOH', 'Dinas Kesehatan', 'pindah'],
  ['74720652059', 'WA SALAH', 'Dinas Kesehatan', null],
];

let first: Ended;

beforeAll(async () => {
  const more = [
    { name: 'Lembar Dua', rows: [HEADER, ['7472061205909813', 'LA DUA', 'Dinas Sosial', null]] },
  ];
  writeFileSync(file, await workbook(ROWS, { more }));
  first = await json('import', file, '--pks', 'non-asn', '--apply');
}, 60_000);

describe('import', () => {
  it('with --apply on a file with held and refused rows saves the rest, and says so with 1', async () => {
    expect(first.code).toBe(1);
    expect(first.value).toMatchObject({
      applied: true,
      sheet: 'Data',
      counts: { rowsRead: 3, new: 1, held: 1, refused: 1 },
    });
    const { value } = await json('roster', '--pks', 'non-asn');
    expect(value['members']).toMatchObject([{ nik: '7472061205909811' }]);
  });

  it('prints of a column and a row what is documented and nothing more', () => {
    const { columns, rows, skipped } = first.value as unknown as {
      columns: object;
      rows: object[];
      skipped: object[];
    };
    expect(columns).toEqual({ nik: 'A', name: 'B', department: 'C', remark: 'D' });
    expect(new Set(rows.flatMap((row) => Object.keys(row)))).toEqual(
      new Set(['row', 'verdict', 'person', 'changes', 'issues']),
    );
    expect(skipped).toEqual([{ row: 1, why: 'header' }]);
  });

  it('takes another sheet where one is named, and names those there are where it is not there', async () => {
    const { code, value } = await json('import', file, '--pks', 'non-asn', '--sheet', 'Lembar Dua');
    expect(code).toBe(0);
    expect(value).toMatchObject({ applied: false, sheet: 'Lembar Dua', counts: { new: 1 } });
    const lost = await json('import', file, '--pks', 'non-asn', '--sheet', 'Tiga');
    expect(lost).toMatchObject({ code: 3, value: { failure: { code: 'workbook-no-such-sheet' } } });
  });
});

describe('errors', () => {
  it('gives the workbook back with its faults marked, and prints what was written', async () => {
    const out = join(folder, 'perbaikan.xlsx');
    const { code, value } = await json('errors', String(first.value['importId']), '--out', out);
    expect([code, value]).toEqual([0, { file: out, marked: 2 }]);
    const { sheets } = await readWorkbook(out);
    expect(sheets.map(({ name }) => name)).toEqual(['Data', 'Lembar Dua', 'Ringkasan Buku PKS']);
  });

  it('of an unknown import fails with 3, without --out with 2', async () => {
    const lost = await json('errors', 'tidak-ada', '--out', join(folder, 'x.xlsx'));
    expect(lost).toMatchObject({ code: 3, value: { failure: { code: 'import-not-found' } } });
    expect((await json('errors', 'tidak-ada')).code).toBe(2);
  });
});

describe('undo', () => {
  it('takes the whole import back, prints how many, and knows it is undone', async () => {
    const id = String(first.value['importId']);
    expect(await json('undo', id)).toEqual({ code: 0, value: { undone: 1, kept: [] } });
    const { value } = await json('roster', '--pks', 'non-asn');
    expect(value['members']).toEqual([]);
    const again = await json('undo', id);
    expect(again).toMatchObject({ code: 3, value: { failure: { code: 'import-undone' } } });
  });

  it('lists who stays because of a letter, with 1', async () => {
    const office = resourcePath('samples', 'kantor-contoh.json');
    expect((await json('settings', '--from', office)).code).toBe(0);
    const { value: saved } = await json('import', file, '--pks', 'non-asn', '--apply');
    const letter = ['letters', '--pks', 'non-asn', '--date', '2025-07-01', '--out'];
    expect((await json(...letter, join(folder, 'surat.pdf'))).code).toBe(0);
    const kept = [{ nik: '7472061205909811', name: 'LA CONTOH', why: 'has-letter', fields: [] }];
    expect(await json('undo', String(saved['importId']))).toEqual({
      code: 1,
      value: { undone: 0, kept },
    });
  });

  it('of an unknown import fails with 3, without one with 2', async () => {
    const lost = await json('undo', 'tidak-ada');
    expect(lost).toMatchObject({ code: 3, value: { failure: { code: 'import-not-found' } } });
    expect((await json('undo')).code).toBe(2);
  });
});
