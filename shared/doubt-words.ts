/** What is doubtful, in one Indonesian sentence each: a person decides, with a reason that is kept. */
import type { Doubt } from './domain/doubt.ts';

export const DOUBT_SENTENCES: Readonly<Record<Doubt, string>> = {
  'leaves-outside-coverage': 'Tanggal berakhir di luar masa perlindungan.',
  'period-overlaps': 'Orang ini masih peserta aktif PKS lain pada masa yang sama.',
  'over-quota': 'Jumlah peserta melebihi kuota.',
  'renewal-before-end': 'Masa baru mulai sebelum masa lama berakhir.',
  'renewal-leaves-gap': 'Ada jeda tanpa perlindungan antara masa lama dan masa baru.',
  'payment-above-bill': 'Pembayaran melebihi tagihan.',
  'bill-above-budget': 'Tagihan melebihi sisa pagu.',
  'bill-overlaps': 'Sebagian bulannya sudah ada di tagihan lain.',
  'not-covered': 'Pada tanggal kejadian orang ini tidak terlindungi.',
  'claim-for-same-event': 'Sudah ada klaim orang ini dengan tanggal kejadian yang sama.',
  'heir-order': 'Masih ada ahli waris yang lebih berhak menurut urutan.',
  'step-back': 'Tanggal atau status ini mendahului langkah sebelumnya.',
  'papers-missing': 'Masih ada berkas wajib yang belum diterima.',
  'paid-above-expected': 'Pembayaran melebihi perkiraan santunan.',
  'paid-though-unpaid':
    'Iuran bulan kejadian tercatat belum dibayar, sehingga perkiraannya nol; BPJS dapat menolak.',
  'scholarship-early': 'Masa kepesertaan belum cukup untuk beasiswa JKM.',
  'right-lapsed': 'Hak klaim sudah lewat waktu.',
};
