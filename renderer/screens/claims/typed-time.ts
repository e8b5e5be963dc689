const TYPED = /^(\d{1,2})[.:\s]?(\d{2})$/u;

/** `14.30`, `14:30` and `1430` as `14:30`; null where it is no time of day. */
export function parseTypedTime(text: string): string | null {
  const match = TYPED.exec(text.trim());
  if (!match) return null;
  const [hour, minute] = [Number(match[1]), Number(match[2])];
  if (hour > 23 || minute > 59) return null;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** As it is written here: `14.30`. */
export function timeWords(time: string): string {
  return time.replace(':', '.');
}
