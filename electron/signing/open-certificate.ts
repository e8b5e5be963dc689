import { createPrivateKey, X509Certificate, type KeyObject } from 'node:crypto';
import { Certificate as PkiCertificate } from 'pkijs';
import { Failure } from '../../shared/failure.ts';
import { readP12 } from './read-p12.ts';

/** A certificate file (.p12, .pfx) with its passphrase. */
export interface CertificateFile {
  readonly bytes: Uint8Array;
  readonly passphrase: string;
}

/** What signing needs of it. */
export interface OpenCertificate {
  readonly key: CryptoKey;
  readonly holder: PkiCertificate;
  /** DER of the holder's certificate first, then of the others in the file. */
  readonly chain: readonly Buffer<ArrayBuffer>[];
}

/** A print signs a thousand files with one certificate: opening it takes longer than signing. */
const opened = new WeakMap<CertificateFile, Promise<OpenCertificate>>();

/** Failures: certificate-unreadable, certificate-passphrase-wrong. */
export function openCertificate(file: CertificateFile): Promise<OpenCertificate> {
  const known = opened.get(file) ?? open(file);
  opened.set(file, known);
  return known;
}

async function open(file: CertificateFile): Promise<OpenCertificate> {
  const { keys, certificates } = readP12(file.bytes, file.passphrase);
  try {
    const [key, own] = pairOf(keys.map(toKey), certificates);
    return {
      key: await toSigningKey(key),
      holder: PkiCertificate.fromBER(own),
      chain: [own, ...certificates.filter((other) => other !== own)],
    };
  } catch (error) {
    throw new Failure('certificate-unreadable', undefined, { cause: error });
  }
}

function toKey(pkcs8: Buffer<ArrayBuffer>): KeyObject {
  return createPrivateKey({ key: pkcs8, format: 'der', type: 'pkcs8' });
}

/** The first key that has its certificate in the file. */
function pairOf(keys: readonly KeyObject[], certificates: readonly Buffer<ArrayBuffer>[]) {
  for (const key of keys) {
    const own = certificates.find((der) => new X509Certificate(der).checkPrivateKey(key));
    if (own) return [key, own] as const;
  }
  throw new Error('no key with its certificate');
}

function toSigningKey(key: KeyObject): Promise<CryptoKey> {
  const pkcs8 = key.export({ format: 'der', type: 'pkcs8' });
  return crypto.subtle.importKey('pkcs8', pkcs8, algorithmOf(key), false, ['sign']);
}

const CURVES: Readonly<Record<string, string>> = {
  prime256v1: 'P-256',
  secp384r1: 'P-384',
  secp521r1: 'P-521',
};

function algorithmOf(key: KeyObject) {
  if (key.asymmetricKeyType === 'rsa') return { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
  const namedCurve = CURVES[key.asymmetricKeyDetails?.namedCurve ?? ''];
  if (key.asymmetricKeyType !== 'ec' || namedCurve === undefined) throw new Error('unknown key');
  return { name: 'ECDSA', namedCurve };
}
