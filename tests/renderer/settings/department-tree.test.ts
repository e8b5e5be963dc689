import { expect, it } from 'vitest';
import { departmentTree } from '../../../renderer/screens/settings/department-tree.ts';

const HEALTH = { id: 1, name: 'Dinas Kesehatan', parentId: null, aliases: ['Dinkes'], members: 4 };
const CLINIC = { id: 2, name: 'Puskesmas Contoh', parentId: 1, aliases: ['PKM'], members: 3 };
const OTHER = { id: 3, name: 'Puskesmas Lain', parentId: 1, aliases: [], members: 1 };
const SOCIAL = { id: 4, name: 'Dinas Sosial', parentId: null, aliases: [], members: 2 };
const ALL = [SOCIAL, OTHER, CLINIC, HEALTH];

function found(search: string): string[] {
  return departmentTree(ALL, search).flatMap(({ department, units }) =>
    [department, ...units].map((one) => one.name),
  );
}

it('without a search every department stands in alphabetical order, its units below it', () => {
  expect(found('')).toEqual([
    'Dinas Kesehatan',
    'Puskesmas Contoh',
    'Puskesmas Lain',
    'Dinas Sosial',
  ]);
});

it('a department found by an alias keeps all its units', () => {
  expect(found('dinkes')).toEqual(['Dinas Kesehatan', 'Puskesmas Contoh', 'Puskesmas Lain']);
});

it('a unit that is found keeps its department above it, and no other unit', () => {
  expect(found(' pkm ')).toEqual(['Dinas Kesehatan', 'Puskesmas Contoh']);
});

it('nothing found is an empty tree', () => {
  expect(found('tidak ada')).toEqual([]);
});
