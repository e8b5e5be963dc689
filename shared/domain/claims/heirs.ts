import { ageOn, type Day } from '../values/day.ts';
import type { Heir, HeirRelation } from './claim.ts';

/**
 * The legal order (PP 44/2015; worded in Permenaker 4/2023 art. 57(4)): spouse and children first;
 * only where there are none of these the next, and so on. Those of one number stand side by side.
 */
const ORDER: Readonly<Record<HeirRelation, number>> = {
  'janda-duda': 0,
  anak: 0,
  'ayah-ibu': 1,
  'kakek-nenek': 1,
  cucu: 1,
  'saudara-kandung': 2,
  mertua: 3,
  wasiat: 4,
};

/** What a roster calls somebody, as a relation of the form; null for all that inherits nothing here. */
export function relationOf(word: string | null): HeirRelation | null {
  const folded = (word ?? '').toLowerCase();
  return WORDS.find(([pattern]) => pattern.test(folded))?.[1] ?? null;
}

// Istri | Suami/Isteri | anak kandung | Bapak Kandung | Sdr | Mertua
const WORDS: readonly (readonly [RegExp, HeirRelation])[] = [
  [/\bmertua\b/u, 'mertua'],
  [/\bwasiat\b/u, 'wasiat'],
  [/\b(?:istri|isteri|suami|janda|duda|pasangan)\b/u, 'janda-duda'],
  [/\banak\b(?! (?:angkat|tiri))/u, 'anak'],
  [/\b(?:ayah|bapak|bpk|bapa|ibu|mama|orang ?tua|ortu)\b(?! tiri)/u, 'ayah-ibu'],
  [/\b(?:kakek|nenek)\b/u, 'kakek-nenek'],
  [/\bcucu\b/u, 'cucu'],
  [/\b(?:saudara|saudari|sdr|kakak|adik|adek)\b(?! (?:ipar|sepupu))/u, 'saudara-kandung'],
];

/** Whether heirs of different groups stand together: that only a court can say. */
export function standsOutsideOrder(heirs: readonly Pick<Heir, 'relation'>[]): boolean {
  return new Set(heirs.map(({ relation }) => ORDER[relation])).size > 1;
}

/**
 * Whether somebody is named who would inherit only if nobody of an earlier group were there, and
 * somebody is: among the heirs, or in the roster's family contacts.
 */
export function breaksHeirOrder(
  heirs: readonly Pick<Heir, 'relation'>[],
  contacts: readonly { readonly relation: string | null }[],
): boolean {
  const known = contacts.flatMap((contact) => relationOf(contact.relation) ?? []);
  const named = heirs.map(({ relation }) => ORDER[relation]);
  const first = Math.min(...named, ...known.map((relation) => ORDER[relation]));
  return named.some((group) => group > first);
}

/**
 * Somebody else acts for an heir who is younger than this on the day of the event (form 3a of BPJS).
 * An unknown birth date says nothing; null is an age that nobody has set.
 */
export function isMinor(
  { birthDate }: Pick<Heir, 'birthDate'>,
  on: Day,
  below: number | null,
): boolean {
  return birthDate !== null && below !== null && ageOn(birthDate, on) < below;
}
