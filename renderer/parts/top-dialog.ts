import { useCallback, useState } from 'react';

function countDialogs(): number {
  return document.querySelectorAll('[role=dialog]').length;
}

/**
 * For a dialog from which another one can be opened: Escape reaches both, and closes the upper one
 * alone. What is given back stands in the place of `onClose`.
 */
export function useTopDialog(onClose: () => void): () => void {
  const [below] = useState(countDialogs);
  return useCallback(() => {
    if (countDialogs() <= below + 1) onClose();
  }, [below, onClose]);
}
