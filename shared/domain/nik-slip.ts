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

/** The six digits of the birth date, with the highest that each of them can be. */
const HIGHEST: readonly (readonly [at: number, digit: number])[] = [
  [6, 7],
  [7, 9],
  [8, 1],
  [9, 9],
  [10, 9],
  [11, 9],
];
/** Where a swap of a digit with the next one touches the date. */
const SWAPS = [5, 6, 7, 8, 9, 10, 11];

/**
 * Makes the search for NIKs that one slip in the birth date parts from a given one. It tries each of
 * the about fifty that can be: that is much faster than keeping all of them for everybody stored.
 */
export function searchBySlip(niks: Iterable<string>): (nik: string) => readonly string[] {
  const known = new Set<number>();
  for (const nik of niks) known.add(toNumber(nik));
  return (nik) => {
    const found: string[] = [];
    const number = toNumber(nik);
    const digits = Array.from(nik, Number);
    for (const [at, highest] of HIGHEST) {
      const digit = digits[at] as number;
      for (let other = 0; other <= highest; other += 1)
        if (other !== digit && known.has(number + (other - digit) * placeValue(at)))
          found.push(`${nik.slice(0, at)}${other}${nik.slice(at + 1)}`);
    }
    for (const at of SWAPS) {
      const [one, two] = [digits[at] as number, digits[at + 1] as number];
      if (one !== two && known.has(number + (two - one) * (placeValue(at) - placeValue(at + 1))))
        found.push(`${nik.slice(0, at)}${two}${one}${nik.slice(at + 2)}`);
    }
    return found;
  };
}

/** Without the first digit: 9171… lies beyond what a number holds exactly. */
function toNumber(nik: string): number {
  return Number(nik.slice(1));
}

function placeValue(at: number): number {
  return 10 ** (15 - at);
}
