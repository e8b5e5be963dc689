import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { toAgreementInput } from '../../electron/flows/office/agreements.ts';
import type { ImportPreview } from '../../shared/views.ts';
import { addAccounts } from './accounts.ts';
import { freshFolder } from './database.ts';
import { aPng } from './image.ts';
import { openAsAdministrator, type TestWindow } from './window.ts';
import { OFFICE } from './office-input.ts';

export const DATE = '2025-07-01';
export const EVERYBODY = {
  pks: 'non-asn' as const,
  departmentId: null,
  kelurahan: null,
  job: null,
  status: null,
  text: '',
};

/** Of the file: somebody's, one that is another's, one beside another's, a new one. */
export const FILE_NIKS = [
  '7472055205909102',
  '7472055205909202',
  '7472055205909209',
  '7472055205909301',
] as const;

/** An office with everything of which a reply could tell too much. */
export interface ToldOffice {
  readonly window: TestWindow;
  readonly raw: Database.Database;
  readonly person: { readonly inside: number; readonly outside: number; readonly twin: number };
  readonly department: {
    readonly own: number;
    readonly ownName: string;
    readonly otherName: string;
  };
  close(): Promise<void>;
}

/**
 * People in two departments with family, corrected NIKs, a merge, a likely pair, a saved import and letters;
 * everybody outside the department of the head is called LUAR. An administrator is logged in.
 */
export async function openToldOffice(): Promise<ToldOffice> {
  const window = await openAsAdministrator();
  const raw = new Database(join(window.folder, 'buku-pks.sqlite'));
  const [own, other] = await window.ask('department.list', undefined);
  if (!own || !other) throw new Error('There are no departments');
  await fillOffice(window);
  const person = await addPeople(window, own.name, other.name);
  grantFiles(window, own.name, other.name);
  const { importId, mark } = await plan(window);
  await window.ask('import.apply', { job: 'k', importId, mark });
  await addAccounts(window, own.id);
  await window.ask('register.begin', { date: DATE, next: 5 });
  await issue(window);
  await openAccident(window, person.outside);
  const department = { own: own.id, ownName: own.name, otherName: other.name };
  const close = async () => {
    raw.close();
    await window.backend.close();
  };
  return { window, raw, person, department, close };
}

async function fillOffice(window: TestWindow): Promise<void> {
  const signatory = {
    name: 'Drs. LA PEJABAT',
    position: 'Kepala',
    rank: 'Pembina, IV/a',
    nip: '196908061996031003',
    from: '2025-01-01',
    until: null,
  };
  await window.ask('setup.finish', { office: OFFICE, signatory, sample: false, coatOfArms: null });
  for (const agreement of await window.ask('agreement.list', undefined)) {
    const { active: _a, left: _l, departments: _d, ...stored } = agreement;
    const input = toAgreementInput(stored);
    const government = { ...input.government, number: '1/CONTOH' };
    await window.ask('agreement.save', {
      ...input,
      government,
      bpjs: { ...input.bpjs, number: '2/CONTOH' },
    });
  }
}

async function addPeople(window: TestWindow, own: string, other: string) {
  const inside = await save(window, null, typed('7472055205909101', 'ORANG DALAM', own));
  await save(window, inside, typed('7472055205909102', 'ORANG DALAM', own));
  const outside = await save(window, null, typed('7472055205909201', 'ORANG LUAR', other));
  await save(window, outside, typed('7472055205909202', 'ORANG LUAR', other));
  const twin = await save(window, null, typed('7472055205909203', 'ORANG LUAR', other));
  const gone = await save(window, null, typed('7472055205909207', 'ORANG LUAR DUA', other));
  const merge = { keptId: outside, goneId: gone, fromGone: [], note: 'sama' };
  await window.ask('same-person.merge', merge);
  return { inside, outside, twin };
}

/** An accident outside the department, survived, with family, account and a scan. */
async function openAccident(window: TestWindow, personId: number): Promise<void> {
  const { id } = await window.ask('claim.open', { personId, ...ACCIDENT });
  await window.ask('claim.heirs', { id, heirs: [HEIR], decision: null });
  const to = { kind: 'paper' as const, claimId: id, paper: 'kpj' as const };
  await window.ask('scan.add', { job: 'k', grant: 'gambar', to });
}

export const ACCIDENT = {
  kind: 'jkk' as const,
  outcome: 'injury' as const,
  eventOn: '2025-06-20',
  eventTime: '14:30',
  diedOn: null,
  place: 'Jalan LUAR',
  cause: 'SEBABCONTOH',
  reporterName: 'AHLIWARIS PELAPOR',
  reporterRelation: 'Istri',
  reporterPhone: '081277779999',
  reportedOn: '2025-06-21',
  reportedTime: '09:30',
  decision: 'contoh klaim',
};

export const HEIR = {
  id: null,
  name: 'AHLIWARIS LUAR',
  relation: 'anak' as const,
  nik: '7472065205159208',
  birthDate: '2000-05-12',
  phone: '081277779999',
  guardian: null,
  account: { bank: 'Bank Contoh', number: '9911223344', holder: 'AHLIWARIS LUAR' },
};

export function typed(nik: string, name: string, departmentName: string) {
  return {
    nik,
    name,
    birthPlace: 'Baubau',
    birthDate: '1990-05-12',
    sex: 'P',
    address: 'Jalan Contoh',
    kelurahan: '',
    kecamatan: '',
    department: departmentName,
    job: name.includes('LUAR') ? 'Juru Luar' : 'Perawat',
    wage: '1500000',
    kpj: '',
    phone: '081277779999',
    heirName: 'AHLIWARIS CONTOH',
    heirRelation: 'anak',
  };
}

async function save(
  window: TestWindow,
  personId: number | null,
  values: ReturnType<typeof typed>,
): Promise<number> {
  const wish = { personId, pks: 'non-asn', values, confirmed: true } as const;
  return (await window.ask('person.save', wish)).personId;
}

function grantFiles(window: TestWindow, own: string, other: string): void {
  const folder = freshFolder();
  const [same, others, near, fresh] = FILE_NIKS;
  const rows = [
    `${same};ORANG DALAM;12-05-1990;${own};2000000`,
    `${others};ORANG LUAR LAIN SEKALI;12-05-1971;${other};1000000`,
    `${near};ORANG LUAR;12-05-1990;${other};1000000`,
    `${fresh};ORANG LUAR BARU;13-05-1990;${other};1000000`,
  ];
  const header = 'NIK;Nama;Tanggal Lahir;OPD;Upah';
  writeFileSync(join(folder, 'daftar.csv'), [header, ...rows].join('\n'));
  const kpj = [`${same};ORANG DALAM;12345678901`, `${fresh};ORANG LUAR BARU;12345678902`];
  writeFileSync(join(folder, 'bpjs.csv'), ['NIK;Nama;No KPJ', ...kpj].join('\n'));
  writeFileSync(join(folder, 'gambar.png'), aPng(40, 40));
  for (const [id, name] of [
    ['daftar', 'daftar.csv'],
    ['bpjs', 'bpjs.csv'],
    ['gambar', 'gambar.png'],
    ['hasil', 'hasil.xlsx'],
    ['dokumen', 'dokumen.pdf'],
    ['salinan', 'salinan.bpks'],
  ] as const)
    window.grant(id, join(folder, name));
}

/** The file once more, as a plan that nobody has saved. */
export function plan(window: TestWindow): Promise<ImportPreview> {
  const wish = { job: 'k', pks: 'non-asn' as const, departmentId: null };
  return window.ask('import.preview', { ...wish, grant: 'daftar' });
}

/** Letters for everybody. */
export function issue(window: TestWindow) {
  return window.ask('letters.issue', {
    job: 'k',
    selection: { filter: EVERYBODY },
    date: DATE,
    without: [],
    shape: 'one',
    folder: null,
    signing: { kind: 'pen' },
  });
}
