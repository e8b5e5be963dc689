import { createHash } from 'node:crypto';
import { ObjectIdentifier, OctetString, Sequence } from 'asn1js';
import {
  Attribute,
  Certificate as PkiCertificate,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
} from 'pkijs';
import type { OpenCertificate } from './open-certificate.ts';

const DATA = '1.2.840.113549.1.7.1';
const SIGNED_DATA = '1.2.840.113549.1.7.2';
const CONTENT_TYPE = '1.2.840.113549.1.9.3';
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';
const SIGNING_CERTIFICATE_V2 = '1.2.840.113549.1.9.16.2.47';
/** `[0]` of a CMS SignerInfo: the attributes that are signed. */
const SIGNED_ATTRIBUTES = 0;

/**
 * A detached CMS signature over bytes of this SHA-256, as PAdES B-B wants it (ETSI EN 319 142-1,
 * table 1): content-type, message-digest and signing-certificate-v2 are signed; no signing-time,
 * for the time that is claimed stands in the signature dictionary of the PDF.
 */
export async function signCms(digest: Uint8Array, certificate: OpenCertificate): Promise<Buffer> {
  const signed = new SignedData({
    version: 1,
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: DATA }),
    certificates: certificate.chain.map((der) => PkiCertificate.fromBER(der)),
    signerInfos: [
      new SignerInfo({
        version: 1,
        sid: new IssuerAndSerialNumber({
          issuer: certificate.holder.issuer,
          serialNumber: certificate.holder.serialNumber,
        }),
        signedAttrs: new SignedAndUnsignedAttributes({
          type: SIGNED_ATTRIBUTES,
          attributes: signedAttributes(digest, certificate),
        }),
      }),
    ],
  });
  await signed.sign(certificate.key, 0, 'SHA-256');
  const content = new ContentInfo({ contentType: SIGNED_DATA, content: signed.toSchema(true) });
  return Buffer.from(content.toSchema().toBER());
}

/** In the order of DER, for it is a set: what is signed is what a reader puts together again. */
function signedAttributes(digest: Uint8Array, certificate: OpenCertificate): Attribute[] {
  return [
    new Attribute({ type: CONTENT_TYPE, values: [new ObjectIdentifier({ value: DATA })] }),
    new Attribute({ type: MESSAGE_DIGEST, values: [new OctetString({ valueHex: copy(digest) })] }),
    new Attribute({ type: SIGNING_CERTIFICATE_V2, values: [signingCertificate(certificate)] }),
  ].toSorted((a, b) => Buffer.compare(derOf(a), derOf(b)));
}

/** RFC 5035: which certificate signed, by its SHA-256; being the default, the algorithm is not named. */
function signingCertificate({ chain: [own] }: OpenCertificate): Sequence {
  const hash = createHash('sha256').update(own as Uint8Array);
  const id = new Sequence({ value: [new OctetString({ valueHex: copy(hash.digest()) })] });
  return new Sequence({ value: [new Sequence({ value: [id] })] });
}

function derOf(attribute: Attribute): Uint8Array {
  return new Uint8Array(attribute.toSchema().toBER());
}

/** The package takes whole buffers, and those of Node.js are often part of a larger one. */
function copy(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}
