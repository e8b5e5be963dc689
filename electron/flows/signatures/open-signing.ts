import type { Signatory } from '../../../shared/domain/office.ts';
import type { Images } from '../../../shared/domain/values/images.ts';
import { dayInWita } from '../../../shared/domain/values/day.ts';
import { Failure } from '../../../shared/failure.ts';
import type { Certificate, CertificateFacts, Context, Job } from '../context.ts';
import type { SignedBy } from '../letters/form-for.ts';
import type { Signing } from '../letters/prints.ts';
import { openSignatureImage } from './signature-images.ts';

/** What signs letters, tried before any number is taken. */
export interface OpenedSigning {
  readonly signedBy: SignedBy;
  /** The scanned signature, by its SHA-256; empty otherwise. */
  readonly images: Images;
  readonly certificate: Certificate | null;
}

/**
 * Opens what is to sign the letters of a signatory. Failures: signature-missing,
 * signature-passphrase-wrong, certificate-unreadable, certificate-passphrase-wrong,
 * certificate-expired.
 */
export async function openSigning(
  context: Context,
  signing: Signing,
  signatory: Signatory | null,
  job: Job,
): Promise<OpenedSigning> {
  switch (signing.kind) {
    case 'image': {
      if (!signatory) throw new Failure('signature-missing');
      const { sha256, image } = await openSignatureImage(context, signatory.id, signing.passphrase);
      return {
        signedBy: { image: sha256, certificate: null },
        images: new Map([[sha256, image]]),
        certificate: null,
      };
    }
    case 'certificate': {
      const { certificate } = signing;
      const { holder, issuer } = refuseExpired(
        context,
        await context.tools.readCertificate(certificate, job),
      );
      return {
        signedBy: { image: null, certificate: { holder, issuer } },
        images: new Map(),
        certificate,
      };
    }
    default:
      return {
        signedBy: { image: null, certificate: null },
        images: new Map(),
        certificate: null,
      };
  }
}

/** How the register remembers the certificate of a print. */
export function signedByWords({ certificate }: SignedBy): string | null {
  return certificate && `${certificate.holder} (${certificate.issuer})`;
}

function refuseExpired(context: Context, facts: CertificateFacts): CertificateFacts {
  const today = dayInWita(context.now());
  if (today < facts.validFrom || today > facts.validUntil) throw new Failure('certificate-expired');
  return facts;
}
