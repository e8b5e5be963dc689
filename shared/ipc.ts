/**
 * The whole conversation between the window and the backend: for each request, the schema of what
 * comes in and the type of what goes out. Handlers and client are typed from it, so a request
 * without a handler does not compile.
 */
import { z } from 'zod';
import type { Agreement, Pks } from './domain/agreement.ts';
import type { SheetOffer } from './domain/candidate.ts';
import { isDay, type Day } from './domain/day.ts';
import type { Issue } from './domain/issue.ts';
import type { Membership, MembershipStatus } from './domain/membership.ts';
import type { MissingSetting, Office, Signatory } from './domain/office.ts';
import type { RosterField, RosterValues, Sex } from './domain/person.ts';
import type { ImportPlan, PlanCounts } from './domain/plan.ts';
import type { FailureFacts } from './failure.ts';

// ── What comes in ────────────────────────────────────────────────────────────────────────────

const text = (max: number) => z.string().max(max);
const day = z.string().refine(isDay);
const id = z.int().positive();
const jobId = z.string().min(1).max(64);
/** Names a file or folder that the person chose in a dialog; main alone knows the path. */
const grantId = z.string().min(1).max(64);
const pks = z.enum(['non-asn', 'rentan']);

const officeInput = z.strictObject({
  government: text(120),
  name: text(120),
  address: text(400),
  postalCode: text(10),
  phone: text(60),
  email: text(120),
  city: text(60),
  paper: z.enum(['F4', 'A4']),
  letterNumberPattern: text(120),
});
export type OfficeInput = z.infer<typeof officeInput>;

const signatoryInput = z.strictObject({
  id: id.nullable(),
  name: text(120),
  position: text(160),
  rank: text(80),
  nip: text(25),
  from: day,
  until: day.nullable(),
});
export type SignatoryInput = z.infer<typeof signatoryInput>;

const partyInput = z.strictObject({
  institution: text(160),
  number: text(80).nullable(),
  signatory: text(120).nullable(),
  position: text(160).nullable(),
  nip: text(25).nullable(),
  address: text(400).nullable(),
});

const rupiah = z.int().nonnegative().max(1_000_000_000_000);

const agreementInput = z.strictObject({
  id,
  title: text(300),
  government: partyInput,
  bpjs: partyInput,
  signedOn: day.nullable(),
  place: text(120).nullable(),
  coverageFrom: day,
  coverageUntil: day,
  coverageDaysKnown: z.boolean(),
  paidMonths: z.int().min(1).max(120).nullable(),
  monthlyContribution: rupiah.nullable(),
  wageBase: text(300).nullable(),
  moneySource: text(300).nullable(),
  budget: rupiah.nullable(),
  quota: z.int().nonnegative().max(1_000_000).nullable(),
});
export type AgreementInput = z.infer<typeof agreementInput>;

const rosterFilter = z.strictObject({
  pks: pks.nullable(),
  departmentId: id.nullable(),
  kelurahan: text(80).nullable(),
  job: text(120).nullable(),
  status: z.enum(['active', 'left', 'dead']).nullable(),
  /** Any part of the name, NIK or KPJ. */
  text: text(100),
});
export type RosterFilter = z.infer<typeof rosterFilter>;

const rosterSort = z.strictObject({
  by: z.enum([
    'name',
    'nik',
    'department',
    'job',
    'kelurahan',
    'wage',
    'kpj',
    'status',
    'birthDate',
  ]),
  descending: z.boolean(),
});
export type RosterSort = z.infer<typeof rosterSort>;

/** Values as typed into the form: text in, understood by the same rules as cells of a file. */
const typedValues = z.strictObject({
  nik: text(40),
  name: text(160),
  birthPlace: text(80),
  birthDate: text(40),
  sex: text(20),
  address: text(300),
  kelurahan: text(80),
  kecamatan: text(80),
  department: text(160),
  job: text(120),
  wage: text(40),
  kpj: text(40),
  phone: text(40),
  heirName: text(160),
  heirRelation: text(60),
});
export type TypedValues = z.infer<typeof typedValues>;

/** Which members: given memberships, or all that a filter shows. */
const selection = z.union([
  z.strictObject({ membershipIds: z.array(id).min(1).max(20_000) }),
  z.strictObject({ filter: rosterFilter }),
]);
export type Selection = z.infer<typeof selection>;

export const requests = {
  'app.state': z.void(),
  'setup.finish': z.strictObject({
    office: officeInput,
    signatory: signatoryInput.omit({ id: true }),
    sample: z.boolean(),
    coatOfArms: grantId.nullable(),
  }),
  'sample.remove': z.void(),

  'office.get': z.void(),
  'office.save': officeInput,
  'office.coat-of-arms': z.strictObject({ grant: grantId.nullable() }),
  'signatory.list': z.void(),
  'signatory.save': signatoryInput,
  'signatory.remove': z.strictObject({ id }),
  'agreement.list': z.void(),
  'agreement.save': agreementInput,
  'department.list': z.void(),
  'department.save': z.strictObject({
    id: id.nullable(),
    name: text(160),
    parentId: id.nullable(),
    aliases: z.array(text(160)).max(100),
  }),
  'place.list': z.void(),

  'import.preview': z.strictObject({
    job: jobId,
    grant: grantId,
    pks,
    departmentId: id.nullable(),
    sheet: text(80).nullable(),
  }),
  'import.apply': z.strictObject({ job: jobId, importId: text(64) }),
  'import.list': z.void(),

  'roster.list': z.strictObject({
    filter: rosterFilter,
    sort: rosterSort,
    offset: z.int().nonnegative(),
    limit: z.int().min(1).max(500),
  }),
  'roster.facets': z.strictObject({ filter: rosterFilter }),
  'roster.export': z.strictObject({ job: jobId, filter: rosterFilter, target: grantId }),

  'person.get': z.strictObject({ id }),
  'person.check': z.strictObject({ personId: id.nullable(), pks, values: typedValues }),
  'person.save': z.strictObject({
    personId: id.nullable(),
    pks,
    values: typedValues,
    /** Held and warned values are saved only when the person says so. */
    confirmed: z.boolean(),
  }),
  'person.find': z.strictObject({ text: text(100), limit: z.int().min(1).max(50) }),
  'coverage.on': z.strictObject({ nik: text(20), day }),

  'letters.check': z.strictObject({ selection, date: day }),
  'letters.draft': z.strictObject({ job: jobId, selection, date: day }),
  'letters.issue': z.strictObject({
    job: jobId,
    selection,
    date: day,
    /** One PDF kept for viewing, or one file each into a folder. */
    folder: grantId.nullable(),
  }),
  'letters.list': z.strictObject({
    text: text(100),
    offset: z.int().nonnegative(),
    limit: z.int().min(1).max(500),
  }),
  'letters.reprint': z.strictObject({ job: jobId, letterIds: z.array(id).min(1).max(20_000) }),
  'summary.draw': z.strictObject({ job: jobId, agreementId: id }),
  'document.save': z.strictObject({ document: text(64), target: grantId }),

  'job.cancel': z.strictObject({ job: jobId }),
  'data.check': z.void(),
} as const;

export type RequestName = keyof typeof requests;
export type RequestInput<N extends RequestName> = z.infer<(typeof requests)[N]>;

export function isRequestName(value: unknown): value is RequestName {
  return typeof value === 'string' && Object.hasOwn(requests, value);
}

// ── What goes out ────────────────────────────────────────────────────────────────────────────

export interface AppState {
  readonly version: string;
  /** False until the first start has been answered. */
  readonly started: boolean;
  readonly hasSampleData: boolean;
  readonly officeName: string;
  readonly missing: readonly MissingSetting[];
  readonly agreements: readonly AgreementOverview[];
  readonly today: Day;
}

export interface AgreementOverview extends Agreement {
  readonly active: number;
  readonly left: number;
  readonly departments: number;
  /** Days until the end of the coverage; negative when it has ended. */
  readonly daysLeft: number;
}

export interface OfficeView extends Office {
  /** The stored image, for an <img>. */
  readonly coatOfArmsUrl: string | null;
}

export interface DepartmentView {
  readonly id: number;
  readonly name: string;
  readonly parentId: number | null;
  readonly aliases: readonly string[];
  readonly members: number;
}

export interface PlaceView {
  readonly kelurahan: string;
  readonly kecamatan: string;
  readonly postalCode: string | null;
}

export interface ImportPreview {
  readonly importId: string;
  readonly fileName: string;
  readonly pks: Pks;
  readonly department: string | null;
  readonly sheets: readonly SheetOffer[];
  readonly plan: ImportPlan;
  /** Another, saved import of the very same file, if there is one. */
  readonly savedBefore: { readonly at: string } | null;
}

export interface ImportApplied {
  readonly importId: string;
  readonly counts: PlanCounts;
}

export interface ImportListItem {
  readonly id: string;
  readonly fileName: string;
  readonly sheet: string;
  readonly pks: Pks;
  readonly department: string | null;
  readonly status: 'planned' | 'applied' | 'undone';
  readonly counts: PlanCounts;
  readonly createdAt: string;
  readonly appliedAt: string | null;
}

/**
 * A line of the roster; the NIK is masked before it leaves the backend, and the day of birth, which
 * stands in its hidden part, stays there too.
 */
export interface RosterLine {
  readonly membershipId: number;
  readonly personId: number;
  readonly pks: Pks;
  readonly nikMasked: string;
  readonly name: string;
  readonly sex: Sex | null;
  readonly department: string | null;
  readonly job: string | null;
  readonly kelurahan: string | null;
  readonly wage: number | null;
  readonly kpj: string | null;
  readonly status: MembershipStatus;
}

export interface RosterPage {
  readonly total: number;
  readonly lines: readonly RosterLine[];
}

/** What the filters can be set to, with how many members each would show. */
export interface RosterFacets {
  readonly departments: readonly {
    readonly id: number;
    readonly name: string;
    readonly count: number;
  }[];
  readonly kelurahan: readonly { readonly name: string; readonly count: number }[];
  readonly jobs: readonly { readonly name: string; readonly count: number }[];
  readonly statuses: readonly { readonly status: MembershipStatus; readonly count: number }[];
}

/** Where a value came from: a row of a file, or somebody's hand. */
export interface ValueOrigin {
  readonly field: RosterField;
  readonly pks: Pks | null;
  readonly source: 'import' | 'hand' | 'terminal' | 'sample';
  readonly fileName: string | null;
  readonly sheet: string | null;
  readonly row: number | null;
  readonly at: string;
  readonly before: string | number | null;
}

export interface PersonView {
  readonly id: number;
  readonly values: Omit<RosterValues, 'department' | 'job' | 'wage' | 'kpj'>;
  readonly memberships: readonly Membership[];
  readonly origins: readonly ValueOrigin[];
  readonly diedOn: Day | null;
  readonly letters: readonly LetterListItem[];
  readonly coverage: CoverageAnswer;
}

export interface PersonCheck {
  readonly values: RosterValues;
  readonly issues: readonly Issue[];
  /** Somebody already stored under this NIK, when adding. */
  readonly existingPersonId: number | null;
  readonly canSave: 'yes' | 'with-confirmation' | 'no';
  /** Who a held person would be confused with or is already: what the decision is about. */
  readonly clash: PersonClash | null;
}

export interface PersonClash {
  readonly personId: number;
  readonly name: string;
  readonly nikMasked: string;
}

export interface PersonFound {
  readonly id: number;
  readonly name: string;
  readonly nikMasked: string;
  readonly kpj: string | null;
  readonly birthDate: Day | null;
  readonly memberships: readonly {
    readonly pks: Pks;
    readonly status: MembershipStatus;
    readonly department: string | null;
    readonly job: string | null;
  }[];
}

/** Is this person covered on that day, by which agreement, and why (not). */
export interface CoverageAnswer {
  readonly covered: boolean;
  readonly pks: Pks | null;
  readonly from: Day | null;
  readonly until: Day | null;
  /** One Indonesian sentence. */
  readonly why: string;
}

export interface LettersCheck {
  readonly ready: number;
  readonly refused: readonly LetterRefusal[];
  readonly missing: readonly MissingSetting[];
  /** The number the first letter would take if issued now. */
  readonly nextNumber: string | null;
}

export interface LetterRefusal {
  readonly personId: number;
  readonly nikMasked: string;
  readonly name: string;
  readonly why: string;
}

export interface DocumentView {
  /** Served to the viewer as app://documents/<document>.pdf until the app closes. */
  readonly document: string;
  readonly suggestedName: string;
  readonly pages: number;
}

export interface LettersIssued {
  readonly letters: readonly LetterListItem[];
  readonly refused: readonly LetterRefusal[];
  /** Null when the letters went to a folder. */
  readonly document: DocumentView | null;
}

export interface LetterListItem {
  readonly id: number;
  readonly number: string;
  readonly date: Day;
  readonly personId: number;
  readonly name: string;
  readonly nikMasked: string;
  readonly pks: Pks;
  readonly createdAt: string;
}

export interface Replies {
  'app.state': AppState;
  'setup.finish': AppState;
  'sample.remove': { readonly people: number; readonly letters: number };
  'office.get': OfficeView;
  'office.save': OfficeView;
  'office.coat-of-arms': OfficeView;
  'signatory.list': readonly Signatory[];
  'signatory.save': Signatory;
  'signatory.remove': null;
  'agreement.list': readonly AgreementOverview[];
  'agreement.save': AgreementOverview;
  'department.list': readonly DepartmentView[];
  'department.save': DepartmentView;
  'place.list': readonly PlaceView[];
  'import.preview': ImportPreview;
  'import.apply': ImportApplied;
  'import.list': readonly ImportListItem[];
  'roster.list': RosterPage;
  'roster.facets': RosterFacets;
  'roster.export': { readonly rows: number };
  'person.get': PersonView;
  'person.check': PersonCheck;
  'person.save': { readonly personId: number };
  'person.find': readonly PersonFound[];
  'coverage.on': CoverageAnswer;
  'letters.check': LettersCheck;
  'letters.draft': DocumentView;
  'letters.issue': LettersIssued;
  'letters.list': { readonly total: number; readonly letters: readonly LetterListItem[] };
  'letters.reprint': DocumentView;
  'summary.draw': DocumentView;
  'document.save': null;
  'job.cancel': null;
  'data.check': { readonly ok: boolean; readonly problems: readonly string[] };
}

export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: FailureFacts };

/** How far a long job is; `total` is 0 while it is not known yet. */
export interface JobProgress {
  readonly job: string;
  readonly stage: 'reading' | 'checking' | 'planning' | 'saving' | 'drawing' | 'writing';
  readonly done: number;
  readonly total: number;
}

/** A file or folder that a person chose: the id is all the window ever learns of the path. */
export interface Grant {
  readonly id: string;
  readonly name: string;
  readonly size: number;
}

export type ChooseKind = 'workbook' | 'image' | 'folder' | 'save-pdf' | 'save-xlsx';

/** What the preload script puts on `window.buku`: named functions, never the bridge itself. */
export interface Bridge {
  request<N extends RequestName>(name: N, input: RequestInput<N>): Promise<Reply<Replies[N]>>;
  /** Opens the system's dialog; null when the person cancels. */
  choose(kind: ChooseKind, suggestedName?: string): Promise<Grant | null>;
  /** A file dropped onto the window. */
  dropped(file: File): Promise<Grant | null>;
  /** Prints a document through the system's print dialog. */
  print(document: string): Promise<Reply<null>>;
  /** Shows a file that was just written in the system's file manager. */
  reveal(grant: string): Promise<void>;
  onProgress(listener: (progress: JobProgress) => void): () => void;
}
