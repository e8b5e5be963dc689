import type { CertificateView } from '../../../shared/letter-views.ts';
import type { SigningInput } from '../../../shared/letter-shapes.ts';
import type { Day } from '../../../shared/domain/values/day.ts';
import type { Grant } from '../../../shared/ipc.ts';

export type SigningKind = SigningInput['kind'];

/** How letters are to be signed, as far as it has been chosen. */
export interface SigningChoice {
  readonly kind: SigningKind;
  readonly passphrase: string;
  readonly file: Grant | null;
  /** What the certificate says; null until somebody has looked. */
  readonly certificate: CertificateView | null;
}

export const BY_PEN: SigningChoice = {
  kind: 'pen',
  passphrase: '',
  file: null,
  certificate: null,
};

/** Null while something is missing: nobody signs with a certificate that was not looked at. */
export function toSigning(choice: SigningChoice, today: Day): SigningInput | null {
  const { kind, passphrase, file, certificate } = choice;
  if (kind === 'pen') return { kind };
  if (passphrase === '') return null;
  if (kind === 'image') return { kind, passphrase };
  if (!file || !certificate || !isValidOn(certificate, today)) return null;
  return { kind, file: file.id, passphrase };
}

export function isValidOn({ validFrom, validUntil }: CertificateView, day: Day): boolean {
  return validFrom <= day && day <= validUntil;
}
