import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { drawOwed } from '../../electron/flows/claims/draw-owed.ts';
import { exportClaims } from '../../electron/flows/claims/export-claims.ts';
import { saveHeirs } from '../../electron/flows/claims/save-heirs.ts';
import { savePaper } from '../../electron/flows/claims/save-paper.ts';
import { addScan, openScan, removeScan } from '../../electron/flows/claims/scans.ts';
import { viewClaim } from '../../electron/flows/claims/view-claim.ts';
import { UNWATCHED, type Context } from '../../electron/flows/context.ts';
import { testContext } from '../support/context.ts';
import { freshFolder } from '../support/database.ts';
import { aPng } from '../support/image.ts';
import { aClaim } from '../support/opened-claims.ts';
import { pageTexts } from '../support/pdf-text.ts';

let context: Context;
const folder = freshFolder();
mkdirSync(folder, { recursive: true });
const PDF = Buffer.from('%PDF-1.7\n1 0 obj\nendobj\ntrailer\n%%EOF\n');
const JPEG = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xd9]);

beforeAll(async () => {
  context = await testContext();
});

function file(name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

const add = (path: string, claimId: number) =>
  addScan(context, { path, to: { kind: 'paper', claimId, paper: 'kpj' } }, UNWATCHED);

describe('a scan', () => {
  it.each([
    ['kartu.png', aPng(20, 20), 'image/png'],
    ['foto.jpg', JPEG, 'image/jpeg'],
    ['akta.pdf', PDF, 'application/pdf'],
    ['pdf yang dinamai gambar.png', PDF, 'application/pdf'],
  ])('%s is kept byte for byte and known by its content', async (name, bytes, mediaType) => {
    const { id } = await aClaim(context);
    const scan = await add(file(name, bytes), id);
    expect(scan).toEqual({ id: scan.id, name, mediaType, size: bytes.length });
    const paper = (await viewClaim(context, id)).papers.find((one) => one.paper === 'kpj');
    expect(paper).toMatchObject({ receivedOn: null, scans: [scan] });
    const { url } = await openScan(context, scan.id);
    expect(url).toBe(`data:${mediaType};base64,${Buffer.from(bytes).toString('base64')}`);
    await removeScan(context, { id: scan.id, reason: 'salah berkas' });
    await expect(openScan(context, scan.id)).rejects.toMatchObject({ code: 'scan-not-found' });
  });

  it.each([
    ['a text that calls itself a PDF', Buffer.from('bukan pdf'), 'scan-unreadable'],
    ['half a picture', aPng(20, 20).subarray(0, 40), 'scan-unreadable'],
    ['nothing', Buffer.alloc(0), 'scan-unreadable'],
    ['more than 5 MB', Buffer.alloc(5 * 1024 * 1024 + 1), 'scan-too-large'],
  ])('is refused: %s', async (_what, bytes, code) => {
    const { id } = await aClaim(context);
    await expect(add(file('aneh.pdf', bytes), id)).rejects.toMatchObject({ code });
  });

  it('of a school letter still comes when the claim is settled, and no other', async () => {
    const { id } = await aClaim(context);
    const path = file('sekolah.pdf', PDF);
    const kpj = await add(path, id);
    context.data.raw.prepare("UPDATE claim SET status = 'selesai' WHERE id = ?").run(id);
    const to = { kind: 'paper', claimId: id, paper: 'surat-sekolah' } as const;
    const letter = await addScan(context, { path, to }, UNWATCHED);
    const school = { id, paper: to.paper, waived: null, note: '' };
    await savePaper(context, { ...school, receivedOn: '2025-06-22' });
    await removeScan(context, { id: letter.id, reason: 'salah berkas' });
    await expect(add(path, id)).rejects.toMatchObject({ code: 'claim-closed' });
    const other = removeScan(context, { id: kpj.id, reason: 'salah berkas' });
    await expect(other).rejects.toMatchObject({ code: 'claim-closed' });
    expect((await openScan(context, kpj.id)).id).toBe(kpj.id);
  });

  it('is taken away with a reason that stands in the claim, and not in the log', async () => {
    const { id, personId } = await aClaim(context);
    const scan = await add(file('KTP.pdf', PDF), id);
    await removeScan(context, { id: scan.id, reason: 'milik LA RAHASIA' });
    const { steps, status } = await viewClaim(context, id);
    expect(steps.at(-1)?.note).toBe('Pindaian KTP.pdf dihapus: milik LA RAHASIA');
    expect(status).toBe('dilaporkan');
    const log = context.data.raw
      .prepare("SELECT details FROM audit WHERE person_id = ? AND kind = 'scan-removed'")
      .all(personId);
    expect(JSON.stringify(log)).toContain('kpj');
    expect(JSON.stringify(log)).not.toMatch(/RAHASIA|KTP/u);
  });

  it('is written down when it is seen, without its name', async () => {
    const { id, personId } = await aClaim(context);
    const scan = await add(file('KTP LA CONTOH RAHASIA.pdf', PDF), id);
    await openScan(context, scan.id);
    const entries = context.data.raw
      .prepare("SELECT kind, details FROM audit WHERE person_id = ? AND kind LIKE 'scan%'")
      .all(personId) as { kind: string; details: string }[];
    expect(entries.map(({ kind }) => kind)).toEqual(['scan-added', 'scan-seen']);
    expect(JSON.stringify(entries)).not.toContain('RAHASIA');
  });
});

describe('what leaves the program', () => {
  it('the list for the family tells what is there, what is owed and where to get it', async () => {
    const { id } = await aClaim(context, {}, { person: { name: 'LA CONTOH BERKAS' } });
    const heir = { id: null, name: 'WA CONTOH WARIS', relation: 'janda-duda' as const };
    const rest = { nik: null, birthDate: null, phone: null, guardian: null, account: null };
    await saveHeirs(context, { id, heirs: [{ ...heir, ...rest }], decision: null });
    const paper = { id, waived: null, note: 'catatan dalam' };
    await savePaper(context, { ...paper, paper: 'kpj', receivedOn: '2025-06-22' });
    const { bytes, pages, suggestedName } = await drawOwed(context, id, UNWATCHED);
    expect({ pages, suggestedName }).toEqual({
      pages: 1,
      suggestedName: 'Daftar berkas klaim.pdf',
    });
    const [text] = pageTexts(bytes);
    for (const part of ['LA CONTOH BERKAS', '22 Juni 2025', 'Buku nikah', 'WA CONTOH WARIS'])
      expect(text).toContain(part);
    expect(text).not.toContain('catatan dalam');
  });

  it('the list of claims as a workbook tells no cause and no family', async () => {
    const path = join(folder, 'klaim.xlsx');
    const filter = { state: null, kind: null, text: '' };
    const { rows } = await exportClaims(context, { filter, path, reason: 'laporan' }, UNWATCHED);
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(path);
    const texts = JSON.stringify(book.worksheets[0]?.getSheetValues());
    expect(texts).toContain('LA CONTOH BERKAS');
    expect(texts).not.toMatch(/Sakit contoh|WARIS|PELAPOR|74720612\d{8}/u);
    expect(rows).toBeGreaterThan(3);
  });
});
