import type { CertificateLine } from '../../../shared/domain/letter.ts';
import type { Certificate } from '../context.ts';

/** In which of the three honest ways letters are to be signed. */
export type Signing =
  | { readonly kind: 'pen' }
  | { readonly kind: 'image'; readonly passphrase: string }
  | { readonly kind: 'certificate'; readonly certificate: Certificate };

/** What is put beside the name of who signs. */
export interface SignedBy {
  /** SHA-256 of the scanned signature. */
  readonly image: string | null;
  readonly certificate: CertificateLine | null;
}

export const BY_PEN: SignedBy = { image: null, certificate: null };

/** How the register remembers the certificate of a print. */
export function signedByWords({ certificate }: SignedBy): string | null {
  return certificate && `${certificate.holder} (${certificate.issuer})`;
}
