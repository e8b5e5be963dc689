const NUMBER = new Intl.NumberFormat('id', { maximumFractionDigits: 1 });
const MB = 1_000_000;

/** `7,3 MB`, or `820 kB` below one. */
export function sizeWords(bytes: number): string {
  return bytes < MB
    ? `${NUMBER.format(Math.ceil(bytes / 1000))} kB`
    : `${NUMBER.format(bytes / MB)} MB`;
}
