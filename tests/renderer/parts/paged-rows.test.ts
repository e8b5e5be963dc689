import { expect, it } from 'vitest';
import { fillRows } from '../../../renderer/parts/use-paged-rows.ts';

it('leaves a blank in the place of every row that is not loaded', () => {
  const rows = fillRows(605, 400, [['a', 'b'], null, ['z']]);
  expect(rows).toHaveLength(605);
  expect(rows[399]).toBeNull();
  expect(rows.slice(400, 403)).toEqual(['a', 'b', null]);
});

it('takes no more rows than the list has, though a page may still be longer', () => {
  expect(fillRows(1, 0, [['a', 'b']])).toEqual(['a']);
});
