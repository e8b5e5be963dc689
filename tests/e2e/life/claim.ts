import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { workFile, type Desk } from '../../support/desk.ts';
import { DEAD } from './files.ts';

/** Heirs, papers, the way to BPJS, the money. */
export function settleClaim(desk: Desk): void {
  describe('the claim', () => {
    it('names the heirs: the wife, and a child with a guardian', async () => {
      await openTheClaim(desk);
      await desk.button('Tambah ahli waris').click();
      await desk.fill('Nama', 'WA JANDA CONTOH');
      await desk.choose(desk.field('Hubungan'), 'Janda/Duda');
      await desk.fill('Tanggal lahir', '01-02-1990');
      await desk.fill('Bank', 'BANK CONTOH');
      await desk.fill('Nomor rekening', '0000111122');
      await desk.fill('Atas nama', 'WA JANDA CONTOH');
      await desk.press('Simpan ahli waris');
      await desk.button('Tambah ahli waris').click();
      await desk.fill('Nama', 'LA ANAK CONTOH');
      await desk.choose(desk.field('Hubungan'), 'Anak');
      await desk.fill('Tanggal lahir', '03-03-2015');
      await desk.fill('Nama wali', 'WA JANDA CONTOH');
      await desk.fill('Hubungan dengan anak', 'ibu');
      await desk.press('Simpan ahli waris');
      await desk.sees('wali: WA JANDA CONTOH');
    });

    it('takes papers and a scan, and prints what the family still owes', async () => {
      await step(desk, 'Melengkapi berkas');
      await paper(desk, 'KTP peserta').click();
      await paper(desk, 'Kartu Keluarga').click();
      await desk.dialogsAnswer({ open: workFile('akta.png') });
      await desk.button('Rincian Akta kematian').click();
      await desk.press('Tambah pindaian');
      await desk.dialog().getByText('akta.png').waitFor();
      await desk.fill('Diterima tanggal', '24-04-2026');
      await desk.press('Simpan berkas');
      await desk.sees('diterima 24 April 2026');
      await desk.picture('life-papers');
      await desk.button('Cetak daftar berkas yang kurang').click();
      const printed = await desk.pdfText();
      const [owed = '', there = ''] = printed.split('Yang sudah diterima');
      expect(owed).toContain(DEAD.name);
      expect(owed).toContain('Buku nikah');
      expect(owed).toContain('Surat perwalian anak');
      expect(owed).not.toContain('Akta kematian');
      expect(there).toContain('Akta kematian');
      expect(there).toContain('LA ANAK CONTOH');
      await desk.closeDocument();
    });

    it('goes its way to BPJS and is paid in full, the cheque for the photograph aside', async () => {
      const open = desk.page.getByRole('checkbox', { name: /^Diterima: /u, checked: false });
      const names = await open.evaluateAll((boxes) =>
        boxes.map((box) => box.getAttribute('aria-label')),
      );
      for (const name of names) {
        const box = desk.page.getByRole('checkbox', { name: name ?? '', exact: true });
        await box.click();
      }
      await desk.sees('Berkas wajib lengkap');
      await step(desk, 'Berkas lengkap');
      await step(desk, 'Diajukan ke BPJS', 'Nomor pengajuan BPJS', 'JKM/CONTOH/42');
      await step(desk, 'Verifikasi BPJS');
      await step(desk, 'Disetujui');
      await desk.button('Catat peristiwa').click();
      await desk.page.getByRole('menuitem', { name: 'Penyerahan simbolis' }).click();
      await desk.press('Simpan langkah');
      await desk.sees('Tercatat: Penyerahan simbolis.');
      expect(await desk.region('Pembayaran').innerText()).toContain('Belum ada pembayaran');
      await desk.button('Catat pembayaran').click();
      await desk.choose(
        desk.dialog().getByRole('combobox', { name: 'Dibayar kepada' }),
        /^WA JANDA CONTOH/u,
      );
      await desk.fill('Jumlah', '42.000.000');
      await desk.fill('Nomor bukti', 'TRF/CONTOH/42');
      await desk.press('Simpan pembayaran');
      await desk.region('Pembayaran').getByText('TRF/CONTOH/42').waitFor();
      await step(desk, 'Dibayar');
      await step(desk, 'Selesai');
      await desk.sees('hanya dapat dibaca');
      await desk.picture('life-claim-done');
    });
  });
}

async function openTheClaim(desk: Desk): Promise<void> {
  await desk.goTo('Klaim');
  await desk.page.getByRole('row').filter({ hasText: DEAD.name }).click();
  await desk.page.getByRole('heading', { name: DEAD.name }).waitFor();
}

/** By keyboard alone; what is typed goes into the field that the dialog begins with. */
async function step(desk: Desk, name: string, field = 'Catatan', typed = ''): Promise<void> {
  await desk.button(`Catat: ${name}`).focus();
  await desk.page.keyboard.press('Enter');
  await expect.poll(() => desk.focused()).toBe(field);
  await desk.page.keyboard.type(typed);
  await desk.page.keyboard.press('Enter');
  await desk.region('Status sekarang').getByText(name, { exact: true }).waitFor();
}

function paper(desk: Desk, name: string): Locator {
  return desk.page.getByRole('checkbox', { name: `Diterima: ${name}`, exact: true });
}
