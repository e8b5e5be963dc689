/** Figures of the law and holidays, each with its day and its source. */
export function LawSection() {
  return null;
}
