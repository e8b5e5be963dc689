import { composeForgetReport } from '../../shared/domain/forget-report.ts';
import type { Forgetting } from '../../shared/domain/forgetting.ts';
import { composePersonRecord, type PersonRecord } from '../../shared/domain/person-record.ts';
import type { PlainDocument } from '../../shared/domain/plain-document.ts';
import { composeRecoverySheet } from '../../shared/domain/recovery-sheet.ts';
import type { Paper, Signatory } from '../../shared/domain/office.ts';
import { anOffice } from './letters.ts';

const TODAY = '2037-06-01';
const AT = '09.05';

const HEAD: Signatory = {
  id: 1,
  name: 'Drs. La Contoh, M.Si.',
  position: 'Kepala Dinas Tenaga Kerja',
  rank: 'Pembina Utama Muda, IV/c',
  nip: '196908061996031003',
  from: '2025-01-01',
  until: null,
};

export function recoveryPage(paper: Paper = 'F4'): PlainDocument {
  const code = '7K2QM-0X9TB-HJ4WV-3M2P7-CNDR8';
  const office = anOffice({ paper });
  return composeRecoverySheet({ office, username: 'contoh.admin', code, today: TODAY, at: AT });
}

/** Of so many people, with as many witnesses as there may be. */
export function reportPages(
  people: number,
  { witnesses = 2, paper = 'F4', isDone = true }: ReportLook = {},
): PlainDocument {
  const names = ['La Saksi Contoh, S.Sos.', 'Wa Saksi Contoh', 'La Ode Saksi', 'Wa Ode Saksi'];
  const counts = { contacts: 812, letters: 421, covers: 37, changes: 2650, imports: 96 };
  const forgetting: Forgetting = {
    day: TODAY,
    basis: 'Surat persetujuan Dinas Perpustakaan dan Kearsipan Kota Baubau nomor 045/7/CONTOH/2037',
    witnesses: names.slice(0, witnesses),
    years: 10,
    source: 'Jadwal retensi arsip contoh, Keputusan Wali Kota nomor 1 tahun 2030',
    endedBefore: '2027-06-01',
    people: Array.from({ length: people }, (_, index) => ({
      personId: index + 17,
      nik: '747206**********',
      from: 2025,
      until: index % 2 === 0 ? 2026 : 2025,
    })),
    removed: isDone ? { ...counts, merges: 4, decisions: 12 } : null,
  };
  return composeForgetReport({ office: anOffice({ paper }), signatory: HEAD, forgetting });
}

interface ReportLook {
  readonly witnesses?: number;
  readonly paper?: Paper;
  readonly isDone?: boolean;
}

/** With so many rows of history; every name at its longest. */
export function recordPages(rows: number, paper: Paper = 'F4'): PlainDocument {
  const name = 'WA ODE CONTOHNYA SANGAT PANJANG SEKALI BINTI LA ODE MUHAMMAD CONTOH KEPANJANGAN';
  const file =
    'Impor berkas Daftar usulan peserta pekerja rentan Dinas Sosial Tahap II (revisi).xlsx';
  const at = '05-06-2025 09.05';
  const record: PersonRecord = {
    office: anOffice({ paper }),
    name,
    nik: '7472065205909001',
    values: [
      { label: 'NIK', value: '7472065205909001', origin: `${file}, lembar Data, baris 12, ${at}` },
      { label: 'Nama', value: name, origin: `${file}, lembar Data, baris 12, ${at}` },
      { label: 'Tanggal lahir', value: '12 Mei 1990', origin: `Diisi tangan, ${at}` },
      { label: 'Upah (PKS 1)', value: 'Rp1.500.000', origin: `Diisi tangan, ${at}` },
    ],
    contacts: ['LA CONTOH KELUARGA, Suami, 081200000001'],
    memberships: [
      {
        pks: 'PKS 1',
        place: 'Dinas Pekerjaan Umum dan Penataan Ruang Kota Baubau, Tenaga kebersihan',
        number: 'KPJ 25000000001, Rp1.500.000',
        period: '1 Januari 2025 sampai 31 Januari 2026',
        status: 'Keluar sejak 31 Desember 2025 (Diangkat PPPK/PPPK Paruh Waktu)',
      },
    ],
    letters: [
      {
        number: '500.15/001/DISNAKER/2025',
        date: '2025-07-15',
        kind: 'Surat keterangan kepesertaan',
        status: 'Terbit',
      },
    ],
    claims: [
      {
        kind: 'JKK, luka',
        eventOn: '2025-09-02',
        reporter: 'LA CONTOH KELUARGA',
        status: 'Dibayar',
        paid: 'Rp5.000.000',
        papers: 4,
      },
    ],
    changes: Array.from({ length: rows }, (_, index) => ({
      at,
      who: 'petugas.contoh',
      source: index % 3 === 0 ? `${file}, baris ${index + 1}` : 'Diisi tangan',
      what:
        index % 5 === 0
          ? [
              'PKS 1',
              `Nama: WA ODE CONTOH KE-${index + 1} → ${name}`,
              'Upah: Rp1.000.000 → Rp1.500.000',
            ]
          : [`Alamat: Jalan Contoh Nomor ${index} → Jalan Contoh Nomor ${index + 1}`],
    })),
    acts: [{ at, who: 'admin.contoh', what: 'Melihat NIK lengkap' }],
    exports: [
      {
        at,
        who: 'kepala.contoh',
        what: 'Mengekspor daftar peserta: PKS 1, 989 baris, alasan: rekonsiliasi dengan BPJS',
      },
    ],
    retention: { years: 10, source: 'Jadwal retensi arsip contoh' },
    today: TODAY,
    at: AT,
  };
  return composePersonRecord(record);
}
