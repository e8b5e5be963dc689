type TextField = HTMLInputElement | HTMLTextAreaElement;

/** Whether a field of the wording: one that a name in braces may be put into. */
export function asTextField(target: EventTarget | null): TextField | null {
  const isText = target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;
  return isText && target.dataset['wording'] !== undefined ? target : null;
}

/** Puts text where the cursor of a field stands, as if it had been typed there. */
export function insertAtCursor(field: TextField, text: string): void {
  const { selectionStart, selectionEnd, value, maxLength } = field;
  const start = selectionStart ?? value.length;
  const end = selectionEnd ?? start;
  if (maxLength >= 0 && value.length - (end - start) + text.length > maxLength) return;
  field.setRangeText(text, start, end, 'end');
  // React hears what was typed by this event.
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.focus();
}
