import { lookAtCertificate } from '../flows/signatures/certificate-file.ts';
import type { Context } from '../flows/context.ts';
import {
  listSignatureImages,
  listSignatureUses,
  lookAtSignatureImage,
  openSignatureImage,
  removeSignatureImage,
  setSignatureImage,
} from '../flows/signatures/signature-images.ts';
import type { Handlers } from './router.ts';
import { pathOf, type Surroundings } from './surroundings.ts';

/** Scanned signatures and certificates. */
export function signatureHandlers(context: Context, { grants }: Surroundings) {
  return {
    'signature.look': async ({ image }) => lookAtSignatureImage(pathOf(grants, image)),
    'signature.set': async ({ image, ...input }) =>
      setSignatureImage(context, { ...input, path: pathOf(grants, image) }),
    'signature.remove': ({ signatoryId }) => removeSignatureImage(context, signatoryId),
    'signature.try': async ({ signatoryId, passphrase }) => {
      await openSignatureImage(context, signatoryId, passphrase);
      return null;
    },
    'signature.list': () => listSignatureImages(context),
    'signature.uses': () => listSignatureUses(context),
    'certificate.look': async ({ file, passphrase }) =>
      lookAtCertificate(context, { path: pathOf(grants, file), passphrase }),
  } satisfies Partial<Handlers>;
}
