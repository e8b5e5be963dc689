import { within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { compareFields } from '../../../renderer/screens/import/held-items.ts';
import type { Clash } from '../../../shared/domain/plan.ts';
import { screen } from '../window.tsx';
import { openPreview } from './open-preview.tsx';
import { planOf, planRow, previewOf, somebody } from './plan.ts';

const clash: Clash = {
  personId: 7,
  name: 'LA CONTOH',
  nik: '7472050101900021',
  where: 'Dinas Kesehatan',
  values: somebody({ nik: '7472050101900021', name: 'LA CONTOH', address: 'Jl. Lama' }),
  status: 'active',
  diedOn: null,
  why: ['one-digit'],
};

const like = (row: number) =>
  planRow(row, 'held', {
    issues: ['possible-same-person'],
    clash,
    person: somebody({ nik: '7472050101900012', name: 'LA CONTOH', address: 'Jl. Baru' }),
  });

const remarked = planRow(9, 'held', {
  issues: ['status-word'],
  personId: 3,
  remark: 'meninggal 3 Mei 2025',
});

const preview = previewOf(planOf([like(6), like(7), remarked]));
const list = () => screen.getByRole('listbox', { name: 'Baris yang perlu diputuskan' });
const marked = () => screen.getByRole('option', { selected: true }).textContent;

describe('rows that wait for a decision', () => {
  it('are decided by keys alone, one after the other', async () => {
    const { user, answers, goTo } = await openPreview(preview);
    await goTo(/Perlu diputuskan/);
    list().focus();
    await user.keyboard('1{Enter}');
    expect((await answers()).decisions).toEqual([
      {
        sheet: 'Data',
        row: 6,
        code: 'possible-same-person',
        choice: 'same-person',
        note: '',
        on: null,
        leaveReason: null,
      },
    ]);
    expect(marked()).toContain('Baris 7');
    expect(document.activeElement).toBe(list());
    await user.keyboard('2{Enter}');
    expect((await answers(2)).decisions.map(({ row, choice }) => [row, choice])).toEqual([
      [6, 'same-person'],
      [7, 'take'],
    ]);
  });

  it('take what a remark plainly says along with the choice to leave', async () => {
    const { user, answers, goTo } = await openPreview(preview);
    await goTo(/Perlu diputuskan/);
    await user.click(screen.getByRole('option', { name: /Baris 9/ }));
    await user.click(screen.getByRole('radio', { name: /Keluarkan dari PKS/ }));
    await user.click(screen.getByRole('button', { name: 'Putuskan' }));
    expect((await answers()).decisions).toMatchObject([
      { row: 9, choice: 'leave', leaveReason: 'meninggal', on: '2025-05-03' },
    ]);
  });

  it('are not decided while a day or a reason is missing', async () => {
    const { user, goTo, said } = await openPreview(
      previewOf(
        planOf([planRow(9, 'held', { issues: ['status-word'], personId: 3, remark: 'keluar' })]),
      ),
    );
    await goTo(/Perlu diputuskan/);
    list().focus();
    await user.keyboard('1{Enter}');
    expect(screen.getByText('Lengkapi alasan dan tanggalnya.')).toBeTruthy();
    expect(said()).toEqual([]);
  });

  it('are decided together with those held for the same reason, and no others', async () => {
    const { user, answers, goTo } = await openPreview(preview);
    await goTo(/Perlu diputuskan/);
    list().focus();
    await user.keyboard('2');
    await user.click(screen.getByRole('button', { name: 'Putuskan semua 2 baris sejenis' }));
    expect((await answers()).decisions.map(({ row, choice }) => [row, choice])).toEqual([
      [6, 'take'],
      [7, 'take'],
    ]);
    expect(marked()).toContain('Baris 9');
  });

  it('cannot be decided any more once the import is saved', async () => {
    const { user, goTo, said } = await openPreview({ ...preview, status: 'applied' });
    await goTo(/Perlu diputuskan/);
    list().focus();
    await user.keyboard('1{Enter}');
    expect(screen.queryByRole('button', { name: 'Putuskan' })).toBeNull();
    expect(said()).toEqual([]);
  });
});

it('a held row leads from its drawer to its decision', async () => {
  const { user } = await openPreview(preview);
  await user.click(screen.getByText('ORANG 9'));
  await user.click(
    within(await screen.findByRole('dialog')).getByRole('button', { name: 'Putuskan sekarang' }),
  );
  expect(marked()).toContain('Baris 9');
});

it('two records show first who they are and what differs, with each digit that differs', async () => {
  expect(compareFields(like(6)).first.map(({ field }) => field)).toEqual([
    'nik',
    'name',
    'address',
  ]);
  const { goTo } = await openPreview(preview);
  await goTo(/Perlu diputuskan/);
  const table = screen.getByRole('table', { name: 'Kedua data berdampingan' });
  const marks = [...table.querySelectorAll('mark')].map(({ textContent }) => textContent);
  expect(marks).toEqual(['1', '2', '2', '1']);
  expect(within(table).getByText('Jl. Lama')).toBeTruthy();
});
