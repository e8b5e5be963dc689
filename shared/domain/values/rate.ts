/** `0,24 %` of a rate in hundredths of a percent; `1 %` where there is no fraction. */
export function rateInWords(rate: number): string {
  const fraction = String(rate % 100).padStart(2, '0');
  const whole = Math.trunc(rate / 100);
  return fraction === '00' ? `${whole} %` : `${whole},${fraction} %`;
}
