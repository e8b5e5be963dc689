import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { DataColumn } from '../../../renderer/parts/data-column.ts';
import { DataTable } from '../../../renderer/parts/data-table.tsx';
import { Around } from '../window.tsx';

interface Line {
  readonly name: string;
  readonly place: string;
}

const NAME: DataColumn<Line> = {
  id: 'name',
  title: 'Nama',
  track: '90px',
  cell: (line) => line.name,
};
const PLACE: DataColumn<Line> = {
  ...NAME,
  id: 'place',
  title: 'Tempat',
  cell: (line) => line.place,
};
const LINES: readonly Line[] = [{ name: 'LA CONTOH', place: 'Wameo' }];

function table(columns: readonly DataColumn<Line>[]) {
  return (
    <Around>
      <DataTable label="Orang" columns={columns} rows={LINES} />
    </Around>
  );
}

const BOTH = [PLACE, NAME];
const NARROW = [NAME];

it('keeps every value under its header when the window becomes narrower', () => {
  const { rerender } = render(table(BOTH));
  rerender(table(NARROW));
  expect(screen.getAllByRole('columnheader').map((head) => head.textContent)).toEqual(['Nama']);
  const row = within(screen.getByRole('row', { name: /LA CONTOH/ }));
  expect(row.getAllByRole('cell').map((cell) => cell.textContent)).toEqual(['LA CONTOH']);
});
