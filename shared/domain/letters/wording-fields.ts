import { LETTER_FIELDS } from '../letter-form.ts';
import { SHARED_FIELDS, type WordingField, type WordingKind } from '../wording.ts';

const OF_AGREEMENT = ['program', 'perjanjian', 'nomor_perjanjian', 'tanggal_perjanjian'] as const;
const OF_COVER = ['opd', 'pimpinan_opd', 'jumlah_surat', 'nomor_awal', 'nomor_akhir'] as const;

/**
 * The names that a kind of document can fill. A cover letter goes with letters of several members
 * and perhaps of both agreements; a summary is about no single member.
 */
export function fieldsOf(kind: WordingKind): readonly WordingField[] {
  switch (kind) {
    case 'cover':
      return [...SHARED_FIELDS.filter((field) => !isOne(OF_AGREEMENT, field)), ...OF_COVER];
    case 'summary':
      return SHARED_FIELDS;
    default:
      return [...LETTER_FIELDS.filter((field) => !isOne(OF_COVER, field)), ...SHARED_FIELDS];
  }
}

function isOne(fields: readonly WordingField[], field: WordingField): boolean {
  return fields.includes(field);
}
