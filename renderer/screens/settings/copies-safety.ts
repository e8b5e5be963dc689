import { dayInWita, daysBetween, timeInWita, type Day } from '../../../shared/domain/values/day.ts';
import type { CopiesState, CopyView } from '../../../shared/trust-views.ts';
import { COPIES } from '../../words.ts';
import { shortInstantWords } from '../../parts/instant-words.ts';

/** A stick that lies apart, as it should, is out of reach on most days: only what is stale matters. */
export type PlaceState = 'none' | 'stale' | 'good';

export interface CopiesSafety {
  /** The newest copy that can be read. */
  readonly last: CopyView | null;
  /** Older than a day: the one of every day is missing. */
  readonly isOld: boolean;
  readonly place: PlaceState;
}

/** How safe the data are on a day. */
export function safetyOf({ copies, secondPlace }: CopiesState, today: Day): CopiesSafety {
  const last = copies.find(({ version }) => version !== null) ?? null;
  const isOld = last === null || daysSince(last.at, today) > 1;
  return { last, isOld, place: placeOf(secondPlace) };
}

function placeOf(place: CopiesState['secondPlace']): PlaceState {
  if (place === null) return 'none';
  return isPlaceStale(place) ? 'stale' : 'good';
}

export function isPlaceStale({
  isStale,
  copiedAt,
}: NonNullable<CopiesState['secondPlace']>): boolean {
  return isStale || copiedAt === null;
}

/** `Salinan terakhir hari ini 08.12, 3.044 orang · tempat kedua: USB, 2 hari lalu`. */
export function safetySentence(state: CopiesState, today: Day): string {
  const { last } = safetyOf(state, today);
  const copy = last ? COPIES.lastIs(timeWords(last.at, today), last.people) : COPIES.lastNone;
  return `${copy} · ${placeWords(state.secondPlace, today)}`;
}

function placeWords(place: CopiesState['secondPlace'], today: Day): string {
  if (place === null) return COPIES.placeNone;
  const name = folderName(place.folder);
  return place.copiedAt === null
    ? COPIES.placeNever(name)
    : COPIES.placeIs(name, agoWords(place.copiedAt, today));
}

/** The last part of a path of either system; a whole drive is named as it is: `E:\`. */
export function folderName(folder: string): string {
  return folder.split(/[\\/]/u).findLast((part) => part !== '' && !part.endsWith(':')) ?? folder;
}

/** `hari ini 08.12`, `kemarin 16.40`, `19-11-2025 08.12`. */
export function timeWords(at: string, today: Day): string {
  const time = timeInWita(new Date(at));
  const days = daysSince(at, today);
  if (days <= 0) return COPIES.todayAt(time);
  return days === 1 ? COPIES.yesterdayAt(time) : shortInstantWords(at);
}

/** `hari ini`, `kemarin`, `12 hari lalu`. */
export function agoWords(at: string, today: Day): string {
  const days = daysSince(at, today);
  if (days <= 0) return COPIES.today;
  return days === 1 ? COPIES.yesterday : COPIES.daysAgo(days);
}

function daysSince(at: string, today: Day): number {
  return daysBetween(dayInWita(new Date(at)), today);
}
