/**
 * Petugas import and edit; administrators print letters and keep register, settings, people and
 * copies; heads read and export, one of a single department only that; examiners read everything
 * and the audit log.
 */
export const ROLES = ['petugas', 'administrator', 'kepala', 'pemeriksa'] as const;
export type Role = (typeof ROLES)[number];

export interface Account {
  readonly id: number;
  /** What is typed at the login; shown wherever the data say who did something. */
  readonly username: string;
  /** The person's name. */
  readonly name: string;
  readonly role: Role;
  /** Of a head of one department; null for everybody else. */
  readonly departmentId: number | null;
}

/** Who asks: an account, or the terminal as long as nobody has one. */
export interface Access {
  /** Null: nobody has an account yet. */
  readonly role: Role | null;
  /** All that this one may see of people; null = everybody. Its units are included. */
  readonly departmentId: number | null;
}

/** Everything, as long as nobody has an account. */
export const FULL_ACCESS: Access = { role: null, departmentId: null };

/** The family and the telephone of a member: whoever only reads and counts does not need them. */
export function seesFamily({ role }: Access): boolean {
  return role !== 'kepala';
}
