/** In SQL, the day in Baubau (WITA, UTC+8) of an instant, which is stored in UTC. */
export function dayOf(instant: string): string {
  return `date(${instant}, '+8 hours')`;
}
