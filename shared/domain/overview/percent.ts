/** `12 %` in whole numbers; never 0 or 100 for what is not. Empty for none. */
export function percentOf(value: number, whole: number): string {
  if (whole === 0 || value === 0) return '';
  const share = Math.round((value / whole) * 100);
  if (share === 0) return '< 1 %';
  return share === 100 && value < whole ? '> 99 %' : `${share} %`;
}
