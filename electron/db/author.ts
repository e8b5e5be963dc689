/** Who said something, and when: an instant in UTC. */
export interface Author {
  readonly actor: string;
  readonly at: string;
}
