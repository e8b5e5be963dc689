import { describe, expect, it } from 'vitest';
import { parseTypedSen, typedSenText } from '../../../renderer/parts/typed-sen.ts';

describe('typed rupiah', () => {
  it.each([
    ['', null],
    ['16.800', 1_680_000],
    ['16800', 1_680_000],
    ['Rp16.597,18', 1_659_718],
    ['rp 16.597,1', 1_659_710],
    ['42.000.000,-', 4_200_000_000],
    ['0', 0],
  ])('%j is %j sen', (text, amount) => expect(parseTypedSen(text)).toBe(amount));

  it.each(['16.80', '16,800.00', '16.597,185', '-5', 'seribu', '1.000.0', '1.000.000.000.001'])(
    '%j is no amount',
    (text) => expect(parseTypedSen(text)).toBe('unreadable'),
  );

  it.each([1, 99, 100, 1_659_718, 4_200_000_000])('%j is shown as it can be typed', (amount) =>
    expect(parseTypedSen(typedSenText(amount))).toBe(amount),
  );
});
