import type { Agreement } from '../../../shared/domain/agreement.ts';
import type { LetterForm } from '../../../shared/domain/letter-form.ts';
import type { LetterKind } from '../../../shared/domain/letter.ts';
import { emptySharedFields, makeForm } from '../../../shared/domain/letters/make-form.ts';
import { missingSettings } from '../../../shared/domain/letters/missing-settings.ts';
import type { Office, Signatory } from '../../../shared/domain/office.ts';
import type { Day } from '../../../shared/domain/values/day.ts';
import type { SharedField } from '../../../shared/domain/wording.ts';
import type { SignedBy } from '../signatures/signing.ts';
import type { CurrentWording } from '../wording/wording.ts';

/** What the forms of letters of one date are made from. */
export interface FormFacts {
  readonly date: Day;
  readonly dataAsOf: Day;
  readonly office: Office;
  readonly signatory: Signatory | null;
  readonly wordings: { readonly [Kind in LetterKind]: CurrentWording<Kind> };
}

/** Which letters share a form; a cover letter is about no single agreement. */
export interface FormOf {
  readonly kind: LetterKind;
  readonly agreement: Agreement | null;
}

/** The form that the letters of a kind and an agreement share. */
export function formFor(facts: FormFacts, of: FormOf, signing: SignedBy): LetterForm {
  return makeForm({ ...inputOf(facts, of), signing });
}

/**
 * Fields that the wording of these letters needs and that all of them lack, although the settings
 * are complete: the NIP of a mayor, who has none. What is missing in the settings is named there.
 */
export function lacksOfAll(facts: FormFacts, of: FormOf): SharedField[] {
  const missing = missingSettings(facts.office, facts.signatory, of.agreement);
  return missing.length > 0 ? [] : emptySharedFields(inputOf(facts, of));
}

function inputOf({ wordings, ...facts }: FormFacts, { kind, agreement }: FormOf) {
  const { office, signatory, date, dataAsOf } = facts;
  return { office, signatory, date, dataAsOf, kind, agreement, wording: wordings[kind] };
}
