import { PKS } from '../../shared/domain/agreement.ts';
import type { InactiveLetters } from '../../shared/domain/office.ts';
import { toLongDay, toMonthAndYear } from '../../shared/domain/values/day.ts';
import { toRupiah } from '../../shared/domain/values/rupiah.ts';
import { PKS_NAME } from '../../shared/words.ts';
import { applySettings, readSettings, type Settings } from '../flows/office/settings.ts';
import { readSettingsFile } from '../flows/office/settings-file.ts';
import { optionalText, TEXT, type Command } from './command.ts';
import { toFacts } from './table.ts';

export const settingsCommand: Command = {
  usage: '[--from <berkas.json>]',
  does: 'menampilkan kantor, penanda tangan, dan PKS, atau mengisinya dari berkas',
  options: { from: TEXT },
  right: (given) => (optionalText(given, 'from') === null ? 'signatory.list' : 'office.save'),
  words: 0,
  prepare: (given) => {
    const from = optionalText(given, 'from');
    return async (context) => {
      const settings =
        from === null
          ? await readSettings(context)
          : await applySettings(context, await readSettingsFile(from));
      return { json: settings, text: inWords(settings) };
    };
  },
};

const INACTIVE: Readonly<Record<InactiveLetters, string>> = {
  refuse: 'ditolak',
  history: 'bentuk riwayat',
};

function inWords({ office, signatories, agreements }: Settings): string {
  const parts = [
    toFacts([
      ['Pemerintah daerah', filled(office.government)],
      ['Kantor', filled(office.name)],
      ['Alamat', filled(office.address)],
      ['Kode pos', filled(office.postalCode)],
      ['Telepon', filled(office.phone)],
      ['Pos-el', filled(office.email)],
      ['Laman', filled(office.website)],
      ['Kota', filled(office.city)],
      ['Kertas', office.paper],
      ['Pola nomor surat', filled(office.letterNumberPattern)],
      ['Pola nomor pengantar', office.coverNumberPattern || 'satu buku dengan surat lainnya'],
      ['Klasifikasi', filled(office.classification)],
      ['Unit', filled(office.unit)],
      ['Surat bagi yang tidak aktif', INACTIVE[office.inactiveLetters]],
      ['QR dan kode pemeriksaan', office.proofOnLetters ? 'ya' : 'tidak'],
    ]),
    ...signatories.map(({ name, position, rank, nip, from, until }) =>
      toFacts([
        ['Penanda tangan', filled(name)],
        ['Jabatan', filled(position)],
        ['Pangkat', filled(rank)],
        ['NIP', filled(nip)],
        ['Berlaku', `${toLongDay(from)} – ${until === null ? 'sekarang' : toLongDay(until)}`],
      ]),
    ),
    ...PKS.map((pks) => `${PKS_NAME[pks]}\n${agreementInWords(agreements[pks])}`),
  ];
  if (signatories.length === 0) parts.splice(1, 0, 'Penanda tangan : belum diisi');
  return parts.join('\n\n');
}

function filled(text: string): string | null {
  return text || null;
}

function agreementInWords(agreement: Settings['agreements']['rentan']): string {
  const { coverageFrom, coverageUntil, coverageDaysKnown } = agreement;
  const edge = coverageDaysKnown ? toLongDay : toMonthAndYear;
  const unknown = coverageDaysKnown ? '' : ' (tanggal belum diisi)';
  return toFacts([
    ['Nomor pemerintah daerah', agreement.numberGovernment],
    ['Nomor BPJS Ketenagakerjaan', agreement.numberBpjs],
    ['Ditandatangani', agreement.signedOn && toLongDay(agreement.signedOn)],
    ['Tempat', agreement.place],
    ['Masa perlindungan', `${edge(coverageFrom)} – ${edge(coverageUntil)}${unknown}`],
    ['Bulan iuran', agreement.paidMonths],
    ['Iuran sebulan', rupiahOrNull(agreement.monthlyContribution)],
    ['Dasar upah', agreement.wageBase],
    ['Sumber dana', agreement.moneySource],
    ['Pagu', rupiahOrNull(agreement.budget)],
    ['Jumlah disepakati', agreement.quota],
  ]);
}

function rupiahOrNull(amount: number | null): string | null {
  return amount === null ? null : toRupiah(amount);
}
