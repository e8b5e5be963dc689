/** How a NIK is mistyped: 0012 for 0013, or 0021 for 0012. */
export type NikSlip = 'one-digit' | 'two-swapped';

/** The one slip of the pen that makes a NIK of another; null where it takes more, or none. */
export function nikSlip(one: string, other: string): NikSlip | null {
  if (one.length !== other.length) return null;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  if (at === one.length) return null;
  if (one.slice(at + 1) === other.slice(at + 1)) return 'one-digit';
  const isSwap = one[at] === other[at + 1] && one[at + 1] === other[at];
  return isSwap && one.slice(at + 2) === other.slice(at + 2) ? 'two-swapped' : null;
}

/** The highest digit in each place of the birth date: day (from 41 for women), month, year. */
const HIGHEST = [7, 9, 1, 9, 9, 9];

/**
 * Makes the search for NIKs that one slip in the birth date parts from a given one. It tries each of
 * the about fifty that can be: that is much faster than keeping all of them for everybody stored.
 */
export function searchBySlip(niks: Iterable<string>): (nik: string) => readonly string[] {
  const dates = groupDates(niks);
  const isKnown = (nik: string) => dates.get(restOf(nik))?.has(dateOf(nik)) ?? false;
  return (nik) => {
    const known = dates.get(restOf(nik));
    const found = known ? slipsOf(dateOf(nik)).filter((date) => known.has(date)) : [];
    return [
      ...found.map((date) => nik.slice(0, 6) + String(date).padStart(6, '0') + nik.slice(12)),
      ...[swapped(nik, 5), swapped(nik, 11)].filter((other) => other !== nik && isKnown(other)),
    ];
  };
}

/** The known birth dates, by what stands around them: 747205 | 9001. */
function groupDates(niks: Iterable<string>): ReadonlyMap<string, ReadonlySet<number>> {
  const groups = new Map<string, Set<number>>();
  for (const nik of niks) {
    const rest = restOf(nik);
    const group = groups.get(rest);
    if (group) group.add(dateOf(nik));
    else groups.set(rest, new Set([dateOf(nik)]));
  }
  return groups;
}

function restOf(nik: string): string {
  return nik.slice(0, 6) + nik.slice(12);
}

function dateOf(nik: string): number {
  return Number(nik.slice(6, 12));
}

/** Six digits with another one in one place, or with two neighbours swapped. */
function slipsOf(date: number): number[] {
  const slips: number[] = [];
  let next = 0;
  for (let at = 5; at >= 0; at -= 1) {
    const place = 10 ** (5 - at);
    const digit = Math.floor(date / place) % 10;
    for (let other = 0; other <= (HIGHEST[at] as number); other += 1)
      if (other !== digit) slips.push(date + (other - digit) * place);
    if (at < 5 && digit !== next) slips.push(date + (next - digit) * (place - place / 10));
    next = digit;
  }
  return slips;
}

function swapped(nik: string, at: number): string {
  return nik.slice(0, at) + nik.charAt(at + 1) + nik.charAt(at) + nik.slice(at + 2);
}
