import { Failure } from '../../../shared/failure.ts';
import type { CertificateView } from '../../../shared/letter-views.ts';
import { readBounded } from '../../files/read-bounded.ts';
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
  const bytes = await readBounded(path, MOST_BYTES).catch((error: unknown) => {
    const isMissing = error instanceof Failure && error.code === 'file-missing';
    throw isMissing ? error : new Failure('certificate-unreadable', undefined, { cause: error });
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
  return context.tools.readCertificate(await readCertificateFile(chosen), UNWATCHED);
}
