import { composeRegister } from '../../../shared/domain/letters/compose-register.ts';
import { missingInOffice } from '../../../shared/domain/letters/missing-settings.ts';
import { dayInWita, timeInWita } from '../../../shared/domain/values/day.ts';
import type { RegisterFilter } from '../../../shared/letter-shapes.ts';
import { loadImages } from '../../db/office/assets.ts';
import { getOffice } from '../../db/office/office.ts';
import { listRegister } from '../../db/letters/register.ts';
import { sha256Of } from '../../files/sha256.ts';
import { refuseMissing } from '../office/refuse-missing.ts';
import { noteAlone } from '../audit/note.ts';
import { filterWithoutText } from '../audit/note-file.ts';
import type { Context, DrawnDocument, Job } from '../context.ts';

/** What a filter shows of the register, on paper, the oldest number first. Failure: letterhead-incomplete. */
export async function printRegister(
  context: Context,
  filter: RegisterFilter,
  job: Job,
): Promise<DrawnDocument & { readonly suggestedName: string }> {
  const { db } = context.data;
  const office = await getOffice(db);
  refuseMissing(missingInOffice(office));
  const { letters } = await listRegister(db, filter);
  const now = context.now();
  const content = composeRegister({
    office,
    entries: letters.toReversed(),
    filter,
    today: dayInWita(now),
    at: timeInWita(now),
  });
  const images = await loadImages(db, [office.coatOfArms]);
  const drawn = await context.tools.drawRegister({ content, images }, job);
  const sha256 = sha256Of(drawn.bytes);
  const details = { filter: filterWithoutText(filter), rows: letters.length, sha256 };
  await noteAlone(context, { kind: 'register-printed', details });
  const year = filter.year === null ? '' : ` ${filter.year}`;
  return { ...drawn, suggestedName: `Register surat${year}.pdf` };
}
