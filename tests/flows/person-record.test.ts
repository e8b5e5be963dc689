import { beforeAll, describe, expect, it } from 'vitest';
import { UNWATCHED, type Context } from '../../electron/flows/context.ts';
import { drawForgetReport } from '../../electron/flows/forgetting/forget-report.ts';
import { readForgetState } from '../../electron/flows/forgetting/forget-state.ts';
import { drawPersonRecord } from '../../electron/flows/people/person-record.ts';
import { drawRecoverySheet } from '../../electron/flows/access/recovery-sheet.ts';
import { runForgetting } from '../../electron/flows/forgetting/run-forgetting.ts';
import { exportRoster } from '../../electron/flows/people/export-roster.ts';
import { join } from 'node:path';
import { freshFolder } from '../support/database.ts';
import { GONE, stageForgetting, TWIN, type ForgetStage } from '../support/forgetting.ts';
import { allOf } from '../support/office.ts';
import { pageTexts } from '../support/pdf-text.ts';

function lastOf({ data }: Context, kind: string) {
  return data.raw
    .prepare<[string], { person_id: number | null; details: string }>(
      'SELECT person_id, details FROM audit WHERE kind = ? ORDER BY id DESC LIMIT 1',
    )
    .get(kind);
}

describe("a person's record", () => {
  let stage: ForgetStage;
  let text: string;
  beforeAll(async () => {
    stage = await stageForgetting();
    const path = join(freshFolder(), 'daftar.xlsx');
    const { filter } = allOf('non-asn');
    const reason = 'rekonsiliasi contoh dengan BPJS';
    await exportRoster(stage.context, { filter, path, reason }, UNWATCHED);
    text = pageTexts((await drawPersonRecord(stage.context, stage.goneId, UNWATCHED)).bytes).join(
      ' ',
    );
  });

  it('tells everything that is held, with the NIK in full, and where it came from', () => {
    const held = [GONE.nik, GONE.name, GONE.phone, GONE.address, GONE.heirName, GONE.kpj];
    for (const value of held) expect(text).toContain(value);
    expect(text).toContain('Impor berkas daftar.xlsx, lembar Data, baris 2');
    expect(text).toContain('500.15/2/DISNAKER/2025');
  });

  it('tells what was written of a record that was made one with theirs', () => {
    expect(text).toContain(TWIN.nik);
    expect(text).toContain('Menggabungkan dua data peserta');
  });

  it('tells for what reason lists with them left the program', () => {
    expect(text).toContain('Mengekspor daftar peserta');
    expect(text).toContain('rekonsiliasi contoh dengan BPJS');
  });

  it('says of which moment it is, and that it holds personal data', () => {
    expect(text).toContain('Data per tanggal 1 Juli 2025 pukul 10.00 WITA');
    expect(text).toContain('Dokumen memuat data pribadi');
  });

  it('is written down with the person and without their data', () => {
    const entry = lastOf(stage.context, 'record-printed');
    expect(entry?.person_id).toBe(stage.goneId);
    expect(JSON.parse(entry?.details ?? '')).toEqual({ pages: 2 });
  });

  it('is not for who may not see the person', async () => {
    const [other] = await stage.context.data.db
      .selectFrom('department')
      .select('id')
      .where('name', '=', 'Dinas Sosial')
      .execute();
    const access = { role: 'kepala', departmentId: other?.id ?? 0 } as const;
    await expect(
      drawPersonRecord({ ...stage.context, access }, stage.goneId, UNWATCHED),
    ).rejects.toMatchObject({ code: 'person-not-found' });
  });
});

it('the report of a time that was is drawn from the log, the one of today is a draft', async () => {
  const { late, goneId } = await stageForgetting();
  const wish = { basis: 'Persetujuan contoh 7', witnesses: ['La Saksi Contoh', ' '] };
  const draft = await drawForgetReport(late, { id: null, ...wish }, UNWATCHED);
  expect(draft.bytes).toContainText('D R A F');
  const done = await runForgetting(late, { ...wish, personIds: [goneId] }, UNWATCHED);
  const other = { basis: '', witnesses: [] };
  const report = await drawForgetReport(late, { id: done.reportId, ...other }, UNWATCHED);
  expect(report.bytes).not.toContainText('D R A F');
  for (const said of ['Persetujuan contoh 7', 'La Saksi Contoh', '747206**********', '2025–2026'])
    expect(report.bytes).toContainText(said);
  expect(report.bytes).toContainText(
    'Senin, tanggal satu bulan Juni tahun dua ribu tiga puluh tujuh',
  );
  expect(pageTexts(report.bytes).join(' ')).not.toContain(GONE.name);
  await expect(drawForgetReport(late, { id: 1, ...other }, UNWATCHED)).rejects.toMatchObject({
    code: 'forget-changed',
  });
  await expect(drawPersonRecord(late, goneId, UNWATCHED)).rejects.toMatchObject({
    code: 'person-forgotten',
  });
  expect((await readForgetState(late)).reports).toHaveLength(1);
});

it('the recovery sheet names who was given the code', async () => {
  const { context } = await stageForgetting();
  const code = '7K2QM-0X9TB-HJ4WV-3M2P7-CNDR8';
  const sheet = await drawRecoverySheet({ ...context, actor: 'admin.contoh' }, code, UNWATCHED);
  expect(sheet).toMatchObject({ pages: 1, suggestedName: 'Kode pemulihan Buku PKS.pdf' });
  expect(sheet.bytes).toContainText('admin.contoh');
});
