/**
 * Every sentence of the window, one file per screen. Sentences for failures, issues,
 * verdicts and skipped rows live in shared/words.ts: the terminal needs them too.
 */
export { failureSentence } from '../shared/failure-words.ts';
export {
  MEMBERSHIP_STATUS as STATUS_NAME,
  MISSING_SETTING as MISSING_NAME,
  PKS_NAME,
} from '../shared/words.ts';
export * from './words/common.ts';
export * from './words/decision.ts';
export * from './words/frame.ts';
export * from './words/office-forms.ts';
export * from './words/access.ts';
export * from './words/setup.ts';
export * from './words/home.ts';
export * from './words/overview.ts';
export * from './words/agreements.ts';
export * from './words/settings.ts';
export * from './words/signature.ts';
export * from './words/tables.ts';
export * from './words/import.ts';
export * from './words/roster.ts';
export * from './words/person.ts';
export * from './words/letters.ts';
export * from './words/register.ts';
export * from './words/verify.ts';
export * from './words/same-people.ts';
export * from './words/wording.ts';
export * from './words/audit.ts';
export * from './words/copies.ts';
export * from './words/forgetting.ts';
export * from './words/places.ts';
export * from './words/renewal.ts';
export * from './words/claims.ts';
export * from './words/claim.ts';
export * from './words/contributions.ts';
export * from './words/law.ts';
export * from './words/bpjs.ts';
