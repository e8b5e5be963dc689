import { expect, it } from 'vitest';
import { findEdits } from '../../shared/domain/journal-edits.ts';

const row = { changeId: 1, personId: 1, agreementId: 1, made: null };

it('what is said of a place is part of nobody’s values: it stands in no way of taking something back', () => {
  const said = { ...row, before: {}, after: { note: 'surat nomor 1' } };
  const edited = { ...row, before: { job: 'Guru' }, after: { job: 'Sopir' } };
  expect(findEdits([said])).toEqual([]);
  expect(findEdits([said, edited]).map(({ field }) => field)).toEqual(['job']);
});
