import { expect, it } from 'vitest';
import { contentTrack } from '../../../renderer/parts/content-share.ts';

it('gives a column the share that nine of ten of its texts ask for', () => {
  const texts = [...Array.from({ length: 19 }, () => 'x'.repeat(20)), 'y'.repeat(200)];
  expect(contentTrack(90, texts)).toBe('minmax(90px, 20fr)');
});

it('lets no column starve, and none take all', () => {
  expect(contentTrack(90, ['ab', null])).toBe('minmax(90px, 9fr)');
  expect(contentTrack(90, ['z'.repeat(300)])).toBe('minmax(90px, 32fr)');
});

it('leaves out a column that has nothing to say', () => {
  expect(contentTrack(90, [null, ''])).toBeNull();
  expect(contentTrack(90, [])).toBeNull();
});
