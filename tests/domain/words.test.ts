import { describe, expect, it } from 'vitest';
import { ISSUE_SEVERITY, type IssueCode } from '../../shared/domain/issue.ts';
import { FAILURE_CODES } from '../../shared/failure.ts';
import { failureSentence } from '../../shared/failure-words.ts';
import { ISSUE_WORDS } from '../../shared/words.ts';

describe('what people read', () => {
  it('of a failure is one or two whole sentences', () => {
    for (const code of FAILURE_CODES)
      expect(failureSentence({ code })).toMatch(/^[A-Z].+\p{L}\.$/u);
  });

  it('of a failure names its facts, codes of settings in words', () => {
    expect(
      failureSentence({
        code: 'letterhead-incomplete',
        details: ['office-phone', 'signatory-nip'],
      }),
    ).toBe('Dokumen belum dapat dicetak. Lengkapi dahulu: telepon kantor, NIP penanda tangan.');
    expect(failureSentence({ code: 'workbook-no-such-sheet', details: ['Data', 'REKAP'] })).toBe(
      'Lembar itu tidak ada. Pilih salah satu lembar dalam buku kerja: Data, REKAP.',
    );
  });

  it('names fields and issues in words, never by their codes', () => {
    expect(failureSentence({ code: 'values-invalid', details: ['kpj-format', 'until'] })).toBe(
      'Isian belum benar. Perbaiki isian yang ditandai: Nomor peserta (KPJ) bukan 11 angka, tanggal akhir.',
    );
  });

  it('of an issue says what helps, in a whole sentence', () => {
    for (const code of Object.keys(ISSUE_SEVERITY) as IssueCode[])
      expect(ISSUE_WORDS[code].todo).toMatch(/\.$/);
  });
});
