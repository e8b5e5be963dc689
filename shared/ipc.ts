/**
 * The whole conversation between the window and the backend: for each request, the schema of what
 * comes in and the type of what goes out. Handlers and client are typed from it, so a request
 * without a handler does not compile.
 */
import { z } from 'zod';
import { IMPORT_ANSWERS, rosterField } from './answer-shapes.ts';
import {
  PRINT_REQUESTS,
  PRINT_SHAPE,
  PROOF_REQUESTS,
  REGISTER_REQUESTS,
  SIGNATURE_REQUESTS,
  SIGNING,
  WORDING_REQUESTS,
} from './letter-shapes.ts';
import type { DocumentView, LetterReplies } from './letter-views.ts';
import { ACCESS_REQUESTS, AUDIT_REQUESTS, COPY_REQUESTS, FORGET_REQUESTS } from './trust-shapes.ts';
import type { TrustReplies } from './trust-views.ts';
import { LIFE_REQUESTS, type LifeReplies } from './requests/all.ts';
import { decision, grantId, id, jobId, pks, purpose } from './requests/fields.ts';
import { ROSTER_FILTER, ROSTER_SORT, SELECTION } from './roster-shapes.ts';
import type { SheetGlimpse } from './domain/reading/glimpse.ts';
import type { Signatory } from './domain/office.ts';
import type { FailureFacts } from './failure.ts';
import { day, OFFICE_FIELDS, SIGNATORY_FIELDS, TERMS_FIELDS } from './settings-shapes.ts';
import type {
  AppState,
  AgreementOverview,
  OfficeView,
  DepartmentView,
  PlaceView,
  ImportPreview,
  ImportApplied,
  ImportListItem,
  UndoPreview,
  ImportUndone,
  SamePair,
  MergeItem,
  WordLists,
  RosterPage,
  RosterFacets,
  PersonView,
  PersonCheck,
  PersonFound,
  CoverageAnswer,
} from './views.ts';

export type { RosterFilter, RosterSort, Selection } from './roster-shapes.ts';

// ── What comes in ────────────────────────────────────────────────────────────────────────────

/** As given: the name of a sheet may end in a space. */
const text = (max: number) => z.string().max(max);

const officeInput = z.strictObject(OFFICE_FIELDS);
export type OfficeInput = z.infer<typeof officeInput>;

const signatoryInput = z.strictObject({
  id: id.nullable(),
  ...SIGNATORY_FIELDS,
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

const addendumInput = z.strictObject({
  numberGovernment: text(80).nullable(),
  numberBpjs: text(80).nullable(),
  signedOn: day.nullable(),
  about: text(400),
});

const agreementInput = z.strictObject({
  id,
  title: text(300),
  government: partyInput,
  bpjs: partyInput,
  addenda: z.array(addendumInput).max(20).readonly(),
  ...TERMS_FIELDS,
});
export type AgreementInput = z.infer<typeof agreementInput>;

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
    /** What is known before it is read: where its table begins. */
    answers: IMPORT_ANSWERS.optional(),
  }),
  /** The beginnings of its sheets, where no table was found. */
  'import.look': z.strictObject({ job: jobId, grant: grantId }),
  /** Makes the plan anew with everything that has been said so far. */
  'import.answer': z.strictObject({ job: jobId, importId: text(64), answers: IMPORT_ANSWERS }),
  /** A plan, or an import that was saved, as it was shown last. */
  'import.open': z.strictObject({ job: jobId, importId: text(64) }),
  /** The kept file of a saved or undone import as a new plan, with what was said about it. */
  'import.again': z.strictObject({ job: jobId, importId: text(64) }),
  'import.discard': z.strictObject({ importId: text(64) }),
  'import.undo-preview': z.strictObject({ importId: text(64) }),
  'import.undo': z.strictObject({
    job: jobId,
    importId: text(64),
    revision: z.int().nonnegative(),
  }),
  /** The department's own workbook back, with the faults marked. */
  'import.errors': z.strictObject({ job: jobId, importId: text(64), target: grantId }),
  'form.export': z.strictObject({
    job: jobId,
    pks,
    departmentId: id.nullable(),
    target: grantId,
  }),
  'word-list.get': z.void(),
  'same-person.list': z.void(),
  'same-person.dismiss': z.strictObject({ a: id, b: id, note: text(300) }),
  'same-person.merge': z.strictObject({
    keptId: id,
    goneId: id,
    /** Of which of the two each differing value is taken; those not named stay the kept one's. */
    fromGone: z.array(rosterField).max(15),
    note: text(300),
  }),
  'same-person.merges': z.void(),
  'same-person.unmerge': z.strictObject({ id }),
  /** Saves the plan that was shown, and no other: `mark` is that of the preview. */
  'import.apply': z.strictObject({ job: jobId, importId: text(64), mark: text(64) }),
  'import.list': z.void(),

  'roster.list': z.strictObject({
    filter: ROSTER_FILTER,
    sort: ROSTER_SORT,
    offset: z.int().nonnegative(),
    limit: z.int().min(1).max(500),
  }),
  'roster.facets': z.strictObject({ filter: ROSTER_FILTER }),
  'roster.export': z.strictObject({
    job: jobId,
    filter: ROSTER_FILTER,
    reason: purpose,
    target: grantId,
  }),

  'person.get': z.strictObject({ id }),
  'person.check': z.strictObject({ personId: id.nullable(), pks, values: typedValues }),
  'person.save': z.strictObject({
    personId: id.nullable(),
    pks,
    values: typedValues,
    /** Held and warned values are saved only when the person says so. */
    confirmed: z.boolean(),
    /** From when somebody new is a member; absent: from the agreement's first day. */
    start: day.nullable().optional(),
    /** Whose place somebody new takes over. */
    replacesId: id.nullable().optional(),
    decision: decision.optional(),
  }),
  'person.find': z.strictObject({ text: text(100), limit: z.int().min(1).max(50) }),
  /** By NIK of anybody, or of somebody on the screen, whose NIK the window does not have. */
  'coverage.on': z.union([
    z.strictObject({ nik: text(20), day }),
    z.strictObject({ personId: id, day }),
  ]),

  'letters.check': z.strictObject({ selection: SELECTION, date: day }),
  'letters.draft': z.strictObject({ job: jobId, selection: SELECTION, date: day }),
  'letters.issue': z.strictObject({
    job: jobId,
    selection: SELECTION,
    date: day,
    /** Memberships left out of the selection: those whose letter would be incomplete. */
    without: z.array(id).max(20_000),
    shape: PRINT_SHAPE,
    /** Where files go; null for the viewer. */
    folder: grantId.nullable(),
    signing: SIGNING,
  }),
  ...REGISTER_REQUESTS,
  ...PRINT_REQUESTS,
  ...WORDING_REQUESTS,
  ...SIGNATURE_REQUESTS,
  ...PROOF_REQUESTS,
  ...ACCESS_REQUESTS,
  ...AUDIT_REQUESTS,
  ...COPY_REQUESTS,
  ...FORGET_REQUESTS,
  ...LIFE_REQUESTS,
  /** With the roster as an annex, on wish. */
  'summary.draw': z.strictObject({ job: jobId, agreementId: id, annex: z.boolean() }),
  'document.save': z.strictObject({ document: text(64), target: grantId }),

  'job.cancel': z.strictObject({ job: jobId }),
  'job.pause': z.strictObject({ job: jobId }),
  'job.go-on': z.strictObject({ job: jobId }),
  'data.check': z.void(),
} as const;

export type RequestName = keyof typeof requests;
export type RequestInput<N extends RequestName> = z.infer<(typeof requests)[N]>;

export function isRequestName(value: unknown): value is RequestName {
  return typeof value === 'string' && Object.hasOwn(requests, value);
}

// ── What goes out: each a view of shared/views.ts ───────────────────────────────────────────

export interface Replies extends LetterReplies, TrustReplies, LifeReplies {
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
  'import.look': readonly SheetGlimpse[];
  'import.answer': ImportPreview;
  'import.open': ImportPreview;
  'import.again': ImportPreview;
  'import.discard': null;
  'import.undo-preview': UndoPreview;
  'import.undo': ImportUndone;
  'import.errors': { readonly marked: number };
  'form.export': { readonly rows: number };
  'word-list.get': WordLists;
  'same-person.list': readonly SamePair[];
  'same-person.dismiss': null;
  'same-person.merge': MergeItem;
  'same-person.merges': readonly MergeItem[];
  'same-person.unmerge': null;
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
  /** As a data: address. */
  'summary.draw': DocumentView;
  'document.save': null;
  'job.cancel': null;
  'job.pause': null;
  'job.go-on': null;
  'data.check': { readonly ok: boolean; readonly problems: readonly string[] };
}

export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: FailureFacts };

/** How far a long job is; `total` is 0 while it is not known yet. */
export interface JobProgress {
  readonly job: string;
  readonly stage:
    | 'reading'
    | 'checking'
    | 'planning'
    | 'saving'
    | 'drawing'
    | 'writing'
    | 'copying';
  readonly done: number;
  readonly total: number;
}

/** A file or folder that a person chose: the id is all the window ever learns of the path. */
export interface Grant {
  readonly id: string;
  readonly name: string;
  readonly size: number;
}

export type ChooseKind =
  | 'workbook'
  | 'image'
  | 'folder'
  | 'certificate'
  | 'letter'
  | 'scan'
  | 'save-pdf'
  | 'save-xlsx'
  | 'save-html'
  | 'copy'
  | 'save-copy';

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
  /** The system was locked or went to sleep: whoever comes back logs in again. */
  onLock(listener: () => void): () => void;
}
