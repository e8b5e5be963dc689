import type { Signatory } from '../../../shared/domain/office.ts';
import type { Images } from '../../../shared/domain/values/images.ts';
import { dayInWita } from '../../../shared/domain/values/day.ts';
import { Failure } from '../../../shared/failure.ts';
import type { Certificate, CertificateFacts, Context, Job } from '../context.ts';
import { BY_PEN, type SignedBy, type Signing } from './signing.ts';
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
    case 'image':
      return openImage(context, signing.passphrase, signatory);
    case 'certificate':
      return tryCertificate(context, signing.certificate, job);
    default:
      return { signedBy: BY_PEN, images: new Map(), certificate: null };
  }
}

async function openImage(
  context: Context,
  passphrase: string,
  signatory: Signatory | null,
): Promise<OpenedSigning> {
  if (!signatory) throw new Failure('signature-missing');
  const { sha256, image } = await openSignatureImage(context, signatory.id, passphrase);
  const images = new Map([[sha256, image]]);
  return { signedBy: { image: sha256, certificate: null }, images, certificate: null };
}

async function tryCertificate(
  context: Context,
  certificate: Certificate,
  job: Job,
): Promise<OpenedSigning> {
  const facts = await context.tools.readCertificate(certificate, job);
  const { holder, issuer } = refuseExpired(context, facts);
  const signedBy = { image: null, certificate: { holder, issuer } };
  return { signedBy, images: new Map(), certificate };
}

function refuseExpired(context: Context, facts: CertificateFacts): CertificateFacts {
  const today = dayInWita(context.now());
  if (today < facts.validFrom || today > facts.validUntil) throw new Failure('certificate-expired');
  return facts;
}
