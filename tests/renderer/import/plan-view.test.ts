import { describe, expect, it } from 'vitest';
import {
  ALL_ROWS,
  notedCount,
  type PlanView,
  rowsInView,
  savableCount,
} from '../../../renderer/screens/import/plan-view.ts';
import { planOf, planRow, somebody } from './plan.ts';

const rows = [
  planRow(7, 'new', { person: somebody({ nik: '7472050101900001', name: 'LA ODE CONTOH' }) }),
  planRow(8, 'held', { issues: ['dead-or-left'] }),
  planRow(12, 'refused', { person: somebody({ name: null }), issues: ['nik-missing'] }),
];
const seen = (view: PlanView, text = '') =>
  rowsInView(rows, { ...ALL_ROWS, view, text }).map(({ row }) => row);

describe('rows of a plan on the screen', () => {
  it('are all, those of one verdict, or those with notes', () => {
    expect(seen('all')).toEqual([7, 8, 12]);
    expect(seen('held')).toEqual([8]);
    expect(seen('noted')).toEqual([8, 12]);
  });

  it('are found by part of a name, part of a NIK, or the whole row number', () => {
    expect(seen('all', ' contoh ')).toEqual([7]);
    expect(seen('all', '0190000')).toEqual([7, 8]);
    expect(seen('all', '12')).toEqual([12]);
    expect(seen('all', '1')).not.toContain(12);
  });

  it('are those that another room points at, and those mended meanwhile stay among them', () => {
    const only = { label: 'Kata', has: ({ row }: { row: number }) => row === 7 };
    const filter = { ...ALL_ROWS, only };
    expect(rowsInView(rows, filter).map(({ row }) => row)).toEqual([7]);
    expect(rowsInView(rows, filter, new Set(['0 12'])).map(({ row }) => row)).toEqual([7, 12]);
  });
});

it('only new and changed rows are saved', () => {
  const plan = planOf([planRow(7, 'new'), planRow(8, 'changed'), planRow(9, 'same'), ...rows]);
  expect(savableCount(plan)).toBe(3);
  expect(notedCount(plan)).toBe(2);
});
