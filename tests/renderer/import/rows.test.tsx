import { waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Suggestion } from '../../../shared/domain/candidate.ts';
import { screen } from '../window.tsx';
import { openPreview } from './open-preview.tsx';
import { planOf, planRow, previewOf, somebody } from './plan.ts';

const faulty = (row: number) =>
  planRow(row, 'refused', {
    issues: ['nik-format'],
    person: somebody({ name: `ORANG ${row}`, job: 'Sopir' }),
  });
const rows = [planRow(6, 'new'), faulty(7), planRow(8, 'new'), faulty(9), faulty(10)];
const preview = previewOf(planOf(rows));
const cell = () => screen.getByRole<HTMLInputElement>('textbox', { name: /^NIK, Baris/ });
const grid = () => screen.getByRole('grid');

describe('a faulty cell', () => {
  it('is mended in the table, and Enter goes to the next faulty row', async () => {
    const { user, answers } = await openPreview(preview);
    await user.click(screen.getAllByRole('button', { name: /Perbaiki NIK/ })[0] as HTMLElement);
    expect(cell().value).toBe('7,47E+15');
    await user.keyboard('7472050101900007{Enter}');
    expect((await answers()).cells).toEqual([
      { sheet: 'Data', row: 7, field: 'nik', text: '7472050101900007' },
    ]);
    expect(cell().getAttribute('aria-label')).toBe('NIK, Baris 9');
    expect(document.activeElement).toBe(cell());
  });

  it('keeps what is being typed while the plan of the one before arrives', async () => {
    const { user, answers } = await openPreview(preview, () => ({
      plan: planOf([planRow(6, 'new'), planRow(7, 'new'), ...rows.slice(2)]),
    }));
    await user.click(screen.getAllByRole('button', { name: /Perbaiki NIK/ })[0] as HTMLElement);
    await user.keyboard('7472050101900007{Enter}7472');
    await answers();
    await screen.findByText('Rencana diperbarui: 3 baru, 0 berubah, 0 ditahan, 2 ditolak.');
    expect(cell().value).toBe('7472');
    expect(document.activeElement).toBe(cell());
  });

  it('is reached by F2 on its row and left as it was by Escape', async () => {
    const { user, said } = await openPreview(preview);
    grid().focus();
    await user.keyboard('{ArrowDown}{ArrowDown}{F2}');
    expect(cell().getAttribute('aria-label')).toBe('NIK, Baris 7');
    await user.keyboard('123{Escape}');
    expect(screen.queryByRole('textbox', { name: /^NIK, Baris/ })).toBeNull();
    expect(document.activeElement).toBe(grid());
    expect(said()).toEqual([]);
  });

  it('stays in sight of its filter when it is mended', async () => {
    const { user, answers } = await openPreview(preview, () => ({
      plan: planOf([rows[0], planRow(7, 'new'), ...rows.slice(2)].flatMap((row) => row ?? [])),
    }));
    await user.click(screen.getByRole('button', { name: '3 ditolak' }));
    await user.click(screen.getAllByRole('button', { name: /Perbaiki NIK/ })[0] as HTMLElement);
    await user.keyboard('7472050101900007{Enter}{Escape}');
    await answers();
    await screen.findByRole('button', { name: '2 ditolak' });
    expect(within(grid()).getByText('ORANG 7')).toBeTruthy();
    expect(within(grid()).queryByText('ORANG 8')).toBeNull();
  });

  it('cannot be mended once the import is saved', async () => {
    await openPreview({ ...preview, status: 'applied' });
    expect(screen.queryByRole('button', { name: /Perbaiki NIK/ })).toBeNull();
    expect(screen.queryByRole('button', { name: /^Simpan/ })).toBeNull();
  });
});

describe('a row in its drawer', () => {
  it('takes a value once and goes on to the next faulty row', async () => {
    const { user, answers, said } = await openPreview(preview);
    await user.click(screen.getByText('ORANG 7'));
    const drawer = await screen.findByRole('dialog');
    const nik = within(drawer).getByRole('textbox', { name: 'NIK' });
    await user.clear(nik);
    await user.type(nik, '7472050101900007{Enter}');
    await answers();
    await waitFor(() => expect(within(drawer).getByText('Baris 9')).toBeTruthy());
    expect(said()).toHaveLength(1);
    expect(document.activeElement?.getAttribute('name')).toBe('nik');
  });

  it('leads to the rows before and after it', async () => {
    const { user } = await openPreview(preview);
    await user.click(screen.getByText('ORANG 8'));
    const drawer = await screen.findByRole('dialog');
    await user.click(within(drawer).getByRole('button', { name: /Baris berikutnya/ }));
    expect(within(drawer).getByText('Baris 9')).toBeTruthy();
    await user.keyboard('{Alt>}{ArrowUp}{ArrowUp}{/Alt}');
    expect(within(drawer).getByText('Baris 7')).toBeTruthy();
  });

  it('gives a corrected value back to the file', async () => {
    const { user, answers } = await openPreview({
      ...preview,
      answers: {
        ...preview.answers,
        cells: [{ sheet: 'Data', row: 8, field: 'job', text: 'Perawat' }],
      },
    });
    await user.click(screen.getByText('ORANG 8'));
    await user.click(await screen.findByRole('button', { name: 'Kembali ke isi berkas' }));
    expect((await answers()).cells).toEqual([]);
  });
});

describe('suggestions', () => {
  const suggestion = (row: number): Suggestion => ({
    kind: 'letters-in-nik',
    sheet: 0,
    row,
    field: 'nik',
    text: `74720501019000${row}`,
  });
  const suggested = previewOf({ ...planOf(rows), suggestions: [suggestion(9), suggestion(10)] });

  it('are taken all of a kind at once', async () => {
    const { user, answers } = await openPreview(suggested);
    await user.click(screen.getByRole('button', { name: 'Terapkan semua' }));
    expect((await answers()).cells).toEqual([
      { sheet: 'Data', row: 9, field: 'nik', text: '747205010190009' },
      { sheet: 'Data', row: 10, field: 'nik', text: '7472050101900010' },
    ]);
  });

  it('show their rows, and those alone', async () => {
    const { user } = await openPreview(suggested);
    await user.click(screen.getByRole('button', { name: 'Lihat' }));
    expect(within(grid()).getByText('ORANG 9')).toBeTruthy();
    expect(within(grid()).queryByText('ORANG 8')).toBeNull();
    await user.click(screen.getByRole('button', { name: /Tampilkan semua baris lagi/ }));
    expect(within(grid()).getByText('ORANG 8')).toBeTruthy();
  });
});

it('rows are narrowed to those that are back since the last file', async () => {
  const plan = planOf([
    planRow(6, 'new', { comparison: 'back' }),
    planRow(7, 'new', { comparison: 'new' }),
  ]);
  const comparison = { ...plan.comparison, counts: { ...plan.comparison.counts, back: 1, new: 1 } };
  const { user } = await openPreview(previewOf({ ...plan, comparison }));
  await user.click(screen.getByRole('combobox', { name: 'Beda dari daftar' }));
  await user.click(await screen.findByRole('option', { name: '1 kembali' }));
  expect(within(grid()).getByText('ORANG 6')).toBeTruthy();
  expect(within(grid()).queryByText('ORANG 7')).toBeNull();
});

it('every tab names its panel, and the panel its tab', async () => {
  const { goTo } = await openPreview(preview);
  await goTo(/Kolom/);
  const tab = screen.getByRole('tab', { selected: true });
  const panel = screen.getByRole('tabpanel');
  expect(tab.getAttribute('aria-controls')).toBe(panel.id);
  expect(panel.getAttribute('aria-labelledby')).toBe(tab.id);
});
