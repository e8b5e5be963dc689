import { describe, expect, it } from 'vitest';
import { auditSentence, AUDIT_ACT } from '../../shared/audit-words.ts';
import { AUDIT_KINDS, type AuditEvent } from '../../shared/domain/audit.ts';

const TOLD: readonly [AuditEvent, string][] = [
  [{ kind: 'login' }, 'Masuk'],
  [{ kind: 'login-failed', details: { username: 'siti' } }, 'Gagal masuk: pengguna siti'],
  [{ kind: 'logout', details: { why: 'idle' } }, 'Keluar: terkunci karena lama tidak dipakai'],
  [
    { kind: 'person-saved', details: { isNew: false, fields: ['wage', 'nik'] } },
    'Mengubah data peserta: Upah, NIK',
  ],
  [{ kind: 'person-saved', details: { isNew: true, fields: ['nik'] } }, 'Menambah peserta'],
  [
    {
      kind: 'import-saved',
      details: {
        importId: 'x',
        fileName: 'dinkes.xlsx',
        pks: 'non-asn',
        counts: { new: 12, changed: 1500, left: 0 },
      },
    },
    'Menyimpan impor: dinkes.xlsx, PKS 1, 12 baru, 1.500 berubah',
  ],
  [
    { kind: 'letters-printed', details: { count: 2, first: '500.15/1', last: '500.15/2' } },
    'Menerbitkan surat: 2 surat, 500.15/1 s.d. 500.15/2',
  ],
  [
    { kind: 'letters-voided', details: { numbers: ['1', '2', '3', '4', '5'], reason: 'salah' } },
    'Membatalkan nomor surat: nomor 1, nomor 2, nomor 3, dan 2 nomor lagi, alasan: salah',
  ],
  [
    {
      kind: 'bill-saved',
      details: {
        pks: 'rentan',
        fromMonth: '2025-05',
        untilMonth: '2025-07',
        amount: 4_999_680_000,
      },
    },
    'Mencatat tagihan iuran: PKS 2, Mei 2025 s.d. Juli 2025, Rp49.996.800',
  ],
  [
    {
      kind: 'payment-removed',
      details: {
        pks: 'rentan',
        fromMonth: '2025-05',
        untilMonth: '2025-05',
        amount: 1_659_718,
        reason: 'salah catat',
      },
    },
    'Menghapus pembayaran iuran: PKS 2, Mei 2025, Rp16.597,18, alasan: salah catat',
  ],
  [
    { kind: 'roster-exported', details: { rows: 3042, file: 'daftar.xlsx', reason: 'audit' } },
    'Mengekspor daftar peserta: 3.042 baris, ke daftar.xlsx, alasan: audit',
  ],
  [
    {
      kind: 'lists-compared',
      details: {
        pks: 'rentan',
        month: '2025-07',
        counts: { same: 980, different: 2, onlyOurs: 10, onlyTheirs: 0 },
      },
    },
    'Mencocokkan daftar dengan BPJS: PKS 2, Juli 2025, 980 sama, 2 berbeda, 10 hanya di daftar kantor, 0 hanya di daftar BPJS',
  ],
  [
    { kind: 'kpj-taken', details: { pks: 'rentan', month: '2025-07', taken: 980, replaced: 2 } },
    'Mengambil KPJ dari daftar BPJS: PKS 2, Juli 2025, 980 KPJ, 2 mengganti KPJ lama',
  ],
  [
    { kind: 'office-changed', details: { before: { phone: '1' }, after: { phone: '2' } } },
    'Mengubah data kantor: telepon',
  ],
  [
    { kind: 'signatory-saved', details: { before: null, after: { name: 'CONTOH' } } },
    'Menambah pejabat penanda tangan: CONTOH',
  ],
  [
    { kind: 'copy-made', details: { name: 'x', reason: 'before-import', people: 3042 } },
    'Membuat salinan cadangan: sebelum impor',
  ],
  [
    { kind: 'second-place-set', details: { isSet: false } },
    'Mengakhiri tempat kedua salinan cadangan',
  ],
  [
    {
      kind: 'law-changed',
      details: { key: 'jkm.benefit', from: '2027-01-01', before: null, after: { death: 1 } },
    },
    'Mengubah ketentuan: Santunan JKM, berlaku mulai 2027-01-01',
  ],
  [
    {
      kind: 'holiday-changed',
      details: { day: '2027-01-01', before: { name: 'Contoh' }, after: null },
    },
    'Mengubah hari libur: tanggal 2027-01-01, Contoh',
  ],
  [{ kind: 'nik-seen', details: { count: 1 } }, 'Melihat NIK lengkap'],
  [{ kind: 'nik-seen', details: { count: 300 } }, 'Melihat NIK lengkap: 300 orang'],
];

describe('an entry of the log in words', () => {
  it.each(TOLD)('%j', (event, words) => {
    expect(auditSentence(event)).toBe(words);
  });

  it('is a sentence of its own for each kind, also with details that nobody foresaw', () => {
    const kinds = Object.values(AUDIT_KINDS).flat();
    const odd = { before: 1, after: [], counts: null, numbers: 'x', fields: 3, people: {} };
    expect(new Set(Object.values(AUDIT_ACT)).size).toBe(kinds.length);
    for (const kind of kinds) expect(auditSentence({ kind, details: odd })).toMatch(/^[A-Z]/u);
  });
});
