/** No column starves beside long neighbours, and none takes all for a few long texts. */
const [FEWEST, MOST] = [9, 32];

/**
 * The share of the width that a column of these texts asks for, as a grid track: nine of ten of them
 * fit where there is room. Null for a column without any text, which need not be shown.
 */
export function contentTrack(least: number, texts: readonly (string | null)[]): string | null {
  const lengths = texts.map((text) => text?.length ?? 0).toSorted((a, b) => a - b);
  if (!lengths.at(-1)) return null;
  const usual = lengths[Math.floor((lengths.length - 1) * 0.9)] ?? 0;
  return `minmax(${least}px, ${Math.min(MOST, Math.max(FEWEST, usual))}fr)`;
}
