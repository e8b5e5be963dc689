import { describe, expect, it } from 'vitest';
import { compareValues, leastWidth, tracksOf } from '../../../renderer/parts/data-column.ts';

describe('sorting values', () => {
  it('puts what is still empty first, then numbers by size and names without regard to case', () => {
    expect([3, null, 20].toSorted(compareValues)).toEqual([null, 3, 20]);
    expect(['wa ode', 'LA ODE', 'Abd.'].toSorted(compareValues)).toEqual([
      'Abd.',
      'LA ODE',
      'wa ode',
    ]);
  });
});

describe('tracks of a row', () => {
  const columns = [{ track: 'minmax(140px, 2fr)' }, { track: '90px' }];

  it('begin with the ticks where there are any', () => {
    expect(tracksOf(columns, true)).toBe('40px minmax(140px, 2fr) 90px');
    expect(tracksOf(columns, false)).toBe('minmax(140px, 2fr) 90px');
  });

  it('never get narrower than the least of each', () => {
    expect(leastWidth(columns)).toBe(230);
  });
});
