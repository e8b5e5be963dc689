import { existsSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { findDepartment } from '../../electron/db/lists/departments.ts';
import { commitImport } from '../../electron/flows/imports/commit-import.ts';
import { UNWATCHED, type Context } from '../../electron/flows/context.ts';
import { exportDepartmentForm } from '../../electron/flows/imports/export-form.ts';
import { previewImport } from '../../electron/flows/imports/preview-import.ts';
import type { Pks } from '../../shared/domain/agreement.ts';
import { ROSTER_FIELDS, type RosterValues } from '../../shared/domain/person.ts';
import { toShortDay } from '../../shared/domain/values/day.ts';
import { testContext } from '../support/context.ts';
import { freshFolder } from '../support/database.ts';
import { aPerson } from '../support/roster.ts';

async function idOf(context: Context, name: string): Promise<number> {
  return (await findDepartment(context.data.db, name))?.id ?? -1;
}

async function exported(context: Context, pks: Pks, departmentId: number | null) {
  const path = join(freshFolder(), 'formulir.xlsx');
  const { rows } = await exportDepartmentForm(context, { pks, departmentId, path }, UNWATCHED);
  return { path, rows };
}

const COLUMN: Readonly<Record<keyof RosterValues, string>> = {
  nik: 'NIK',
  name: 'Nama',
  birthPlace: 'Tempat Lahir',
  birthDate: 'Tanggal Lahir',
  sex: 'L/P',
  address: 'Alamat',
  kelurahan: 'Kelurahan',
  kecamatan: 'Kecamatan',
  department: 'OPD',
  job: 'Jabatan',
  wage: 'Upah',
  kpj: 'No. KPJ',
  phone: 'No. HP',
  heirName: 'Calon Ahli Waris',
  heirRelation: 'Hubungan Keluarga',
};

/** Types people into every other row, as a clerk does who leaves some free. */
async function fillIn(path: string, people: readonly Partial<RosterValues>[]): Promise<void> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  const sheet = book.getWorksheet('Isian') as ExcelJS.Worksheet;
  const columns = new Map<string, number>();
  sheet.getRow(3).eachCell((cell, at) => columns.set(cell.text, at));
  people.forEach((person, at) => {
    for (const field of ROSTER_FIELDS) {
      const value = person[field];
      const column =
        columns.get(COLUMN[field]) ?? (field === 'job' ? columns.get('Pekerjaan') : undefined);
      if (value === undefined || value === null || column === undefined) continue;
      sheet.getCell(4 + at * 2, column).value =
        field === 'birthDate' ? toShortDay(String(value)) : value;
    }
  });
  await book.xlsx.writeFile(path);
}

function previewOf(context: Context, path: string, pks: Pks = 'non-asn') {
  const request = { path, fileName: 'formulir.xlsx', pks, departmentId: null };
  return previewImport(context, request, UNWATCHED);
}

describe('the form of a department', () => {
  it('comes back without a question: every column by its words, every value as typed', async () => {
    const context = await testContext();
    const { path, rows } = await exported(
      context,
      'non-asn',
      await idOf(context, 'Dinas Kesehatan'),
    );
    expect(rows).toBe(300);
    // An older NIK may begin with 0, as KPJ and phone do.
    const people = [
      aPerson({ kpj: '00123456789' }),
      aPerson({ nik: '0772061205909999', job: 'Perawat' }),
      aPerson({ phone: null, heirName: null, heirRelation: null, wage: null }),
    ];
    await fillIn(
      path,
      people.map((person) => ({ ...person, department: null })),
    );
    const { plan, importId } = await previewOf(context, path);
    expect(plan.rows.map(({ person }) => person)).toEqual(people);
    expect(plan.counts).toMatchObject({ rowsRead: 3, new: 3, held: 0, refused: 0 });
    expect(plan.counts.skipped).toBe(rows + 3 - people.length);
    expect(plan.questions).toEqual([]);
    expect(plan.sheets[0]?.headerRow).toBe(3);
    expect(Object.keys(plan.sheets[0]?.columns ?? {}).toSorted()).toEqual(
      [...ROSTER_FIELDS, 'remark', 'rowKey'].toSorted(),
    );
    await commitImport(context, importId, UNWATCHED);
    const again = await previewOf(context, path);
    expect(again.plan.counts).toMatchObject({ rowsRead: 3, same: 3, new: 0, changed: 0 });
  });

  it('of vulnerable workers comes back the same way', async () => {
    const context = await testContext();
    const { path } = await exported(context, 'rentan', null);
    const people = [1, 2].map(() =>
      aPerson({ wage: null, department: 'Dinas Perikanan', job: 'Nelayan' }),
    );
    await fillIn(path, people);
    const { plan } = await previewOf(context, path, 'rentan');
    expect(plan.rows.map(({ person }) => person)).toEqual(people);
    expect(plan.counts).toMatchObject({ new: 2, held: 0, refused: 0 });
  });

  it('is another one each time: no two rows anywhere have the same key', async () => {
    const context = await testContext();
    const keys: unknown[] = [];
    for (let time = 0; time < 2; time += 1) {
      const { path } = await exported(context, 'non-asn', null);
      const book = new ExcelJS.Workbook();
      await book.xlsx.readFile(path);
      book.getWorksheet('Isian')?.eachRow((row, at) => {
        if (at > 3) keys.push(row.getCell(1).value);
      });
    }
    expect(keys).toHaveLength(600);
    expect(new Set(keys).size).toBe(600);
  });

  it('offers the departments, places and occupations that the office knows', async () => {
    const context = await testContext();
    const { path } = await exported(context, 'non-asn', null);
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(path);
    const [kelurahan, kecamatan, departments] = [1, 2, 3].map((column) =>
      (book.getWorksheet('Daftar')?.getColumn(column).values ?? []).slice(2).filter(Boolean),
    );
    expect(kelurahan).toHaveLength(43);
    expect(kecamatan).toHaveLength(8);
    expect(departments).toContain('Dinas Kesehatan');
  });

  it('is not written once it was cancelled', async () => {
    const context = await testContext();
    const path = join(freshFolder(), 'formulir.xlsx');
    const job = {
      signal: AbortSignal.abort(),
      unpaused: () => Promise.resolve(),
      progress: () => {},
    };
    const request = { pks: 'rentan' as const, departmentId: null, path };
    await expect(exportDepartmentForm(context, request, job)).rejects.toMatchObject({
      code: 'cancelled',
    });
    expect(existsSync(path)).toBe(false);
  });

  it('of a department that nobody knows, or where nothing can be written, is refused', async () => {
    const context = await testContext();
    await expect(exported(context, 'non-asn', 9_999)).rejects.toMatchObject({
      code: 'department-not-found',
    });
    const path = join(freshFolder(), 'tidak-ada', 'formulir.xlsx');
    const request = { pks: 'non-asn' as const, departmentId: null, path };
    await expect(exportDepartmentForm(context, request, UNWATCHED)).rejects.toMatchObject({
      code: 'target-not-writable',
    });
  });
});
