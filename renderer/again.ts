import { createContext, useContext } from 'react';

/** Does the work; where it needs the password once more, asks for it and does the work again. */
export type Again = <T>(work: () => Promise<T>) => Promise<T>;

export const AgainContext = createContext<Again>((work) => work());

/**
 * For work that may be answered with password-again-needed: `again(() => ask(…))`. Who gives up in
 * the dialog gets a failure `cancelled`. `useWish` does this by itself.
 */
export function useAgain(): Again {
  return useContext(AgainContext);
}
