import type { FirstForm, LetterForm } from '../../../shared/domain/letter-form.ts';
import type { Images } from '../../../shared/domain/values/images.ts';
import { loadImages } from '../../db/office/assets.ts';
import { formReader } from '../../db/letters/letter-forms.ts';
import type { OpenDatabase } from '../../db/open.sqlite.ts';

/** The images that forms are drawn with, and the scanned signatures that they name beside them. */
export async function imagesOfForms(
  data: OpenDatabase,
  formIds: Iterable<number>,
): Promise<{ readonly images: Images; readonly signatures: ReadonlySet<string> }> {
  const read = formReader(data);
  const forms = [...new Set(formIds)].map(read).map(drawnOf);
  const coats = new Set(forms.map(({ letterhead }) => letterhead.coatOfArms));
  const signatures = forms.flatMap(({ signature }) => signature.image ?? []);
  return { images: await loadImages(data.db, [...coats]), signatures: new Set(signatures) };
}

function drawnOf(form: LetterForm | FirstForm) {
  return form.format === 0 ? form.content : form;
}
