import type { Context } from '../flows/context.ts';
import { previewWording } from '../flows/wording/preview-wording.ts';
import {
  getWording,
  getWordingVersion,
  resetWording,
  saveWording,
} from '../flows/wording/wording.ts';
import type { Handlers } from './router.ts';
import type { Surroundings } from './surroundings.ts';

/** The office's own words. */
export function wordingHandlers(context: Context, { documents, jobs }: Surroundings) {
  return {
    'wording.get': ({ kind }) => getWording(context, kind),
    'wording.version': ({ kind, version }) => getWordingVersion(context, kind, version),
    'wording.save': ({ kind, wording }) => saveWording(context, kind, wording),
    'wording.reset': ({ kind }) => resetWording(context, kind),
    'wording.preview': async ({ job, ...tried }) => {
      const { drawn, problems } = await jobs.run(job, (work) =>
        previewWording(context, tried, work),
      );
      return { document: documents.keep(drawn, 'Pratinjau naskah.pdf'), problems };
    },
  } satisfies Partial<Handlers>;
}
