/** The tables of accounts, the audit log and copies. What a column means is written in the migrations. */
import type { Generated } from 'kysely';
import type { Role } from '../../shared/domain/account.ts';
import type { AuditKind, AuditVia } from '../../shared/domain/audit.ts';

export interface TrustTables {
  account: AccountTable;
  wrong_try: WrongTryTable;
  recovery_code: RecoveryCodeTable;
  audit: AuditTable;
  copy_manifest: CopyManifestTable;
  second_place: SecondPlaceTable;
}

export interface AccountTable {
  id: Generated<number>;
  username: string;
  name: string;
  role: Role;
  department_id: number | null;
  password_hash: string;
  is_temporary: Generated<number>;
  is_active: Generated<number>;
  created_at: string;
}

export interface WrongTryTable {
  who: string;
  tries: number;
  last_at: string;
}

export interface RecoveryCodeTable {
  id: Generated<number>;
  code_hash: string;
  created_at: string;
  ended_at: string | null;
}

export interface AuditTable {
  id: Generated<number>;
  at: string;
  actor: string;
  via: AuditVia;
  kind: AuditKind;
  person_id: number | null;
  /** JSON */
  details: string;
  last_change: number;
  changes_sha256: string | null;
  sha256: string;
}

export interface CopyManifestTable {
  id: number;
  /** JSON */
  manifest: string;
}

export interface SecondPlaceTable {
  id: number;
  folder: string;
  /** JSON */
  cost: string;
  salt: Uint8Array;
  key: Uint8Array;
  copied_at: string | null;
  problem: string | null;
}
