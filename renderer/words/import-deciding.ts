import type { DecisionChoice, GoneAnswer, HeldCode } from '../../shared/domain/answers.ts';
import type { Comparison } from '../../shared/domain/plan.ts';
import { toNumber } from './common.ts';

/** What only a person can decide: held rows, and who does not stand in the file. */
export const IMPORT_DECIDING = {
  heldEmpty: 'Tidak ada yang perlu diputuskan.',
  heldLabel: 'Baris yang perlu diputuskan',
  sideBySide: 'Kedua data berdampingan',
  inFile: (row: number) => `Di berkas (baris ${toNumber(row)})`,
  inRoster: 'Tercatat',
  likeBecause: (reasons: readonly string[]) => `Mirip karena ${reasons.join(', ')}.`,
  diedOn: (day: string) => `Meninggal ${day}`,
  hasClaim:
    'Kematiannya tercatat dalam klaim. Bila keliru, batalkan dahulu klaimnya, lalu buka berkas ini lagi.',
  rememberedFrom: (when: string) => `Diputuskan pada ${when}; berlaku lagi karena datanya sama.`,
  decideLabel: 'Keputusan',
  leaveReason: 'Alasan keluar',
  leaveOn: 'Keluar sejak',
  moveOn: 'PKS lain berakhir pada',
  decisionNote: 'Catatan (tidak wajib)',
  decisionIncomplete: 'Lengkapi alasan dan tanggalnya.',
  decide: 'Putuskan',
  decideAll: (count: number) => `Putuskan semua ${toNumber(count)} baris sejenis`,
  decided: 'diputuskan',
  heldDetail: 'Baris yang diputuskan',
  decideKeys: 'Tombol 1–3 memilih, Enter memutuskan lalu lanjut, ↑ ↓ pindah baris.',
  openOf: (open: number, all: number) =>
    open === 0 || open === all
      ? `${toNumber(all)}${open === 0 ? ', selesai' : ''}`
      : `${toNumber(open)} dari ${toNumber(all)} belum`,
  sameFields: (fields: readonly string[]) => `Sama: ${fields.join(', ')}`,
  showSame: 'Tampilkan yang sama',
  hideSame: 'Sembunyikan yang sama',
  choice: {
    'active-in-other-pks': {
      move: ['Pindahkan ke PKS ini', 'Kepesertaan di PKS lain berakhir pada tanggal di bawah.'],
      take: ['Daftarkan di kedua PKS', 'Kepesertaan di PKS lain tetap berjalan.'],
      skip: ['Biarkan di PKS lain', 'Baris ini tidak disimpan.'],
    },
    'dead-or-left': {
      take: ['Aktifkan kembali', 'Catatan meninggal atau keluar dibatalkan.'],
      skip: ['Tetap seperti tercatat', 'Baris ini tidak disimpan.'],
    },
    'possible-same-person': {
      'same-person': ['Orang yang sama', 'Data tercatat diperbarui; NIK memakai isi berkas.'],
      take: ['Orang berbeda', 'Baris ini disimpan sebagai peserta baru.'],
      skip: ['Belum pasti', 'Baris ini tidak disimpan.'],
    },
    'status-word': {
      leave: ['Keluarkan dari PKS', 'Kepesertaan berakhir dengan alasan dan tanggal di bawah.'],
      take: ['Tetap peserta', 'Keterangan itu tidak berarti keluar.'],
      skip: ['Belum pasti', 'Baris ini tidak disimpan.'],
    },
  } satisfies Record<
    HeldCode,
    Partial<Record<DecisionChoice, readonly [label: string, consequence: string]>>
  > as Readonly<
    Record<HeldCode, Partial<Record<DecisionChoice, readonly [label: string, consequence: string]>>>
  >,
  comparedWith: (file: string, when: string) => `Dibanding berkas terakhir (${file}, ${when}):`,
  comparedWithRoster: 'Dibanding daftar peserta:',
  comparison: (counts: Readonly<Record<Comparison, number>>, gone: number) =>
    [
      `${toNumber(counts.new)} baru`,
      `${toNumber(counts.back)} kembali`,
      `${toNumber(counts.moved)} pindah OPD`,
      `${toNumber(counts.changed)} berubah`,
      `${toNumber(counts.same)} sama`,
      `${toNumber(gone)} tidak ada di berkas`,
    ].join(' · '),
  isComplete: 'Apakah berkas ini lengkap?',
  manyGone: (gone: number, members: number) =>
    `${toNumber(gone)} dari ${toNumber(members)} peserta OPD ini tidak ada di berkas.`,
  complete: 'Ya, lengkap',
  notComplete: 'Tidak, hanya sebagian',
  isCompleteSaid: 'Berkas ini lengkap. Putuskan siapa yang keluar.',
  isPartSaid: 'Berkas ini hanya sebagian. Yang tidak disebut tetap peserta.',
  completeAfterAll: 'Ternyata lengkap',
  notCompleteAfterAll: 'Ternyata hanya sebagian',
  leftTicked: (count: number) => `${toNumber(count)} dipilih`,
  stays: 'Tetap peserta',
  leaves: 'Keluar…',
  leaveTitle: (count: number) => `Keluarkan ${toNumber(count)} peserta`,
  leaveText: 'Kepesertaan berakhir saat impor ini disimpan, dan kembali bila impor dibatalkan.',
  leaveConfirm: (count: number) => `Keluarkan ${toNumber(count)} orang`,
  leftAnswer: 'Keputusan',
  leftAnswerName: { stay: 'Tetap peserta', leave: 'Keluar' } satisfies Record<
    GoneAnswer['choice'],
    string
  >,
} as const;
