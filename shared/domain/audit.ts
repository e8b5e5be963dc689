/** Everything that is written down about what people did. A closed list, in groups. */
export const AUDIT_KINDS = {
  access: [
    'login',
    'login-failed',
    'logout',
    'password-changed',
    'account-added',
    'account-changed',
    'recovery-made',
    'recovery-used',
  ],
  people: [
    'person-saved',
    'people-merged',
    'people-unmerged',
    'pair-dismissed',
    'nik-seen',
    'record-printed',
    'people-forgotten',
    'places-left',
    'place-returned',
    'places-started',
  ],
  claims: [
    'claim-opened',
    'claim-changed',
    'claim-moved',
    'claim-paid',
    'claim-payment-removed',
    'scholarship-saved',
    'scholarship-removed',
    'scan-added',
    'scan-seen',
    'scan-removed',
    'claim-list-printed',
  ],
  contributions: [
    'bill-saved',
    'bill-removed',
    'payment-saved',
    'payment-removed',
    'lists-compared',
    'kpj-taken',
  ],
  imports: ['import-saved', 'import-undone', 'import-discarded'],
  letters: [
    'letters-printed',
    'print-resumed',
    'print-given-back',
    'print-sent',
    'letters-drafted',
    'letters-reprinted',
    'letters-voided',
    'numbers-reserved',
    'number-filled',
    'letter-inserted',
    'register-begun',
    'summary-printed',
    'wording-changed',
    'signature-set',
    'signature-removed',
    'signature-refused',
  ],
  exports: [
    'roster-exported',
    'register-exported',
    'register-printed',
    'form-exported',
    'errors-exported',
    'audit-exported',
    'document-saved',
    'contributions-exported',
    'claims-exported',
    'differences-exported',
    'report-drawn',
    'report-exported',
  ],
  settings: [
    'office-changed',
    'signatory-saved',
    'signatory-removed',
    'agreement-changed',
    'agreement-renewed',
    'renewal-undone',
    'department-saved',
    'setting-changed',
    'law-changed',
    'holiday-changed',
    'started',
    'sample-added',
    'sample-removed',
  ],
  copies: [
    'log-begun',
    'copy-made',
    'copy-failed',
    'second-place-set',
    'restored',
    'used-as-found',
  ],
} as const;

export type AuditGroup = keyof typeof AUDIT_KINDS;
export type AuditKind = (typeof AUDIT_KINDS)[AuditGroup][number];
export const AUDIT_GROUPS = Object.keys(AUDIT_KINDS) as readonly AuditGroup[];

export type AuditVia = 'window' | 'terminal' | 'program';

export type AuditDetail =
  | string
  | number
  | boolean
  | null
  | readonly AuditDetail[]
  | { readonly [key: string]: AuditDetail };

/**
 * What happened. Details never name a member: of people the journal tells, by `personId`, so that
 * forgetting somebody needs no change in the log.
 */
export interface AuditEvent {
  readonly kind: AuditKind;
  readonly personId?: number;
  readonly details?: { readonly [key: string]: AuditDetail };
}
