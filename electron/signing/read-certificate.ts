import type { RelativeDistinguishedNames } from 'pkijs';
import type { CertificateLine } from '../../shared/domain/letter.ts';
import { dayInWita, type Day } from '../../shared/domain/values/day.ts';
import { openCertificate, type CertificateFile } from './open-certificate.ts';

/** What a certificate says of itself; nobody has checked that its issuer is known. */
export interface CertificateFacts extends CertificateLine {
  readonly validFrom: Day;
  readonly validUntil: Day;
}

/** Failures: certificate-unreadable, certificate-passphrase-wrong. */
export async function readCertificate(certificate: CertificateFile): Promise<CertificateFacts> {
  const { holder } = await openCertificate(certificate);
  return {
    holder: commonName(holder.subject),
    issuer: commonName(holder.issuer),
    validFrom: dayInWita(holder.notBefore.value),
    validUntil: dayInWita(holder.notAfter.value),
  };
}

const COMMON_NAME = '2.5.4.3';
const ORGANIZATION = '2.5.4.10';

/** The common name, or the organization where a certificate has none; as it stands there. */
export function commonName({ typesAndValues }: RelativeDistinguishedNames): string {
  const named = (type: string) => typesAndValues.find((part) => part.type === type);
  const value: unknown = (named(COMMON_NAME) ?? named(ORGANIZATION))?.value.valueBlock.value;
  return typeof value === 'string' ? value : '';
}
