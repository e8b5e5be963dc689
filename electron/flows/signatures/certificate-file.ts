import { readFile, stat } from 'node:fs/promises';
import { Failure } from '../../../shared/failure.ts';
import type { CertificateView } from '../../../shared/letter-views.ts';
import { UNWATCHED, type Certificate, type Context } from '../context.ts';

interface ChosenCertificate {
  readonly path: string;
  readonly passphrase: string;
}

/** No certificate file with its chain comes near this. */
const MOST_BYTES = 1024 * 1024;

/** The bytes of a .p12 or .pfx; not stored anywhere. Failures: file-missing, certificate-unreadable. */
export async function readCertificateFile({
  path,
  passphrase,
}: ChosenCertificate): Promise<Certificate> {
  const { size } = await stat(path).catch((error: unknown) => {
    throw new Failure('file-missing', undefined, { cause: error });
  });
  if (size > MOST_BYTES) throw new Failure('certificate-unreadable');
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new Failure('certificate-unreadable', undefined, { cause: error });
  });
  return { bytes: new Uint8Array(bytes), passphrase };
}

/**
 * What a certificate file says, before anything is signed with it; one that has ended is shown too.
 * Failures: file-missing, certificate-unreadable, certificate-passphrase-wrong.
 */
export async function lookAtCertificate(
  context: Context,
  chosen: ChosenCertificate,
): Promise<CertificateView> {
  const certificate = await readCertificateFile(chosen);
  const { holder, issuer, validFrom, validUntil } = await context.tools.readCertificate(
    certificate,
    UNWATCHED,
  );
  return { holder, issuer, validFrom, validUntil };
}
