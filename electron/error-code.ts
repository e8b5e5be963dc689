/** `ENOENT`, `SQLITE_BUSY_SNAPSHOT`: the machine-readable part of an error, or ''. */
export function errorCode(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  return typeof code === 'string' ? code : '';
}
