import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { toAgreementInput } from '../../electron/flows/office/agreements.ts';
import { resourcePath } from '../../electron/resources.ts';
import { NO_ANSWERS } from '../../shared/domain/answers.ts';
import type { RequestInput, RequestName } from '../../shared/ipc.ts';
import { RIGHTS } from '../../shared/rights.ts';
import { FIRST_ADMINISTRATOR } from '../support/administrator.ts';
import { freshFolder } from '../support/database.ts';
import { aPng } from '../support/image.ts';
import { openAsAdministrator, type TestWindow } from '../support/window.ts';
import { OFFICE } from '../support/office-input.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/** Not of the office's data: the log itself, tries at the door, plans that nobody has saved. */
const APART = new Set([
  'audit',
  'wrong_try',
  'import',
  'import_plan',
  'import_plan_part',
  'import_file',
  'second_place',
  'sqlite_sequence',
  'sqlite_stat1',
]);

/** These are written down by themselves, where they are tested: they replace or shrink the data. */
const ELSEWHERE: readonly RequestName[] = [
  'copies.save',
  'copies.second-place',
  'restore.run',
  'forget.run',
  'session.recover',
];

/** What must be written down though it changes nothing. */
const LOOKS =
  /^(?:person\.reveal|person\.record|letters\.draft|proof\.page|document\.save|.*\.export|.*\.print|import\.errors|summary\.draw|recovery\.renew|scan\.get|claim\.owed)$/u;

const HEADER = 'NIK;Nama;Tanggal Lahir;OPD;Upah;Keterangan';
const PASSPHRASE = 'sandi tanda tangan';
const DATE = '2025-07-01';
const everybody = {
  pks: 'non-asn' as const,
  departmentId: null,
  kelurahan: null,
  job: null,
  status: null,
  text: '',
};
const REGISTER = { text: '', year: null, status: null, kind: null };

let window: TestWindow;
let raw: Database.Database;
const folder = freshFolder();
const done = new Set<string>();

beforeAll(async () => {
  window = await openAsAdministrator();
  raw = new Database(join(window.folder, 'buku-pks.sqlite'));
  const lines = [1, 2, 3].map((n) => `747206120590910${n};CONTOH ORANG ${n};12-05-1990;;1000000;`);
  writeFileSync(join(folder, 'daftar.csv'), [HEADER, ...lines].join('\n'));
  writeFileSync(join(folder, 'gambar.png'), aPng(40, 40));
  for (const [id, path] of [
    ['daftar', join(folder, 'daftar.csv')],
    ['gambar', join(folder, 'gambar.png')],
    ['hasil', join(folder, 'hasil.xlsx')],
    ['dokumen', join(folder, 'dokumen.pdf')],
    ['rusak', resourcePath('samples', 'contoh-2-kop-dan-total.xlsx')],
  ] as const)
    window.grant(id, path);
});

afterAll(async () => {
  raw.close();
  await window.backend.close();
});

/** Everything that is stored, but for what stands apart. */
function contents(): string {
  const tables = raw
    .prepare("SELECT name FROM sqlite_master WHERE type = 'table'")
    .pluck()
    .all() as string[];
  return JSON.stringify(
    tables
      .filter((table) => !APART.has(table))
      .map((table) => [table, raw.prepare(`SELECT * FROM ${table}`).all()]),
  );
}

const number = (sql: string) => Number(raw.prepare(sql).pluck().get() ?? 0);
const entries = () => number('SELECT count(*) FROM audit');
const uncovered = () =>
  number('SELECT count(*) FROM change WHERE id > (SELECT max(last_change) FROM audit)');

/** Asks, and holds the law: what changes something, or shows something, is written down with it. */
async function ask<N extends RequestName>(name: N, input: RequestInput<N>) {
  const [before, known] = [contents(), entries()];
  let error: unknown = null;
  const value = await window.ask(name, input).catch((failure: unknown) => {
    error = failure;
    return null;
  });
  const changed = contents() !== before;
  const written = entries() > known;
  expect({ name, written: written || !changed }).toEqual({ name, written: true });
  const isMissed = error === null && LOOKS.test(name) && !written;
  expect({ name, isMissed }).toEqual({ name, isMissed: false });
  expect({ name, uncovered: uncovered() }).toEqual({ name, uncovered: 0 });
  done.add(name);
  // oxlint-disable-next-line typescript/only-throw-error -- the facts are what the window sees
  if (error !== null) throw error;
  return value as NonNullable<typeof value>;
}

const confirm = () => window.ask('session.confirm', { password: FIRST_ADMINISTRATOR.password });

const SIGNATORY = {
  name: 'Drs. LA CONTOH',
  position: 'Kepala',
  rank: 'Pembina, IV/a',
  nip: '196908061996031003',
  from: '2025-01-01',
  until: null,
};

describe('whoever changes something, or lets data out, is written down in the same step', () => {
  it('accounts and settings', async () => {
    done.add('account.first');
    await confirm();
    const account = { username: 'petugas', name: 'CONTOH PETUGAS', role: 'petugas' as const };
    const made = { id: null, departmentId: null, isActive: true, ...account };
    await ask('account.save', { ...made, password: 'sementara biru tua' });
    await ask('recovery.renew', undefined);
    await ask('lock.set', { minutes: 20 });
    await ask('setup.finish', {
      office: OFFICE,
      signatory: SIGNATORY,
      sample: true,
      coatOfArms: null,
    });
    await ask('sample.remove', undefined);
    await ask('office.save', { ...OFFICE, phone: '(0402) 000001' });
    await ask('office.coat-of-arms', { grant: 'gambar' });
    for (const agreement of await window.ask('agreement.list', undefined)) {
      const { active: _a, left: _l, departments: _d, ...stored } = agreement;
      const input = toAgreementInput(stored);
      const government = { ...input.government, number: '1/CONTOH' };
      const bpjs = { ...input.bpjs, number: '2/CONTOH' };
      await ask('agreement.save', { ...input, government, bpjs });
    }
    const department = { id: null, name: 'Dinas Baru Contoh', parentId: null, aliases: ['DBC'] };
    await ask('department.save', department);
    const extra = await ask('signatory.save', { ...SIGNATORY, id: null, name: 'LA LAIN' });
    await ask('signatory.remove', { id: extra.id });
    await confirm();
    const years = { from: '2025-01-01', years: 12, source: 'contoh' };
    await ask('forget.set-years', years);
    const report = { id: null, basis: 'contoh', witnesses: [] };
    await ask('forget.report', { job: 'j', ...report }).catch(() => null);
    const { password } = FIRST_ADMINISTRATOR;
    await ask('password.change', { current: password, next: 'perahu layar malam' });
    await ask('password.change', { current: 'perahu layar malam', next: 'perahu layar pagi' });
  });

  it('imports and people', async () => {
    await ask('copies.make', { job: 'j' });
    const wish = { job: 'j', pks: 'non-asn' as const, departmentId: null };
    const preview = await ask('import.preview', { ...wish, grant: 'daftar' });
    const { importId } = preview;
    await ask('import.answer', { job: 'j', importId, answers: NO_ANSWERS });
    const { mark } = await ask('import.open', { job: 'j', importId });
    await ask('import.apply', { job: 'j', importId, mark });
    const again = await ask('import.again', { job: 'j', importId });
    await ask('import.discard', { importId: again.importId });
    const bad = await ask('import.preview', { ...wish, grant: 'rusak' });
    await ask('import.errors', { job: 'j', importId: bad.importId, target: 'hasil' });
    await ask('import.apply', { job: 'j', importId: bad.importId, mark: bad.mark });
    const { revision } = await window.ask('import.undo-preview', { importId: bad.importId });
    await ask('import.undo', { job: 'j', importId: bad.importId, revision });
    await ask('form.export', { job: 'j', pks: 'non-asn', departmentId: null, target: 'hasil' });
    const [a = 0, b = 0, c = 0] = raw
      .prepare('SELECT id FROM person ORDER BY id')
      .pluck()
      .all() as number[];
    await ask('same-person.dismiss', { a, b, note: 'dua orang' });
    const merged = { keptId: a, goneId: c, fromGone: [], note: 'sama' };
    const { id } = await ask('same-person.merge', merged);
    await ask('same-person.unmerge', { id });
    const values = {
      nik: '7472061205909200',
      name: 'CONTOH BARU',
      birthPlace: '',
      birthDate: '12-05-1990',
      sex: 'L',
      address: '',
      kelurahan: '',
      kecamatan: '',
      department: 'Dinas Kesehatan',
      job: '',
      wage: '',
      kpj: '',
      phone: '',
      heirName: '',
      heirRelation: '',
    };
    await ask('person.save', { personId: null, pks: 'non-asn', values, confirmed: true });
    await ask('person.reveal', { id: a });
    await ask('person.record', { job: 'j', id: a });
    const reason = 'pemeriksaan tahunan';
    await ask('roster.export', { job: 'j', filter: everybody, reason, target: 'hasil' });
  });

  it('letters and the register', async () => {
    await ask('register.begin', { date: DATE, next: 5 });
    const selection = { filter: everybody };
    await ask('letters.draft', { job: 'j', selection, date: DATE });
    const { signatory } = { signatory: (await window.ask('signatory.list', undefined))[0] };
    const signatoryId = signatory?.id ?? 0;
    await ask('signature.set', { signatoryId, image: 'gambar', passphrase: PASSPHRASE });
    await ask('signature.try', { signatoryId, passphrase: PASSPHRASE });
    const wrong = ask('signature.try', { signatoryId, passphrase: 'bukan yang benar' });
    await expect(wrong).rejects.toMatchObject({ code: 'signature-passphrase-wrong' });
    const wish = { job: 'j', selection, date: DATE, without: [], shape: 'one' as const };
    const signing = { kind: 'image' as const, passphrase: PASSPHRASE };
    const issued = await ask('letters.issue', { ...wish, folder: null, signing });
    const print = issued.print?.id ?? '';
    await ask('document.save', { document: issued.document?.document ?? '', target: 'dokumen' });
    await ask('print.pages', { job: 'j', print, from: 0, count: 1, passphrase: PASSPHRASE });
    await ask('print.printed', { print, printed: 1 });
    const letterIds = raw.prepare('SELECT id FROM letter ORDER BY id').pluck().all() as number[];
    const copies = { letterIds, asCopy: true, passphrase: PASSPHRASE };
    await ask('letters.reprint', { job: 'j', ...copies });
    const cutOff = raw.prepare(
      "UPDATE print SET status = 'drawing', finished_at = NULL WHERE id = ?",
    );
    cutOff.run(print);
    await ask('print.go-on', { job: 'j', print, signing });
    const [first = 0] = letterIds;
    await ask('letters.void', { letterIds: [first], reason: 'keliru' });
    await ask('register.reserve', { date: DATE, count: 2, forWhom: 'Bidang Contoh' });
    const reserved = number("SELECT min(id) FROM letter WHERE status = 'reserved'");
    await ask('register.fill', { id: reserved, date: DATE, addressee: 'Bank', about: 'Contoh' });
    await ask('register.insert', { after: first, date: DATE, addressee: 'Bank', about: 'Contoh' });
    const next = await ask('letters.issue', { ...wish, folder: null, signing: { kind: 'pen' } });
    cutOff.run(next.print?.id);
    await ask('print.give-back', { print: next.print?.id ?? '' });
    const reason = 'pemeriksaan tahunan';
    await ask('register.export', { job: 'j', filter: REGISTER, reason, target: 'hasil' });
    await ask('register.print', { job: 'j', filter: REGISTER });
    const [agreement] = await window.ask('agreement.list', undefined);
    await ask('summary.draw', { job: 'j', agreementId: agreement?.id ?? 0, annex: true });
    const { wording } = await window.ask('wording.get', { kind: 'summary' });
    if (!('scope' in wording)) throw new Error('no wording of a summary');
    await ask('wording.save', { kind: 'summary', wording: { ...wording, scope: 'Contoh' } });
    await ask('wording.reset', { kind: 'summary' });
    await ask('signature.remove', { signatoryId });
    await ask('proof.page', { target: 'dokumen' });
  });

  it('bills and payments of contributions', async () => {
    const months = { fromMonth: '2025-05', untilMonth: '2025-06', people: 3, note: '' };
    const bill = { id: null, agreementId: 1, ...months, code: '250500000001', billedOn: DATE };
    const { bills } = await ask('bill.save', { ...bill, billed: 100_000, decision: null });
    const id = bills[0]?.id ?? 0;
    const payment = { id: null, billId: id, paidOn: DATE, proof: 'SP2D 1', note: '' };
    const above = { ...payment, amount: 100_001 };
    const doubtful = ask('payment.save', { ...above, decision: null });
    await expect(doubtful).rejects.toMatchObject({ code: 'decision-needed' });
    const paid = await ask('payment.save', { ...above, decision: 'pembulatan' });
    const reason = 'salah catat';
    await ask('payment.remove', { id: paid.bills[0]?.payments[0]?.id ?? 0, reason });
    await ask('bill.remove', { id, reason });
    const month = '2025-05';
    await ask('contribution.export', { job: 'j', agreementId: 1, month, reason, target: 'hasil' });
  });

  it('lists of BPJS: compared, their KPJ taken, the differences sent', async () => {
    const [nik] = raw.prepare('SELECT nik FROM person ORDER BY id').pluck().all() as string[];
    const lines = ['NIK;Nama;No KPJ;Total Iuran', `${nik};CONTOH ORANG 1;12345678901;5400`];
    writeFileSync(join(folder, 'bpjs.csv'), lines.join('\n'));
    window.grant('bpjs', join(folder, 'bpjs.csv'));
    const list = { job: 'j', grant: 'bpjs', agreementId: 1, month: '2025-07' };
    const { sha256, revision, kpj } = await ask('bpjs.compare', list);
    const membershipIds = kpj.map((line) => line.membershipId);
    await ask('bpjs.take-kpj', { ...list, sha256, revision, membershipIds });
    const out = { reason: 'dikirim ke BPJS', target: 'hasil' };
    await ask('bpjs.differences', { ...list, sha256, ...out });
    await ask('bpjs.export', { job: 'j', agreementId: 1, ...out });
  });

  it('figures of the law and holidays', async () => {
    const source = 'contoh';
    const figure = { key: 'jkm.bpu-waiting' as const, value: { months: 4, benefit: 9_000_000 } };
    await ask('law.save', { from: '2027-01-01', source, figure });
    await ask('law.remove', { key: figure.key, from: '2027-01-01' });
    await ask('holiday.save', { day: '2027-01-01', name: 'Contoh', source });
    await ask('holiday.remove', { day: '2027-01-01' });
  });

  it('places that end, return and begin, and the next period', async () => {
    const place = number("SELECT max(id) FROM membership WHERE status = 'active'");
    const [membershipIds, note] = [[place], 'salah catat'];
    const leaving = { membershipIds, reason: 'pindah' as const, on: '2024-12-01', note: '' };
    await expect(ask('place.leave', { ...leaving, decision: null })).rejects.toMatchObject({
      code: 'decision-needed',
    });
    await ask('place.leave', { ...leaving, decision: 'sesuai surat' });
    await ask('place.return', { membershipId: place, note });
    await ask('place.start', { membershipIds, on: DATE, replacesId: null, decision: null });
    const until = { from: '2026-02-01', until: '2027-01-31', paidMonths: 12, asAddendum: true };
    const wish = { agreementId: 1, ...until, carry: [], leave: [] };
    const { mark } = await window.ask('renewal.plan', wish);
    await ask('renewal.apply', { ...wish, mark, decision: null });
    const agreementId = number('SELECT max(id) FROM agreement');
    await ask('renewal.undo', { agreementId, reason: 'masa yang salah' });
  });

  it('claims, from the telephone to the scholarship', async () => {
    const personId = number("SELECT max(person_id) FROM membership WHERE status = 'active'");
    const told = { place: 'Rumah', cause: 'Sakit contoh', eventOn: '2025-06-20', eventTime: null };
    const by = { reporterName: 'CONTOH', reporterRelation: 'Istri', reporterPhone: '0812' };
    const reported = { ...by, reportedOn: '2025-06-21', reportedTime: '09:30' };
    const event = { kind: 'jkm' as const, outcome: 'death' as const, diedOn: null };
    const facts = { ...event, ...told, ...reported, decision: 'contoh klaim' };
    const { id } = await ask('claim.open', { personId, ...facts });
    const again = ask('claim.open', { personId, ...facts });
    await expect(again).rejects.toMatchObject({ code: 'died-already' });
    await ask('claim.save', { id, ...facts, eventOn: '2025-06-19', submissionNumber: null });
    const heir = { id: null, name: 'CONTOH', relation: 'anak' as const, nik: '7472061205909208' };
    const unknown = { birthDate: null, phone: null, guardian: null, account: null };
    await ask('claim.heirs', { id, heirs: [{ ...heir, ...unknown }], decision: 'contoh' });
    const paper = { id, paper: 'kpj' as const, receivedOn: DATE, waived: null, note: '' };
    await ask('claim.paper', paper);
    const to = { kind: 'paper' as const, claimId: id, paper: 'kpj' as const };
    const scan = await ask('scan.add', { job: 'j', grant: 'gambar', to });
    await ask('scan.get', { id: scan.id });
    const reason = 'salah berkas';
    await ask('scan.remove', { id: scan.id, reason });
    const step = { id, step: 'melengkapi-berkas' as const, day: DATE, note: '' };
    await ask('claim.step', { ...step, decision: null });
    const money = { id, heirId: null, paidOn: DATE, amount: 4_200_000_000, proof: null, note: '' };
    const { payments } = await ask('claim.pay', { ...money, decision: 'contoh' });
    await ask('claim.unpay', { paymentId: payments[0]?.id ?? 0, reason });
    const child = { claimId: id, id: null, name: 'CONTOH', birthDate: null, ended: null };
    const { scholarships } = await ask('scholarship.save', { ...child, decision: 'contoh' });
    const year = { year: 2025, level: 'smp' as const, requestedOn: DATE, note: '' };
    const scholarshipId = scholarships[0]?.id ?? 0;
    await ask('scholarship.year', { scholarshipId, ...year, paidOn: null, amount: null });
    await ask('scholarship.remove', { id: scholarshipId, year: 2025, reason });
    await ask('claim.owed', { job: 'j', id });
    const filter = { state: null, kind: null, text: '' };
    await ask('claim.export', { job: 'j', filter, reason, target: 'hasil' });
    const cancelled = { ...step, step: 'dibatalkan' as const, note: 'salah orang' };
    await ask('claim.step', { ...cancelled, decision: null });
  });

  it('reports for the leadership', async () => {
    await ask('report.draw', { job: 'j', on: DATE });
    const reason = 'laporan pimpinan';
    await ask('report.export', { job: 'j', on: DATE, reason, target: 'hasil' });
  });

  it('the log itself, when it leaves the program', async () => {
    const filter = { group: null, actor: null, from: null, until: null, personId: null };
    await ask('audit.export', { job: 'j', filter, reason: 'pemeriksaan', target: 'hasil' });
  });

  it('and no request that writes was left out', () => {
    const writing = (Object.keys(RIGHTS) as RequestName[]).filter((name) => RIGHTS[name].writes);
    const missed = writing.filter((name) => !done.has(name) && !ELSEWHERE.includes(name));
    expect(missed).toEqual([]);
  });
});
