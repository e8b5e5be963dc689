import { dayInWita, toLongDay } from '../../../shared/domain/values/day.ts';
import type { AuditFault } from '../../db/audit/check-audit.sqlite.ts';

/** `Kegiatan nomor 12 (5 Juni 2025) pada riwayat diubah di luar program.` */
export function auditFaultWords({ kind, entry, at }: AuditFault): string {
  const day = at === null ? '' : ` (${toLongDay(dayInWita(new Date(at)))})`;
  return WORDS[kind](String(entry), day);
}

const WORDS: { readonly [K in AuditFault['kind']]: (entry: string, day: string) => string } = {
  altered: (entry, day) => `Riwayat kegiatan nomor ${entry}${day} diubah di luar program.`,
  missing: (entry, day) =>
    `Riwayat kegiatan nomor ${entry} hilang; yang terakhir utuh${day || ' tidak ada'}.`,
  'put-between': (entry, day) =>
    `Riwayat kegiatan nomor ${entry}${day} disisipkan di luar program.`,
  'cut-off': (entry, day) =>
    `Riwayat kegiatan terpotong mulai nomor ${entry}; yang terakhir utuh${day || ' tidak ada'}.`,
  'changes-altered': (entry, day) =>
    `Riwayat data yang dicatat bersama kegiatan nomor ${entry}${day} diubah di luar program.`,
  'changes-missing': (entry, day) =>
    `Sebagian riwayat data yang dicatat bersama kegiatan nomor ${entry}${day} hilang.`,
  'changes-cut-off': (entry, day) =>
    `Riwayat data setelah kegiatan nomor ${entry}${day} terpotong.`,
  'changes-unknown': (entry, day) =>
    `Riwayat data setelah kegiatan nomor ${entry}${day} memuat baris yang tidak dicatat program.`,
  'unlike-copy': (entry, day) =>
    `Riwayat kegiatan nomor ${entry}${day} lain daripada yang tercatat dalam salinan cadangan.`,
};
