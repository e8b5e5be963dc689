import type { Agreement } from '../../../shared/domain/agreement.ts';
import type { LetterMember } from '../../../shared/domain/letters/letter-values.ts';
import type { Strain } from '../../db/letters/straining-members.ts';

export const INVENTED_DEPARTMENT =
  'Dinas Pemberdayaan Perempuan, Perlindungan Anak, Pengendalian Penduduk dan Keluarga Berencana';

/** Somebody to show a letter with while the roster is empty: no NIK has a birth day 00. */
export function inventedMember(agreement: Agreement, strain: Strain): LetterMember {
  const member: LetterMember = {
    nik: '7472050000000001',
    name: 'CONTOH NAMA PESERTA',
    birthPlace: 'Baubau',
    birthDate: '1990-05-12',
    sex: 'P',
    address: 'Jalan Contoh Nomor 7 RT 002 RW 001',
    kelurahan: 'Lipu',
    kecamatan: 'Betoambari',
    department: 'Dinas Contoh',
    job: 'Tenaga administrasi',
    kpj: '25000000001',
    start: agreement.coverageFrom,
    end: agreement.coverageUntil,
    status: 'active',
    leaveReason: null,
    leftOn: null,
    diedOn: null,
  };
  return { ...member, ...STRAINED[strain] };
}

const STRAINED = {
  'longest-name': {
    name: 'CONTOH NAMA PESERTA YANG PANJANG SEKALI DENGAN GELAR S.KOM., M.SI.',
    department: INVENTED_DEPARTMENT,
  },
  'longest-address': {
    address:
      'Kompleks Perumahan Contoh Indah Permai Blok C Nomor 123 Lorong Contoh Merah Muda, RT 012 RW 005, ' +
      'belakang Masjid Contoh, samping Kantor Lingkungan Contoh Atas, menuju lapangan',
  },
  'missing-field': {
    birthPlace: null,
    birthDate: null,
    sex: null,
    address: null,
    kelurahan: null,
    kecamatan: null,
    department: null,
    job: null,
    kpj: null,
  },
} as const satisfies Record<Strain, Partial<LetterMember>>;
