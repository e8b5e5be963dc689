import { encode } from 'uqr';

/** A QR code as what is dark of it, row by row. */
export interface QrModules {
  /** Modules on a side, without the quiet zone around it. */
  readonly size: number;
  /** For each row its dark runs, from the left: where one begins and how many modules it has. */
  readonly rows: readonly (readonly (readonly [at: number, length: number])[])[];
}

/**
 * Any of the eight masks is a valid code; to find the one that the standard likes best takes far longer
 * than everything else, and this one leaves no large light or dark area in any text.
 */
const MASK = 0;

/** Level M: still read when a stamp's edge or a fold covers some of it. */
export function qrModules(text: string): QrModules {
  const { size, data } = encode(text, { ecc: 'M', boostEcc: false, maskPattern: MASK, border: 0 });
  return { size, rows: data.map(darkRuns) };
}

function darkRuns(row: readonly boolean[]): [number, number][] {
  const runs: [number, number][] = [];
  for (let at = 0; at < row.length; at += 1) {
    if (!row[at]) continue;
    const start = at;
    while (row[at + 1]) at += 1;
    runs.push([start, at - start + 1]);
  }
  return runs;
}
