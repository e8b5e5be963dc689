/** Puts focus and scrolled lists back to where they were. */
export type Recall = () => void;

/** A browser forgets both when elements leave the document. To be called before they do. */
export function recallPlace(roots: readonly HTMLElement[]): Recall {
  const focused = document.activeElement;
  const hadFocus = roots.some((root) => root.contains(focused));
  const scrolled = roots
    .flatMap((root) => [...root.querySelectorAll('*')])
    .filter(({ scrollTop, scrollLeft }) => scrollTop > 0 || scrollLeft > 0)
    .map((element) => ({ element, top: element.scrollTop, left: element.scrollLeft }));
  return () => {
    for (const { element, top, left } of scrolled) {
      element.scrollTop = top;
      element.scrollLeft = left;
    }
    if (hadFocus && focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  };
}
