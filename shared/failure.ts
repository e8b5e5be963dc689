/** Why a wish could not be granted. A closed list: every code has its Indonesian sentence. */
export const FAILURE_CODES = [
  // files
  'file-missing',
  'file-empty',
  'file-too-large',
  'file-unreadable',
  'file-locked',
  'workbook-not-a-workbook',
  'workbook-damaged',
  'workbook-password',
  'workbook-old-xls',
  'workbook-xlsb',
  'workbook-html',
  'workbook-ods',
  'workbook-too-large',
  'workbook-timeout',
  'workbook-no-table',
  'workbook-no-such-sheet',
  'workbook-two-lists',
  'image-unreadable',
  'image-too-large',
  // writing
  'disk-full',
  'target-locked',
  'target-not-writable',
  // data
  'database-in-use',
  'database-damaged',
  'database-newer',
  'database-unwritable',
  'import-not-found',
  'import-already-applied',
  'import-file-missing',
  'import-not-saved',
  'import-undone',
  'roster-changed',
  'merge-not-found',
  'merge-undone',
  'merge-not-last',
  'merge-edited-since',
  'merge-same-person',
  'person-not-found',
  'nik-taken',
  'values-invalid',
  'department-not-found',
  'department-taken',
  'agreement-not-found',
  'letter-not-found',
  'signatory-not-found',
  // letters
  'letterhead-incomplete',
  'letter-number-taken',
  'letter-incomplete',
  'letter-void',
  'letter-not-reserved',
  'letter-already-void',
  'letter-year-differs',
  'letter-print-unfinished',
  'print-not-found',
  'print-ended',
  'print-under-way',
  'register-begun',
  'wording-invalid',
  'wording-not-found',
  // checking
  'checked-file-unknown',
  'pdf-damaged',
  'pdf-password',
  'picture-too-large',
  // signing
  'signature-missing',
  'signature-passphrase-wrong',
  'signature-passphrase-short',
  'certificate-unreadable',
  'certificate-passphrase-wrong',
  'certificate-expired',
  'certificate-other',
  'signature-other',
  'nobody-selected',
  // access
  'login-needed',
  'login-wrong',
  'login-wait',
  'recovery-wrong',
  'password-weak',
  'password-change-needed',
  'password-again-needed',
  'not-allowed',
  'account-taken',
  'account-not-found',
  'account-last-administrator',
  'data-read-only',
  // copies and disasters
  'database-missing',
  'database-altered',
  'migration-failed',
  'folder-synchronised',
  'folder-on-network',
  'copy-failed',
  'copy-not-found',
  'copy-damaged',
  'copy-newer',
  'copy-passphrase-needed',
  'copy-passphrase-wrong',
  'copy-passphrase-short',
  'restore-changed',
  'second-place-missing',
  // forgetting
  'forget-changed',
  'person-forgotten',
  // the life of agreements
  'decision-needed',
  'event-before-birth',
  'event-in-future',
  'died-already',
  'membership-not-found',
  'renewal-changed',
  'renewal-not-newest',
  'renewal-in-use',
  'law-unknown',
  'bill-not-found',
  'payment-not-found',
  'claim-not-found',
  'claim-closed',
  'scan-unreadable',
  'scan-too-large',
  'scan-not-found',
  'comparison-changed',
  // conversation
  'request-unknown',
  'request-invalid',
  'cancelled',
  'printer-unavailable',
  'internal',
  'settings-invalid',
] as const;

export type FailureCode = (typeof FAILURE_CODES)[number];

/** What crosses to the window: a code and, for some, facts that the sentence names. Never people's data, never paths. */
export interface FailureFacts {
  readonly code: FailureCode;
  /** Names of settings, sheets or fields that the sentence lists. */
  readonly details?: readonly string[];
}

/** The one error class that may be shown to people; everything else is a bug. */
export class Failure extends Error implements FailureFacts {
  readonly code: FailureCode;
  readonly details?: readonly string[];

  constructor(code: FailureCode, details?: readonly string[], options?: ErrorOptions) {
    super(code, options);
    this.name = 'Failure';
    this.code = code;
    if (details) this.details = details;
  }
}
