import forge from 'node-forge';
import { Failure } from '../../shared/failure.ts';

/** What a certificate file holds, as DER; in the order of the file. */
export interface P12Contents {
  /** PKCS #8. */
  readonly keys: readonly Buffer<ArrayBuffer>[];
  readonly certificates: readonly Buffer<ArrayBuffer>[];
}

/** No certificate file with its chain comes near this. */
const MOST_BYTES = 1024 * 1024;

/**
 * Opens a .p12 or .pfx: those of older programs (3DES, RC2) and those of newer ones (AES).
 * Failures: certificate-unreadable, certificate-passphrase-wrong.
 */
export function readP12(bytes: Uint8Array, passphrase: string): P12Contents {
  const opened = open(bytes, passphrase);
  return { keys: keysOf(opened), certificates: certificatesOf(opened) };
}

function parse(bytes: Uint8Array): forge.asn1.Asn1 {
  if (bytes.length === 0 || bytes.length > MOST_BYTES) throw new Failure('certificate-unreadable');
  try {
    return forge.asn1.fromDer(forge.util.createBuffer(binary(bytes)));
  } catch (error) {
    throw new Failure('certificate-unreadable', undefined, { cause: error });
  }
}

function open(bytes: Uint8Array, passphrase: string): forge.pkcs12.Pkcs12Pfx {
  const whole = parse(bytes);
  try {
    return forge.pkcs12.pkcs12FromAsn1(whole, true, passphrase);
  } catch (error) {
    // `PKCS#12 MAC could not be verified. Invalid password?`
    if (/invalid password/iu.test(String(error))) throw wrongPassphrase(error);
    return openInUtf8(parse(bytes), passphrase, error);
  }
}

/**
 * The newer way of sealing takes the passphrase in UTF-8, the check of the file takes it in UTF-16:
 * with letters beyond ASCII the check holds and the contents do not open.
 */
function openInUtf8(whole: forge.asn1.Asn1, passphrase: string, first: unknown) {
  const encoded = forge.util.encodeUtf8(passphrase);
  if (encoded === passphrase) throw notOpened(first);
  // Without its third part, the check.
  (whole.value as forge.asn1.Asn1[]).length = 2;
  try {
    return forge.pkcs12.pkcs12FromAsn1(whole, true, encoded);
  } catch (error) {
    throw notOpened(error);
  }
}

/** `Failed to decrypt PKCS#12 SafeContents.`, `Unable to decrypt PKCS#8 ShroudedKeyBag, wrong password?` */
function notOpened(error: unknown): Failure {
  return /(?:failed|unable) to decrypt/iu.test(String(error))
    ? wrongPassphrase(error)
    : new Failure('certificate-unreadable', undefined, { cause: error });
}

function wrongPassphrase(cause: unknown): Failure {
  return new Failure('certificate-passphrase-wrong', undefined, { cause });
}

/** Keys that the package does not know itself (elliptic curves) it leaves as they are in the file. */
function keysOf(opened: forge.pkcs12.Pkcs12Pfx): readonly Buffer<ArrayBuffer>[] {
  const { pkcs8ShroudedKeyBag, keyBag } = forge.pki.oids;
  return [pkcs8ShroudedKeyBag, keyBag].flatMap((bagType) =>
    bagsOf(opened, bagType).map((bag) =>
      bag.key
        ? der(forge.pki.wrapRsaPrivateKey(forge.pki.privateKeyToAsn1(bag.key)))
        : der(bag.asn1),
    ),
  );
}

function certificatesOf(opened: forge.pkcs12.Pkcs12Pfx): readonly Buffer<ArrayBuffer>[] {
  return bagsOf(opened, forge.pki.oids['certBag']).map((bag) =>
    der(bag.cert ? forge.pki.certificateToAsn1(bag.cert) : bag.asn1),
  );
}

function bagsOf(opened: forge.pkcs12.Pkcs12Pfx, bagType: string | undefined) {
  return bagType === undefined ? [] : (opened.getBags({ bagType })[bagType] ?? []);
}

function der(value: forge.asn1.Asn1): Buffer<ArrayBuffer> {
  return Buffer.from(forge.asn1.toDer(value).getBytes(), 'latin1');
}

function binary(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
}
