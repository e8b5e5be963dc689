import { NO_ANSWERS } from '../../shared/domain/answers.ts';
import type { RequestInput, RequestName } from '../../shared/ipc.ts';
import type { ImportPreview } from '../../shared/views.ts';
import { FIRST_ADMINISTRATOR } from './administrator.ts';
import { ACCIDENT, DATE, EVERYBODY, HEIR, typed, type ToldOffice } from './told-office.ts';

const PASSPHRASE = 'sandi tanda tangan';
const REGISTER = { text: '', year: null, status: null, kind: null };
const LOG = { group: null, actor: null, from: null, until: null, personId: null };

const CLAIMS = { state: null, kind: null, text: '' };
const RENEWAL = {
  agreementId: 1,
  from: '2026-02-01',
  until: '2027-01-31',
  paidMonths: 12,
  asAddendum: false,
  carry: [],
  leave: [],
};

const BILL = {
  id: null,
  agreementId: 1,
  fromMonth: '2025-07',
  untilMonth: '2025-07',
  billed: 100_000,
  people: 1,
  code: '250700000001',
  billedOn: DATE,
  note: '',
  decision: null,
};
const PAYMENT = {
  id: null,
  paidOn: DATE,
  amount: 100_000,
  proof: 'SP2D 00001',
  note: '',
  decision: null,
};

const OF_INSIDER = `SELECT membership.id FROM membership JOIN person ON person.id = person_id
  WHERE nik = '7472055205909102' AND agreement_id = 1`;

export type Inputs = { readonly [N in RequestName]: () => readonly RequestInput<N>[] };

/** Each request, as somebody would ask it who wants to see as much as possible. */
export function everyRequest(
  { raw, person, department }: ToldOffice,
  { importId: plan, mark }: Pick<ImportPreview, 'importId' | 'mark'>,
): Inputs {
  const number = (sql: string) => Number(raw.prepare(sql).pluck().get() ?? 0);
  const text = (sql: string) => raw.prepare<[], string>(sql).pluck().get() ?? '';
  const { password } = FIRST_ADMINISTRATOR;
  const saved = text("SELECT id FROM import WHERE status = 'applied' ORDER BY rowid DESC LIMIT 1");
  const revision = number('SELECT value FROM roster_revision');
  const letter = number("SELECT max(id) FROM letter WHERE status = 'issued'");
  const print = text('SELECT id FROM print LIMIT 1');
  const code = text("SELECT code FROM letter WHERE code IS NOT NULL AND name LIKE '%LUAR%'");
  const signatoryId = number('SELECT id FROM signatory');
  const claim = number('SELECT min(id) FROM claim');
  const outside = typed('7472055205909202', 'ORANG LUAR', department.otherName);
  const page = { offset: 0, limit: 200 };
  const sort = { by: 'name', descending: false } as const;
  const name = { job: 'j' };
  const selection = { filter: EVERYBODY };
  const reason = 'pemeriksaan tahunan';
  const niks = ['7472055205909102', '7472055205909202', '9202', '9201', '7472055205909207'];
  const people = [person.inside, person.outside, person.twin];
  const compared = () =>
    text('SELECT file_sha256 FROM bpjs_comparison ORDER BY id DESC LIMIT 1') || '0'.repeat(64);
  const none = () => [undefined];
  const placeOf = (id: number) => number(`SELECT id FROM membership WHERE person_id = ${id}`);
  return {
    'session.state': none,
    'account.first': () => [{ ...FIRST_ADMINISTRATOR, username: 'lain' }],
    'session.login': () => [{ username: 'lain', password: 'salah sama sekali' }],
    'session.recover': () => [{ username: 'lain', code: 'X', password: 'perahu layar malam' }],
    'session.lock': () => [],
    'session.touch': none,
    'session.confirm': () => [{ password }],
    'password.change': () => [{ current: 'salah', next: 'perahu layar malam' }],
    'account.list': none,
    'account.save': () => [
      {
        id: null,
        username: 'baru',
        name: 'CONTOH BARU',
        role: 'petugas',
        departmentId: null,
        isActive: true,
        password: 'sementara biru tua',
      },
    ],
    'recovery.renew': none,
    'recovery.sheet': () => [{ ...name, code: 'AAAA' }],
    'lock.set': () => [{ minutes: 15 }],
    'app.state': none,
    'setup.finish': () => [],
    'sample.remove': none,
    'office.get': none,
    'office.save': () => [],
    'office.coat-of-arms': () => [{ grant: 'gambar' }],
    'signatory.list': none,
    'signatory.save': () => [],
    'signatory.remove': () => [{ id: 999 }],
    'agreement.list': none,
    'agreement.save': () => [],
    'department.list': none,
    'department.save': () => [{ id: null, name: 'Dinas Luar', parentId: null, aliases: [] }],
    'place.list': none,
    'import.preview': () => [{ ...name, grant: 'daftar', pks: 'non-asn', departmentId: null }],
    'import.look': () => [{ ...name, grant: 'daftar' }],
    'import.answer': () => [{ ...name, importId: plan, answers: NO_ANSWERS }],
    'import.open': () => [
      { ...name, importId: plan },
      { ...name, importId: saved },
    ],
    'import.again': () => [{ ...name, importId: saved }],
    'import.errors': () => [{ ...name, importId: plan, target: 'hasil' }],
    'import.apply': () => [{ ...name, importId: plan, mark }],
    'import.list': none,
    'import.undo-preview': () => [{ importId: saved }],
    'import.undo': () => [{ ...name, importId: saved, revision }],
    'import.discard': () => [{ importId: text("SELECT id FROM import WHERE status = 'planned'") }],
    'form.export': () => [{ ...name, pks: 'non-asn', departmentId: null, target: 'hasil' }],
    'word-list.get': none,
    'same-person.list': none,
    'same-person.dismiss': () => [{ a: person.outside, b: person.twin, note: 'dua orang' }],
    'same-person.merge': () => [
      { keptId: person.outside, goneId: person.twin, fromGone: ['nik'], note: 'sama' },
    ],
    'same-person.merges': none,
    'same-person.unmerge': () => [
      { id: number('SELECT max(id) FROM merge WHERE undone_at IS NULL') },
    ],
    'roster.list': () => [
      { filter: EVERYBODY, sort, ...page },
      ...niks.map((nik) => ({ filter: { ...EVERYBODY, text: nik }, sort, ...page })),
    ],
    'roster.facets': () => [{ filter: EVERYBODY }, { filter: { ...EVERYBODY, text: '9202' } }],
    'roster.export': () => [{ ...name, filter: EVERYBODY, reason, target: 'hasil' }],
    'person.get': () => people.map((id) => ({ id })),
    'person.check': () => [
      { personId: null, pks: 'non-asn', values: outside },
      { personId: person.outside, pks: 'non-asn', values: outside },
    ],
    'person.save': () => [
      { personId: null, pks: 'non-asn', values: outside, confirmed: false },
      { personId: person.outside, pks: 'non-asn', values: outside, confirmed: true },
    ],
    'person.find': () => ['ORANG', ...niks].map((each) => ({ text: each, limit: 50 })),
    'person.reveal': () => people.map((id) => ({ id })),
    'person.record': () => [{ ...name, id: person.outside }],
    'coverage.on': () => [
      ...niks.map((nik) => ({ nik, day: DATE })),
      ...people.map((personId) => ({ personId, day: DATE })),
    ],
    'letters.check': () => [{ selection, date: DATE }],
    'letters.draft': () => [{ ...name, selection, date: DATE }],
    'letters.issue': () => [
      {
        ...name,
        selection,
        date: DATE,
        without: [],
        shape: 'one',
        folder: null,
        signing: { kind: 'pen' },
      },
    ],
    'letters.list': () => [{ filter: REGISTER, ...page }],
    'letters.reprint': () => [{ ...name, letterIds: [letter], asCopy: true, passphrase: null }],
    'letters.void': () => [{ letterIds: [letter], reason: 'keliru' }],
    'register.state': () => [{ date: DATE }],
    'register.reserve': () => [{ date: DATE, count: 1, forWhom: 'Bidang' }],
    'register.fill': () => [
      {
        id: number("SELECT max(id) FROM letter WHERE status = 'reserved'"),
        date: DATE,
        addressee: 'Bank',
        about: 'Contoh',
      },
    ],
    'register.try-insert': () => [{ after: letter, date: DATE }],
    'register.insert': () => [{ after: letter, date: DATE, addressee: 'Bank', about: 'Contoh' }],
    'register.begin': () => [{ date: DATE, next: 900 }],
    'register.export': () => [{ ...name, filter: REGISTER, reason, target: 'hasil' }],
    'register.print': () => [{ ...name, filter: REGISTER }],
    'prints.list': none,
    'print.go-on': () => [{ ...name, print, signing: { kind: 'pen' } }],
    'print.give-back': () => [{ print: 'tidak-ada' }],
    'print.pages': () => [{ ...name, print, from: 0, count: 2, passphrase: null }],
    'print.printed': () => [{ print, printed: 1 }],
    'wording.get': () => [{ kind: 'membership' }],
    'wording.version': () => [{ kind: 'membership', version: 0 }],
    'wording.save': () => [],
    'wording.reset': () => [{ kind: 'summary' }],
    'wording.preview': () => [],
    'signature.look': () => [{ image: 'gambar' }],
    'signature.set': () => [{ signatoryId, image: 'gambar', passphrase: PASSPHRASE }],
    'signature.try': () => [{ signatoryId, passphrase: PASSPHRASE }],
    'signature.list': none,
    'signature.uses': none,
    'signature.remove': () => [{ signatoryId }],
    'certificate.look': () => [{ file: 'gambar', passphrase: PASSPHRASE }],
    'proof.file': () => [{ ...name, file: 'gambar' }],
    'proof.code': () => [{ code }, { code: '0000-0000-0000' }],
    'proof.page': () => [{ target: 'dokumen' }],
    'summary.draw': () => [{ ...name, agreementId: 1, annex: true }],
    'document.save': () => [],
    'audit.list': () => [{ filter: LOG, ...page }],
    'audit.changes': () =>
      (raw.prepare('SELECT id FROM audit').pluck().all() as number[]).map((id) => ({
        id,
        ...page,
      })),
    'audit.roster': () => [{ day: '2030-01-01', pks: 'non-asn', text: '', ...page }],
    'audit.export': () => [{ ...name, filter: LOG, reason, target: 'hasil' }],
    'copies.state': none,
    'copies.make': () => [name],
    'copies.save': () => [{ ...name, target: 'salinan', passphrase: null }],
    'copies.second-place': () => [{ folder: null, passphrase: null }],
    'restore.look': () => [
      { ...name, source: { kind: 'file', file: 'salinan', passphrase: null } },
    ],
    'restore.run': () => [{ ...name, token: '0'.repeat(32), administrator: null }],
    'rescue.state': none,
    'rescue.use': none,
    'forget.state': none,
    'forget.set-years': () => [{ from: '2025-01-01', years: 5, source: 'contoh' }],
    'forget.run': () => [{ ...name, personIds: [person.outside], basis: 'contoh', witnesses: [] }],
    'forget.report': () => [{ ...name, id: null, basis: 'contoh', witnesses: [] }],
    'place.leave': () => [
      {
        membershipIds: [placeOf(person.outside)],
        reason: 'mengundurkan-diri',
        on: DATE,
        note: '',
        decision: null,
      },
    ],
    'place.return': () => [{ membershipId: placeOf(person.outside), note: 'contoh' }],
    'place.start': () => [
      { membershipIds: [placeOf(person.inside)], on: DATE, replacesId: null, decision: null },
    ],
    'place.quota': () => [{ agreementId: 1 }, { agreementId: 2 }],
    'place.match': () => [{ ...name, grant: 'daftar', pks: 'non-asn' }],
    'place.late': () => [{ importId: saved }],
    'renewal.plan': () => [RENEWAL],
    'renewal.apply': () => [{ ...RENEWAL, mark: 'lain', decision: null }],
    'renewal.undo': () => [{ agreementId: number('SELECT max(id) FROM agreement'), reason }],
    'contribution.get': () => [{ agreementId: 1 }],
    'contribution.members': () => [{ agreementId: 1, month: '2025-07', ...page }],
    'contribution.export': () => [
      { ...name, agreementId: 1, month: '2025-07', reason, target: 'hasil' },
    ],
    'bill.save': () => [BILL, { ...BILL, decision: 'tagihan susulan' }],
    'bill.remove': () => [{ id: number('SELECT min(id) FROM bill'), reason }],
    'payment.save': () => [{ ...PAYMENT, billId: number('SELECT max(id) FROM bill') }],
    'payment.remove': () => [{ id: number('SELECT max(id) FROM payment'), reason }],
    'claim.list': () => [{ filter: CLAIMS }],
    'claim.get': () => [{ id: claim }],
    'claim.open': () => [{ personId: person.twin, ...ACCIDENT }],
    'claim.save': () => [{ id: claim, ...ACCIDENT, submissionNumber: 'KLAIM-1' }],
    'claim.heirs': () => [{ id: claim, heirs: [HEIR], decision: reason }],
    'claim.paper': () => [
      { id: claim, paper: 'kpj', receivedOn: DATE, waived: null, note: 'contoh' },
    ],
    'claim.step': () => [
      { id: claim, step: 'laporan-tahap-1', day: DATE, note: '', decision: null },
    ],
    'claim.pay': () => [
      {
        id: claim,
        heirId: null,
        paidOn: DATE,
        amount: 100,
        proof: null,
        note: '',
        decision: reason,
      },
    ],
    'claim.unpay': () => [{ paymentId: number('SELECT max(id) FROM claim_payment'), reason }],
    'scholarship.save': () => [
      {
        claimId: claim,
        id: number('SELECT max(id) FROM scholarship') || null,
        name: 'ANAK AHLIWARIS',
        birthDate: '2012-05-12',
        ended: null,
        decision: reason,
      },
    ],
    'scholarship.year': () => [
      {
        scholarshipId: number('SELECT max(id) FROM scholarship'),
        year: 2025,
        level: 'smp',
        requestedOn: DATE,
        paidOn: null,
        amount: null,
        note: '',
      },
    ],
    'scholarship.remove': () => [
      { id: number('SELECT max(id) FROM scholarship'), year: 2025, reason },
    ],
    'scan.add': () => [
      { ...name, grant: 'gambar', to: { kind: 'paper', claimId: claim, paper: 'ktp-peserta' } },
    ],
    'scan.get': () => [{ id: number('SELECT max(id) FROM scan') }],
    'scan.remove': () => [{ id: number('SELECT max(id) FROM scan'), reason }],
    'claim.owed': () => [{ ...name, id: claim }],
    'claim.export': () => [{ ...name, filter: CLAIMS, reason, target: 'hasil' }],
    'benefit.estimate': () =>
      people.map((personId) => ({ personId, eventOn: DATE, cause: 'jkm' as const })),
    'overview.get': () => [{ on: DATE }],
    'report.draw': () => [{ ...name, on: DATE }],
    'report.export': () => [{ ...name, on: DATE, reason, target: 'hasil' }],
    'bpjs.export': () => [{ ...name, agreementId: 1, reason, target: 'hasil' }],
    'bpjs.compare': () => [{ ...name, grant: 'bpjs', agreementId: 1, month: '2025-07' }],
    'bpjs.take-kpj': () => [
      {
        ...name,
        grant: 'bpjs',
        agreementId: 1,
        month: '2025-07',
        sha256: compared(),
        revision: number('SELECT value FROM roster_revision'),
        membershipIds: [number(OF_INSIDER)],
      },
    ],
    'bpjs.differences': () => [
      {
        ...name,
        grant: 'bpjs',
        agreementId: 1,
        month: '2025-07',
        sha256: compared(),
        reason,
        target: 'hasil',
      },
    ],
    'bpjs.history': () => [{ agreementId: 1 }],
    'law.list': none,
    'law.save': () => [
      { from: DATE, source: 'contoh', figure: { key: 'pu.jkm-rate', value: { rate: 30 } } },
    ],
    'law.remove': () => [{ key: 'pu.jkm-rate', from: DATE }],
    'holiday.list': none,
    'holiday.save': () => [{ day: DATE, name: 'Contoh', source: 'contoh' }],
    'holiday.remove': () => [{ day: '1999-01-01' }],
    'job.cancel': () => [name],
    'job.pause': () => [name],
    'job.go-on': () => [name],
    'data.check': none,
  };
}
