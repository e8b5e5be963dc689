/** The tables of the register and of what letters are made from. */
import type { Generated } from 'kysely';
import type { GapReason, RegisterKind, RegisterStatus } from '../../shared/domain/register.ts';
import type { WordingKind } from '../../shared/domain/wording.ts';

export interface LettersTables {
  wording: WordingTable;
  letter_form: LetterFormTable;
  print: PrintTable;
  letter: LetterTable;
  letter_counter: LetterCounterTable;
  letter_gap: LetterGapTable;
  letter_file: LetterFileTable;
  office_key: OfficeKeyTable;
  signature_image: SignatureImageTable;
  signature_use: SignatureUseTable;
  addendum: AddendumTable;
}

/** The office's own words; NULL is the shipped text. JSON of Wordings[kind]. */
export interface WordingTable {
  kind: WordingKind;
  version: number;
  wording: string | null;
  actor: string;
  created_at: string;
}

export interface LetterFormTable {
  id: Generated<number>;
  sha256: string | null;
  /** JSON of LetterForm or, of the first releases, FirstForm. */
  form: string;
}

export interface PrintTable {
  id: string;
  request_sha256: string;
  date: string;
  shape: 'view' | 'file' | 'folder' | 'departments';
  target: string | null;
  signing: 'pen' | 'image' | 'certificate';
  signed_by: string | null;
  letters: number;
  printed: Generated<number>;
  status: 'drawing' | 'done' | 'given-back';
  actor: string;
  created_at: string;
  finished_at: string | null;
}

export interface LetterTable {
  id: Generated<number>;
  kind: RegisterKind;
  book: string;
  year: number;
  seq: number;
  suffix: Generated<string>;
  number: string;
  date: string;
  agreement_id: number | null;
  person_id: number | null;
  name: string;
  nik: string | null;
  about: string | null;
  form_id: number | null;
  /** JSON of LetterValues. */
  field_values: string | null;
  code: string | null;
  proof: string | null;
  status: RegisterStatus;
  void_reason: string | null;
  void_at: string | null;
  void_by: string | null;
  print_id: string | null;
  position: number | null;
  file: string | null;
  page: number | null;
  is_sample: Generated<number>;
  actor: string;
  created_at: string;
}

export interface LetterCounterTable {
  book: string;
  year: number;
  next_seq: number;
  first_seq: Generated<number>;
}

export interface LetterGapTable {
  book: string;
  year: number;
  from_seq: number;
  to_seq: number;
  why: GapReason;
  actor: string;
  at: string;
}

export interface LetterFileTable {
  sha256: string;
  letter_id: number;
}

export interface OfficeKeyTable {
  id: string;
  public_key: Uint8Array;
  private_key: Uint8Array;
  created_at: string;
  retired_at: string | null;
}

export interface SignatureImageTable {
  id: Generated<number>;
  signatory_id: number | null;
  signatory: string;
  sha256: string;
  sealed: Uint8Array;
  actor: string;
  created_at: string;
  replaced_at: string | null;
}

export interface SignatureUseTable {
  id: Generated<number>;
  signatory: string;
  image_sha256: string;
  purpose: 'issue' | 'reprint' | 'refused';
  print_id: string | null;
  letters: number;
  actor: string;
  at: string;
}

export interface AddendumTable {
  agreement_id: number;
  position: number;
  number_government: string | null;
  number_bpjs: string | null;
  signed_on: string | null;
  about: string;
}
