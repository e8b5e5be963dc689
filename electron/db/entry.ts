/** Who writes in the data, and when. */
export interface Entry {
  readonly actor: string;
  readonly now: Date;
}
