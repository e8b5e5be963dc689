import { waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { ImportScreen } from '../../../renderer/screens/import/import-screen.tsx';
import { FAILURE_SENTENCES } from '../../../shared/failure-words.ts';
import { ISSUE_WORDS } from '../../../shared/words.ts';
import { bridgeWith, GRANT, inputsOf, screen, show, type Answers } from '../window.tsx';
import { planOf, planRow, previewOf } from './plan.ts';

const plan = planOf([
  planRow(6, 'new'),
  planRow(7, 'new'),
  planRow(8, 'changed', { changes: [{ field: 'wage', from: 1_200_000, to: 1_500_000 }] }),
  planRow(9, 'held', { issues: ['status-word'] }),
  planRow(10, 'refused', { issues: ['nik-damaged-by-excel'] }),
]);

async function chooseFile(answers: Answers) {
  const bridge = bridgeWith({ 'import.list': () => [], ...answers });
  const user = userEvent.setup();
  show(<ImportScreen pks="rentan" />);
  await user.click(screen.getByRole('button', { name: 'Pilih berkas…' }));
  return { ...bridge, user };
}

const preview = { 'import.preview': () => previewOf(plan) } satisfies Answers;

describe('an import', () => {
  it('reads the chosen file for the chosen agreement and saves nothing by itself', async () => {
    const { asked } = await chooseFile(preview);
    await screen.findByRole('grid', { name: 'Baris yang berisi orang' });
    expect(inputsOf(asked, 'import.preview')).toEqual([
      expect.objectContaining({ grant: GRANT.id, pks: 'rentan', departmentId: null }),
    ]);
    expect(inputsOf(asked, 'import.apply')).toEqual([]);
  });

  it('does not begin before somebody has said for which agreement', async () => {
    bridgeWith({});
    show(<ImportScreen />);
    const button = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Pilih berkas…' });
    expect(button().disabled).toBe(true);
    await userEvent.setup().click(screen.getByRole('radio', { name: /Pekerja Rentan/ }));
    expect(button().disabled).toBe(false);
  });

  it('shows numbers that add up and says what is not saved', async () => {
    await chooseFile(preview);
    const sum = await screen.findByRole('group', { name: 'Jumlah baris menurut hasil' });
    const words = within(sum)
      .getAllByRole('button')
      .map((button) => button.textContent);
    expect(words.slice(0, 6)).toEqual([
      '5 baris orang',
      '2 baru',
      '1 berubah',
      '0 sama',
      '1 ditahan',
      '1 ditolak',
    ]);
    expect(screen.getByText('Tidak akan disimpan: 1 ditahan dan 1 ditolak.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Simpan 3 orang' })).toBeTruthy();
  });

  it('shows of one row what changes and why it is held or refused', async () => {
    const { user } = await chooseFile(preview);
    await user.click(await screen.findByRole('row', { name: /ORANG 8/ }));
    const changed = await screen.findByRole('dialog');
    expect(within(changed).getByText('Rp1.200.000')).toBeTruthy();
    await user.keyboard('{Escape}');
    await user.click(screen.getByRole('row', { name: /ORANG 10/ }));
    const refused = await screen.findByRole('dialog');
    const nik = within(refused).getByRole<HTMLInputElement>('textbox', { name: 'NIK' });
    expect(nik.getAttribute('aria-invalid')).toBe('true');
    expect(
      within(refused).getByText(new RegExp(ISSUE_WORDS['nik-damaged-by-excel'].short)),
    ).toBeTruthy();
  });

  it('reports the saved counts and offers the roster', async () => {
    const { user, asked } = await chooseFile({
      ...preview,
      'import.apply': () => ({ importId: 'i1', counts: plan.counts }),
    });
    await user.click(await screen.findByRole('button', { name: 'Simpan 3 orang' }));
    expect(await screen.findByText('Impor tersimpan')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Lihat daftar peserta' })).toBeTruthy();
    expect(inputsOf(asked, 'import.apply')).toEqual([
      expect.objectContaining({ importId: 'i1', mark: 'm1' }),
    ]);
  });

  it('is compared again, not saved, when the roster has changed meanwhile', async () => {
    const { user, asked } = await chooseFile({
      ...preview,
      'import.apply': () => ({ refusal: 'roster-changed' }),
      'import.answer': () => previewOf(plan),
    });
    await user.click(await screen.findByRole('button', { name: 'Simpan 3 orang' }));
    await screen.findByText('Daftar peserta berubah sejak berkas dibaca');
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Simpan 3 orang' }).disabled).toBe(
      true,
    );
    await user.click(screen.getByRole('button', { name: 'Bandingkan lagi' }));
    await waitFor(() => expect(inputsOf(asked, 'import.answer')).toHaveLength(1));
  });

  it('says in one sentence why a file cannot be read', async () => {
    await chooseFile({ 'import.preview': () => ({ refusal: 'workbook-password' }) });
    expect(await screen.findByText(FAILURE_SENTENCES['workbook-password'])).toBeTruthy();
    expect(screen.getByText('Tidak ada data yang berubah.')).toBeTruthy();
  });

  it('goes back to the choice of a file when it is cancelled', async () => {
    await chooseFile({ 'import.preview': () => ({ refusal: 'cancelled' }) });
    expect(await screen.findByRole('button', { name: 'Pilih berkas…' })).toBeTruthy();
    expect(screen.queryByText('Berkas tidak dapat dibaca')).toBeNull();
  });
});
