import { describe, expect, it } from 'vitest';
import { rowKeyAction } from '../../../renderer/parts/row-keys.ts';

describe('keys in a table', () => {
  it.each([
    ['ArrowDown', -1, 0],
    ['ArrowDown', 4, 5],
    ['ArrowDown', 99, 99],
    ['ArrowUp', 0, 0],
    ['PageDown', 4, 14],
    ['PageUp', 4, 0],
    ['Home', 50, 0],
    ['End', 0, 99],
  ])('%s moves the marker from row %i to row %i', (key, active, row) => {
    expect(rowKeyAction(key, { active, count: 100, page: 10 })).toEqual({ kind: 'move', row });
  });

  it('opens and ticks only a marked row', () => {
    const place = { count: 100, page: 10 };
    expect(rowKeyAction('Enter', { active: -1, ...place })).toEqual({ kind: 'none' });
    expect(rowKeyAction('Enter', { active: 3, ...place })).toEqual({ kind: 'open' });
    expect(rowKeyAction(' ', { active: 3, ...place })).toEqual({ kind: 'select' });
  });

  it('does nothing in an empty table', () => {
    expect(rowKeyAction('End', { active: -1, count: 0, page: 10 })).toEqual({ kind: 'none' });
  });
});
