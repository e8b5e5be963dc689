/**
 * Who may ask for what. The backend holds every request against this table before anything else;
 * the window reads it only to leave out what would be refused.
 */
import type { Access, Role } from './domain/account.ts';
import type { RequestName } from './ipc.ts';

export interface Right {
  /** `everyone`: before the login too. `nobody-yet`: only as long as nobody has an account. */
  readonly roles: readonly Role[] | 'everyone' | 'nobody-yet';
  /** The head of one department may ask too; the answer is narrowed to the department. */
  readonly ofDepartment?: true;
  /** Changes the data, or must be written down: not possible where they are only read. */
  readonly writes?: true;
  /** Only within five minutes after the password was typed again. */
  readonly again?: true;
  /** Answered where the data could not be opened. */
  readonly inRescue?: true;
}

const ALL = { roles: ['petugas', 'administrator', 'kepala', 'pemeriksa'] } as const;
const ALL_OF_DEPARTMENT = { ...ALL, ofDepartment: true } as const;
const EVERYONE = { roles: 'everyone' } as const;
const ADMINISTRATOR = { roles: ['administrator'] } as const;
const ADMINISTRATOR_WRITES = { ...ADMINISTRATOR, writes: true } as const;
const CONFIRMED = { ...ADMINISTRATOR_WRITES, again: true } as const;
const STAFF = { roles: ['petugas', 'administrator'] } as const;
const STAFF_WRITE = { ...STAFF, writes: true } as const;
const STAFF_AND_EXAMINER = { roles: ['petugas', 'administrator', 'pemeriksa'] } as const;
const EXAMINER = { roles: ['administrator', 'pemeriksa'] } as const;
const EXAMINER_WRITES = { ...EXAMINER, writes: true } as const;
const EXPORTS = { roles: ['petugas', 'administrator', 'kepala'], writes: true } as const;
const LEADERS_WRITE = { roles: ['administrator', 'kepala'], writes: true } as const;

/** A request without a line here does not compile. */
export const RIGHTS: { readonly [N in RequestName]: Right } = {
  'session.state': { ...EVERYONE, inRescue: true },
  'account.first': { roles: 'nobody-yet', writes: true },
  'session.login': EVERYONE,
  'session.recover': { ...EVERYONE, writes: true },
  'session.lock': EVERYONE,
  'session.touch': ALL_OF_DEPARTMENT,
  'session.confirm': ALL_OF_DEPARTMENT,
  'password.change': { ...ALL_OF_DEPARTMENT, writes: true },
  'account.list': EXAMINER,
  'account.save': CONFIRMED,
  'recovery.renew': CONFIRMED,
  'recovery.sheet': ADMINISTRATOR,
  'lock.set': ADMINISTRATOR_WRITES,

  'app.state': ALL_OF_DEPARTMENT,
  'setup.finish': ADMINISTRATOR_WRITES,
  'sample.remove': ADMINISTRATOR_WRITES,
  'office.get': ALL_OF_DEPARTMENT,
  'office.save': ADMINISTRATOR_WRITES,
  'office.coat-of-arms': ADMINISTRATOR_WRITES,
  'signatory.list': ALL,
  'signatory.save': ADMINISTRATOR_WRITES,
  'signatory.remove': ADMINISTRATOR_WRITES,
  'agreement.list': ALL_OF_DEPARTMENT,
  'agreement.save': ADMINISTRATOR_WRITES,
  'department.list': ALL_OF_DEPARTMENT,
  'department.save': STAFF_WRITE,
  'place.list': ALL_OF_DEPARTMENT,

  'import.preview': STAFF_WRITE,
  'import.look': STAFF,
  'import.answer': STAFF_WRITE,
  'import.open': STAFF_WRITE,
  'import.again': STAFF_WRITE,
  'import.discard': STAFF_WRITE,
  'import.undo-preview': STAFF,
  'import.undo': STAFF_WRITE,
  'import.errors': STAFF_WRITE,
  'form.export': STAFF_WRITE,
  'word-list.get': STAFF_AND_EXAMINER,
  'same-person.list': STAFF_AND_EXAMINER,
  'same-person.dismiss': STAFF_WRITE,
  'same-person.merge': STAFF_WRITE,
  'same-person.merges': STAFF_AND_EXAMINER,
  'same-person.unmerge': STAFF_WRITE,
  'import.apply': STAFF_WRITE,
  'import.list': STAFF_AND_EXAMINER,

  'roster.list': ALL_OF_DEPARTMENT,
  'roster.facets': ALL_OF_DEPARTMENT,
  'roster.export': { ...EXPORTS, ofDepartment: true },

  'person.get': ALL_OF_DEPARTMENT,
  'person.check': STAFF,
  'person.save': STAFF_WRITE,
  'person.find': ALL_OF_DEPARTMENT,
  'person.reveal': { ...ALL_OF_DEPARTMENT, writes: true },
  'person.record': STAFF_WRITE,
  'coverage.on': ALL_OF_DEPARTMENT,

  'letters.check': ADMINISTRATOR,
  'letters.draft': ADMINISTRATOR_WRITES,
  'letters.issue': ADMINISTRATOR_WRITES,
  'letters.list': ALL,
  'letters.reprint': ADMINISTRATOR_WRITES,
  'letters.void': ADMINISTRATOR_WRITES,
  'register.state': ALL,
  'register.reserve': ADMINISTRATOR_WRITES,
  'register.fill': ADMINISTRATOR_WRITES,
  'register.try-insert': ADMINISTRATOR,
  'register.insert': ADMINISTRATOR_WRITES,
  'register.begin': ADMINISTRATOR_WRITES,
  'register.export': LEADERS_WRITE,
  'register.print': LEADERS_WRITE,
  'prints.list': ALL,
  'print.go-on': ADMINISTRATOR_WRITES,
  'print.give-back': ADMINISTRATOR_WRITES,
  'print.pages': ADMINISTRATOR_WRITES,
  'print.printed': ADMINISTRATOR_WRITES,
  'wording.get': ALL,
  'wording.version': ALL,
  'wording.save': ADMINISTRATOR_WRITES,
  'wording.reset': ADMINISTRATOR_WRITES,
  'wording.preview': ADMINISTRATOR,
  'signature.look': ADMINISTRATOR,
  'signature.set': ADMINISTRATOR_WRITES,
  'signature.remove': ADMINISTRATOR_WRITES,
  'signature.try': ADMINISTRATOR_WRITES,
  'signature.list': EXAMINER,
  'signature.uses': EXAMINER,
  'certificate.look': ADMINISTRATOR,
  'proof.file': ALL_OF_DEPARTMENT,
  'proof.code': ALL_OF_DEPARTMENT,
  // It makes the office's key where there is none yet.
  'proof.page': { ...ALL, writes: true },
  'summary.draw': { roles: ['petugas', 'administrator', 'kepala'], writes: true },
  'document.save': { ...ALL_OF_DEPARTMENT, writes: true },

  'audit.list': EXAMINER,
  'audit.changes': EXAMINER,
  'audit.roster': EXAMINER,
  'audit.export': EXAMINER_WRITES,

  'copies.state': EXAMINER,
  'copies.make': ADMINISTRATOR_WRITES,
  'copies.save': ADMINISTRATOR_WRITES,
  'copies.second-place': CONFIRMED,
  'restore.look': { ...ADMINISTRATOR, inRescue: true },
  'restore.run': { ...CONFIRMED, inRescue: true },
  'rescue.state': { ...EVERYONE, inRescue: true },
  'rescue.use': { ...EVERYONE, inRescue: true },

  'forget.state': EXAMINER,
  'forget.set-years': ADMINISTRATOR_WRITES,
  'forget.run': CONFIRMED,
  'forget.report': EXAMINER_WRITES,

  'place.leave': STAFF_WRITE,
  'place.return': STAFF_WRITE,
  'place.start': STAFF_WRITE,
  'place.quota': ALL,
  'place.match': STAFF,
  'place.late': STAFF,
  'renewal.plan': STAFF,
  'renewal.apply': ADMINISTRATOR_WRITES,
  'renewal.undo': ADMINISTRATOR_WRITES,
  'contribution.get': ALL,
  'contribution.members': ALL,
  'contribution.export': EXPORTS,
  'bill.save': STAFF_WRITE,
  'bill.remove': STAFF_WRITE,
  'payment.save': STAFF_WRITE,
  'payment.remove': STAFF_WRITE,
  // Without causes and family; those are for who works on it.
  'claim.list': ALL,
  'claim.get': STAFF,
  'claim.open': STAFF_WRITE,
  'claim.save': STAFF_WRITE,
  'claim.heirs': STAFF_WRITE,
  'claim.paper': STAFF_WRITE,
  'claim.step': STAFF_WRITE,
  'claim.pay': STAFF_WRITE,
  'claim.unpay': STAFF_WRITE,
  'scholarship.save': STAFF_WRITE,
  'scholarship.year': STAFF_WRITE,
  'scholarship.remove': STAFF_WRITE,
  'scan.add': STAFF_WRITE,
  // To look at a paper of a family is written down.
  'scan.get': STAFF_WRITE,
  'scan.remove': STAFF_WRITE,
  'claim.owed': STAFF_WRITE,
  'claim.export': EXPORTS,
  'benefit.estimate': ALL_OF_DEPARTMENT,
  'overview.get': ALL,
  'report.draw': EXPORTS,
  'report.export': EXPORTS,
  'bpjs.export': STAFF_WRITE,
  'bpjs.compare': STAFF_WRITE,
  'bpjs.take-kpj': STAFF_WRITE,
  'bpjs.differences': STAFF_WRITE,
  'bpjs.history': ALL,
  'law.list': ALL,
  'law.save': ADMINISTRATOR_WRITES,
  'law.remove': ADMINISTRATOR_WRITES,
  'holiday.list': ALL,
  'holiday.save': ADMINISTRATOR_WRITES,
  'holiday.remove': ADMINISTRATOR_WRITES,

  'job.cancel': ALL_OF_DEPARTMENT,
  'job.pause': ALL_OF_DEPARTMENT,
  'job.go-on': ALL_OF_DEPARTMENT,
  'data.check': EXAMINER,
};

/** Whether this one may ask at all; whether the data can be written and the password is fresh is asked elsewhere. */
export function mayAsk({ role, departmentId }: Access, name: RequestName): boolean {
  const { roles, ofDepartment } = RIGHTS[name];
  if (roles === 'everyone') return true;
  if (roles === 'nobody-yet' || role === null) return false;
  return roles.includes(role) && (departmentId === null || ofDepartment === true);
}
