import type { Agreement, Programme } from '../agreement.ts';
import { coverageInWords, coverageOf, coverageOn, type Coverage } from '../coverage.ts';
import { toLongDay, type Day } from '../values/day.ts';
import type { LetterBlock, LetterContent, TableRow } from '../letter.ts';
import type { MembershipStatus } from '../membership.ts';
import type { Office, Signatory } from '../office.ts';
import {
  agreementName,
  bothNumbers,
  composeLetterhead,
  composeSignature,
  fullOfficeName,
  fullPosition,
  groupNip,
  NOT_FILLED,
} from './official.ts';
import type { Sex } from '../person.ts';

/** What the letter says about one member. */
export interface LetterMember {
  readonly nik: string;
  readonly name: string;
  readonly birthPlace: string | null;
  readonly birthDate: Day | null;
  readonly sex: Sex | null;
  readonly address: string | null;
  readonly kelurahan: string | null;
  readonly kecamatan: string | null;
  readonly department: string | null;
  readonly job: string | null;
  readonly kpj: string | null;
  /** Effective: own, else the agreement's. */
  readonly start: Day;
  readonly end: Day;
  readonly status: MembershipStatus;
}

export interface LetterInput {
  readonly office: Office;
  readonly signatory: Signatory | null;
  readonly agreement: Agreement;
  readonly member: LetterMember;
  readonly date: Day;
  /** Null makes a draft. */
  readonly number: string | null;
  /** The day of which the office's data are. */
  readonly dataAsOf: Day;
}

/**
 * The membership letter (Surat Keterangan Kepesertaan) in the title shape. It states what the
 * office's own record says on a day; membership itself is BPJS's to decide, so the letter names
 * the day of the data and that it is no substitute for the membership card.
 */
export function composeLetter(input: LetterInput): LetterContent {
  const { office, signatory, agreement, member, date, number, dataAsOf } = input;
  const officeName = fullOfficeName(office);
  return {
    kind: 'membership',
    date,
    paper: office.paper,
    letterhead: composeLetterhead(office),
    titleLines: ['SURAT KETERANGAN KEPESERTAAN', 'JAMINAN SOSIAL KETENAGAKERJAAN'],
    number,
    body: [
      paragraph('Yang bertanda tangan di bawah ini:'),
      { kind: 'table', rows: signatoryRows(office, signatory) },
      paragraph('dengan ini menerangkan bahwa:'),
      { kind: 'table', rows: memberRows(agreement, member) },
      paragraph(statement(agreement, member, date)),
      paragraph(
        `Keterangan ini diberikan berdasarkan data ${officeName} per tanggal ` +
          `${toLongDay(dataAsOf)} dan bukan pengganti Kartu Peserta BPJS Ketenagakerjaan.`,
      ),
      paragraph(
        'Demikian surat keterangan ini dibuat dengan sebenarnya untuk dipergunakan ' +
          'sebagaimana mestinya.',
      ),
    ],
    signature: composeSignature(office, signatory, date),
    subject: { name: member.name, nik: member.nik },
  };
}

function paragraph(text: string): LetterBlock {
  return { kind: 'paragraph', text };
}

function signatoryRows(office: Office, signatory: Signatory | null): TableRow[] {
  if (signatory === null) return [{ label: 'Nama', value: NOT_FILLED }];
  const position = signatory.position.trim();
  return [
    { label: 'Nama', value: signatory.name.trim() || NOT_FILLED },
    { label: 'NIP', value: groupNip(signatory.nip) },
    { label: 'Pangkat/Golongan', value: signatory.rank.trim() },
    { label: 'Jabatan', value: position === '' ? NOT_FILLED : fullPosition(position, office) },
  ].filter((row) => row.value !== '');
}

function memberRows(agreement: Agreement, member: LetterMember): TableRow[] {
  const birth = [member.birthPlace?.trim(), member.birthDate && toLongDay(member.birthDate)];
  return [
    { label: 'Nama', value: member.name, strong: true },
    { label: 'NIK', value: member.nik },
    { label: 'Tempat, tanggal lahir', value: known(birth.filter(Boolean).join(', ')) },
    { label: 'Jenis kelamin', value: SEX_WORD[member.sex ?? 'unknown'] },
    { label: 'Alamat', value: known(fullAddress(member)) },
    ...workRows(agreement, member),
    { label: 'Nomor Peserta (KPJ)', value: member.kpj?.trim() || 'dalam proses' },
  ];
}

const SEX_WORD = { L: 'Laki-laki', P: 'Perempuan', unknown: '–' } as const;

/** The unit counts for non-ASN staff, the occupation for vulnerable workers; either may be absent. */
function workRows(agreement: Agreement, member: LetterMember): TableRow[] {
  const unit = { label: 'Unit kerja', value: member.department?.trim() ?? '' };
  const job = { label: 'Pekerjaan', value: member.job?.trim() ?? '' };
  const first = agreement.pks === 'non-asn' ? unit : job;
  const rows = [unit, job].filter((row) => row.value !== '');
  return rows.length > 0 ? rows : [{ ...first, value: '–' }];
}

function fullAddress(member: LetterMember): string {
  const { address, kelurahan, kecamatan } = member;
  return [
    address?.trim(),
    kelurahan?.trim() && named('Kelurahan', kelurahan.trim(), address),
    kecamatan?.trim() && named('Kecamatan', kecamatan.trim(), address),
  ]
    .filter(Boolean)
    .join(', ');
}

/** Rosters often hold the kelurahan in the address too; it is not said twice. */
function named(kind: string, name: string, address: string | null): string {
  const said = new RegExp(`\\b${kind.slice(0, 3)}\\w*\\.?\\s+${escaped(name)}\\b`, 'iu');
  return address !== null && said.test(address) ? '' : `${kind} ${name}`;
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}

function known(text: string): string {
  return text === '' ? '–' : text;
}

function statement(agreement: Agreement, member: LetterMember, date: Day): string {
  const coverage = coverageOf(agreement, member.start, member.end);
  const { signedOn } = agreement;
  const dated = signedOn === null ? '' : ` tanggal ${toLongDay(signedOn)}`;
  return (
    `${standing(member, coverage, date)} program ${programmesInWords(agreement.programmes)} ` +
    `BPJS Ketenagakerjaan berdasarkan ${agreementName(agreement)} ${bothNumbers(agreement)}` +
    `${dated}, dengan masa perlindungan ${coverageInWords(coverage)}${ending(member, coverage, date)}.`
  );
}

/** A person who left, died or lapsed is never certified as a member today. */
function standing(member: LetterMember, coverage: Coverage, date: Day): string {
  if (member.status !== 'active') return 'pernah terdaftar sebagai peserta';
  return coverageOn(coverage, date) === 'after'
    ? 'pernah terdaftar sebagai peserta'
    : 'adalah benar terdaftar sebagai peserta';
}

function ending(member: LetterMember, coverage: Coverage, date: Day): string {
  if (member.status === 'dead') return '; peserta telah meninggal dunia';
  if (member.status === 'left') return '; kepesertaan yang bersangkutan tidak aktif lagi';
  switch (coverageOn(coverage, date)) {
    case 'after':
      return ', yang telah berakhir pada tanggal surat ini';
    case 'before':
      return ', yang belum dimulai pada tanggal surat ini';
    default:
      return '';
  }
}

const PROGRAMME_WORD = {
  JKK: 'Jaminan Kecelakaan Kerja (JKK)',
  JKM: 'Jaminan Kematian (JKM)',
} as const satisfies Record<Programme, string>;

/** `Jaminan Kecelakaan Kerja (JKK) dan Jaminan Kematian (JKM)` */
export function programmesInWords(programmes: readonly Programme[]): string {
  return programmes.map((programme) => PROGRAMME_WORD[programme]).join(' dan ');
}
