import { describe, expect, it } from 'vitest';
import type { Desk } from '../../support/desk.ts';

/** Twelve months of PKS 2, billed and paid until 12,800 rupiah are left. */
export function closeBudget(desk: Desk): void {
  describe('the budget of PKS 2', () => {
    it('is written into the agreement with its days and the months it pays for', async () => {
      await desk.goTo('Perjanjian (PKS)');
      await desk.page.getByRole('tab', { name: 'PKS 2 — Pekerja Rentan' }).click();
      await desk.button('Ubah').click();
      const field = (label: string) => desk.page.getByLabel(label, { exact: true });
      await desk.page.getByRole('switch', { name: 'Hari pasti diketahui' }).check({ force: true });
      await field('Bulan iuran dibayar').fill('12');
      await field('Pagu').fill('200000000');
      await desk.button('Simpan').click();
      await desk.sees('Rp200.000.000');
    });

    it('takes the bill and the payment of a month, asking why more was paid than billed', async () => {
      await desk.button('Iuran').last().click();
      await desk.sees('Rp16.800 per orang sebulan');
      await desk.page.getByRole('tab', { name: 'Tagihan dan pembayaran' }).click();
      await desk.button('Catat tagihan').click();
      await desk.fill('Jumlah ditagih', '16.665.600');
      await desk.fill('Kode iuran', '0125050001');
      await desk.fill('Tanggal tagihan', '05-05-2025');
      await desk.press('Simpan');
      await desk.button('Catat pembayaran tagihan Mei 2025').click();
      await desk.fill('Jumlah dibayar', '16.666.000');
      await desk.fill('Tanggal bayar', '12-05-2025');
      await desk.fill('Bukti (nomor SP2D atau kuitansi)', 'SP2D/CONTOH/05');
      await desk.press('Simpan');
      await desk.page.getByRole('dialog', { name: 'Ada yang tidak biasa' }).waitFor();
      await desk.press('Periksa lagi');
      await desk.fill('Jumlah dibayar', '16.665.600');
      await desk.press('Simpan');
      await desk.sees('lunas');
    });

    it('is closed to the rupiah after twelve months, by keyboard alone', async () => {
      const { keyboard } = desk.page;
      await desk.button('Catat tagihan').focus();
      await keyboard.press('Enter');
      await desk.dialog().getByLabel('Jumlah ditagih').waitFor();
      await expect.poll(() => desk.focused()).toBe('Jumlah ditagih');
      await keyboard.type('183321600');
      await keyboard.press('Shift+Tab');
      await keyboard.type('April 2026');
      await keyboard.press('Enter');
      await keyboard.press('Tab');
      await keyboard.press('Enter');
      await desk.dialog().waitFor({ state: 'detached' });
      await desk.button('Catat pembayaran tagihan Juni 2025 – April 2026').focus();
      await keyboard.press('Enter');
      await expect.poll(() => desk.focused()).toBe('Jumlah dibayar');
      await keyboard.press('Enter');
      await desk.dialog().waitFor({ state: 'detached' });
      const budget = desk.region('Anggaran');
      await budget.getByText('Rp199.987.200').waitFor();
      expect(await budget.innerText()).toContain('Rp12.800');
      expect(await budget.innerText()).toContain('dua belas ribu delapan ratus rupiah');
      await desk.sees('seratus sembilan puluh sembilan juta');
      await desk.sees('lunas sampai April 2026');
      await desk.picture('life-budget-closed');
      await desk.page.getByRole('tab', { name: 'Per bulan' }).click();
    });
  });
}
