/**
 * A ref for what takes the place of something else: when the button that was pressed is gone, the
 * keyboard and the screen reader go on here and not at the top of the window.
 */
export function takeLostFocus(node: HTMLElement | null): void {
  if (node && document.activeElement === document.body) node.focus({ preventScroll: true });
}

/** A ref for a form that just appeared: whoever opened it can type at once. */
export function focusFirstField(form: HTMLElement | null): void {
  form?.querySelector<HTMLElement>('input, textarea, [role=radio]')?.focus();
}
