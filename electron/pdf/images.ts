import type { Images } from '../../shared/domain/values/images.ts';
import { Failure } from '../../shared/failure.ts';
import { prepareImage, type PreparedImage } from './prepared-image.ts';

/** Decodes every image once for all pages and documents that show it. PNG and JPEG only. */
export async function prepareImages(images: Images): Promise<Map<string, PreparedImage>> {
  const prepared = new Map<string, PreparedImage>();
  for (const [key, { bytes }] of images) {
    try {
      prepared.set(key, await prepareImage(bytes));
    } catch (cause) {
      throw new Failure('image-unreadable', undefined, { cause });
    }
  }
  return prepared;
}
