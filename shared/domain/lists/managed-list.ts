/** An entry of a managed list with the other words that mean it. */
export interface ListEntry {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** What a person said that a word means; null = nothing. */
export interface SaidWord {
  readonly word: string;
  readonly means: string | null;
}
