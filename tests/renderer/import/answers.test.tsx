import { within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { ColumnSeen, SheetOffer } from '../../../shared/domain/candidate.ts';
import type { ImportPlan } from '../../../shared/domain/plan.ts';
import { screen } from '../window.tsx';
import { openPreview } from './open-preview.tsx';
import { planOf, planRow, previewOf, somebody } from './plan.ts';

const seen = (column: string, header: string, part: Partial<ColumnSeen> = {}): ColumnSeen => ({
  column,
  header,
  samples: ['contoh'],
  meaning: null,
  by: null,
  ...part,
});

function planWith(part: Partial<ImportPlan>): ImportPlan {
  return { ...planOf([planRow(6, 'new'), planRow(7, 'new')]), ...part };
}

describe('columns', () => {
  const sheet = {
    name: 'Data',
    headerRow: 5,
    columns: { nik: 'B', name: 'C' },
    seen: [
      seen('B', 'No. KTP', { meaning: 'nik', by: 'words' }),
      seen('C', 'Nama', { meaning: 'name', by: 'words' }),
      seen('D', 'Kode X'),
    ],
  } as const;
  const preview = previewOf(planWith({ sheets: [sheet] }));

  it('name those that nobody knows, and take the meaning that somebody gives', async () => {
    const { user, answers, goTo } = await openPreview(preview);
    await goTo(/Kolom/);
    expect(screen.getByText(/Tidak dikenal dan tidak dipakai: Kode X/)).toBeTruthy();
    await user.click(screen.getByRole('combobox', { name: 'Kolom D dibaca sebagai' }));
    await user.click(await screen.findByRole('option', { name: 'Nomor HP' }));
    expect((await answers()).columns).toEqual([{ sheet: 'Data', column: 'D', meaning: 'phone' }]);
  });

  it('say how many rows each of them gives', async () => {
    const { goTo } = await openPreview(preview);
    await goTo(/Kolom/);
    const nik = screen.getByRole('row', { name: /No\. KTP/ });
    expect(within(nik).getByText('2 terbaca')).toBeTruthy();
  });

  it('begin below the header row that somebody points at', async () => {
    const { user, answers, goTo } = await openPreview(preview);
    await goTo(/Kolom/);
    const header = screen.getByRole('textbox', { name: 'Judul kolom ada di baris' });
    await user.clear(header);
    await user.type(header, '7{Enter}');
    expect((await answers()).sheets).toEqual([{ name: 'Data', headerRow: 7, department: null }]);
  });

  it('of several sheets without a department take it from the names of the sheets', async () => {
    const named = (name: string, department: string | null): SheetOffer => ({
      name,
      visibility: 'visible',
      people: 1,
      department,
    });
    const { user, answers } = await openPreview({
      ...previewOf(
        planWith({
          sheets: [sheet, { ...sheet, name: 'Dinsos' }],
          rows: [planRow(6, 'new'), planRow(6, 'new', { sheet: 1 })],
        }),
      ),
      sheets: [named('Data', null), named('Dinsos', 'Dinas Sosial')],
    });
    await user.click(screen.getByRole('button', { name: 'Pakai nama lembar' }));
    expect((await answers()).sheets).toEqual([
      { name: 'Data', headerRow: null, department: null },
      { name: 'Dinsos', headerRow: null, department: 'Dinas Sosial' },
    ]);
  });
});

describe('words', () => {
  const preview = previewOf(
    planWith({
      rows: [
        planRow(6, 'new', { person: somebody({ name: 'ORANG 6', job: 'Juru Ketik' }) }),
        planRow(7, 'new', { person: somebody({ name: 'ORANG 7', job: 'JURU  KETIK' }) }),
        planRow(8, 'new', { person: somebody({ name: 'ORANG 8', job: 'Sopir' }) }),
      ],
      questions: [
        { kind: 'job', word: 'Juru Ketik', rows: 2, near: ['Perawat'] },
        { kind: 'job', word: 'Juru Parkir', rows: 1, near: [] },
      ],
    }),
  );

  it('take the likeliest entry at one press', async () => {
    const { user, answers, goTo } = await openPreview(preview);
    await goTo(/Kata baru/);
    await user.click(screen.getByRole('button', { name: 'Juru Ketik adalah Perawat' }));
    expect((await answers()).words).toEqual([
      { kind: 'job', word: 'Juru Ketik', means: 'Perawat' },
    ]);
  });

  it('become new entries all together, and say that they were answered', async () => {
    const { user, answers, goTo } = await openPreview(preview, () => ({
      plan: { ...preview.plan, questions: [] },
    }));
    await goTo(/Kata baru/);
    await user.click(screen.getByRole('button', { name: /Tambahkan semua \(2\)/ }));
    expect((await answers()).words.map(({ word, means }) => [word, means])).toEqual([
      ['Juru Ketik', 'Juru Ketik'],
      ['Juru Parkir', 'Juru Parkir'],
    ]);
    const means = screen.getByRole<HTMLInputElement>('combobox', { name: 'Arti Juru Ketik' });
    expect(means.value).toBe('Tambahkan sebagai entri baru');
  });

  it('lead to their rows in whatever spelling', async () => {
    const { user, goTo } = await openPreview(preview);
    await goTo(/Kata baru/);
    await user.click(screen.getByRole('button', { name: 'Lihat 2 baris dengan Juru Ketik' }));
    const grid = screen.getByRole('grid');
    expect(within(grid).getByText('ORANG 7')).toBeTruthy();
    expect(within(grid).queryByText('ORANG 8')).toBeNull();
  });
});

describe('members whom the file does not name', () => {
  const gone = (personId: number) => ({
    personId,
    nik: `747205010190000${personId}`,
    name: `PESERTA ${personId}`,
    department: 'Dinas Sosial',
    answer: null,
  });
  const base = planWith({ left: [gone(1), gone(2), gone(3)] });
  const preview = previewOf({
    ...base,
    comparison: { ...base.comparison, members: 9, asksWhetherComplete: true },
  });

  it('are asked about before anything else: whether the file is complete', async () => {
    const { user, answers, goTo } = await openPreview(preview);
    await goTo(/Tidak ada di berkas/);
    await user.click(screen.getByRole('button', { name: 'Tidak, hanya sebagian' }));
    expect((await answers()).isComplete).toBe(false);
    expect(screen.getByText(/hanya sebagian\. Yang tidak disebut tetap peserta/)).toBeTruthy();
  });

  it('leave only when ticked, with a reason and a day', async () => {
    const { user, answers, goTo, said } = await openPreview(preview);
    await goTo(/Tidak ada di berkas/);
    await user.click(screen.getByRole('row', { name: /PESERTA 2/ }));
    await user.click(screen.getByRole('button', { name: 'Keluar…' }));
    const dialog = await screen.findByRole('dialog');
    const confirm = within(dialog).getByRole<HTMLButtonElement>('button', { name: /Keluarkan/ });
    expect(confirm.disabled).toBe(true);
    await user.click(within(dialog).getByRole('combobox', { name: 'Alasan keluar' }));
    await user.click(await screen.findByRole('option', { name: 'Mengundurkan diri' }));
    await user.type(within(dialog).getByRole('textbox', { name: 'Keluar sejak' }), '5/6/2025');
    await user.tab();
    expect(said()).toEqual([]);
    await user.click(confirm);
    expect((await answers()).gone).toEqual([
      { personId: 2, choice: 'leave', reason: 'mengundurkan-diri', on: '2025-06-05' },
    ]);
  });

  it('who leave can be saved, though the file changes nobody else', async () => {
    const left = [
      {
        ...gone(1),
        answer: { personId: 1, choice: 'leave', reason: 'lainnya', on: '2025-06-05' },
      },
    ] as const;
    await openPreview(previewOf({ ...planOf([planRow(6, 'same')]), left }));
    const save = screen.getByRole<HTMLButtonElement>('button', { name: 'Simpan 1 orang' });
    expect(save.disabled).toBe(false);
  });
});
