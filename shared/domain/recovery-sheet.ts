import { composeLetterhead } from './letters/official.ts';
import type { Office } from './office.ts';
import type { PlainDocument } from './plain-document.ts';
import { toLongDay, type Day } from './values/day.ts';

export interface RecoverySheet {
  readonly office: Office;
  /** Of the administrator who was given the code. */
  readonly username: string;
  /** As it was given; hyphens and spaces part its groups. */
  readonly code: string;
  readonly today: Day;
  /** `09.05`, in Baubau. */
  readonly at: string;
}

/** The sheet that lies in a sealed envelope until the only administrator has forgotten the password. */
export function composeRecoverySheet(sheet: RecoverySheet): PlainDocument {
  const { office, username, code, today, at } = sheet;
  const given = `${toLongDay(today)} pukul ${at} WITA`;
  return {
    kind: 'plain',
    title: 'Kode pemulihan Buku PKS',
    date: today,
    paper: office.paper,
    letterhead: composeLetterhead(office),
    titleLines: ['KODE PEMULIHAN', 'APLIKASI BUKU PKS'],
    sections: [
      { heading: null, blocks: [{ kind: 'paragraph', text: PURPOSE }] },
      { heading: null, blocks: [{ kind: 'code', groups: groupsOf(code) }] },
      {
        heading: null,
        blocks: [
          {
            kind: 'table',
            rows: [
              { label: 'Nama pengguna', value: username, strong: true },
              { label: 'Kode dibuat', value: given },
            ],
          },
        ],
      },
      { heading: 'Cara memakai', blocks: [{ kind: 'list', items: STEPS }] },
      { heading: 'Cara menyimpan', blocks: [{ kind: 'list', items: KEEPING }] },
    ],
    footer: `Kode pemulihan per tanggal ${given} · RAHASIA`,
  };
}

const PURPOSE =
  'Kode ini membuka kembali aplikasi Buku PKS apabila administrator lupa kata sandinya dan tidak ada ' +
  'administrator lain yang dapat menolong. Siapa pun yang memegang kode ini dapat masuk sebagai administrator.';

const STEPS = [
  'Buka aplikasi Buku PKS. Pada halaman masuk, pilih “Lupa kata sandi”.',
  'Isi nama pengguna di atas, kode pemulihan, dan kata sandi yang baru. Huruf besar atau kecil, spasi, dan tanda hubung tidak berpengaruh.',
  'Kode hanya berlaku satu kali. Setelah dipakai, aplikasi memberi kode baru: cetak lembarnya, lalu musnahkan lembar ini.',
];

const KEEPING = [
  'Masukkan lembar ini ke dalam amplop, segel, dan bubuhkan tanda tangan di atas segelnya.',
  'Simpan di lemari terkunci yang dikuasai kepala dinas, terpisah dari komputer.',
  'Jangan difoto, dipindai, atau disimpan di dalam komputer. Lembar ini tidak memuat kata sandi; jangan menuliskannya di sini.',
  'Apabila amplop hilang atau segelnya terbuka, buat kode baru di Pengaturan: kode ini langsung tidak berlaku.',
];

/** As it was given where it has groups, else four by four. */
function groupsOf(code: string): string[] {
  const groups = code.trim().split(/[\s-]+/u);
  return groups.length > 1 ? groups : (code.trim().match(/.{1,4}/gu) ?? []);
}
