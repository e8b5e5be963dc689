/** Micrometres, as Electron's printing wants them. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

const MICROMETRES_PER_POINT = 25_400 / 72;

/**
 * The size of a PDF's first page, from a line like `/MediaBox [0 0 609.45 935.43]`: our documents
 * write it in plain text. Null for a PDF that does not.
 */
export function readPageSize(pdf: Uint8Array): PageSize | null {
  const text = new TextDecoder('latin1').decode(pdf);
  const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(text) ?? [];
  if (!width || !height) return null;
  return {
    width: Math.round(Number(width) * MICROMETRES_PER_POINT),
    height: Math.round(Number(height) * MICROMETRES_PER_POINT),
  };
}
