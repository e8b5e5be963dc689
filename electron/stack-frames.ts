/** "    at readSheet (file:///…/read-sheet.ts:12:3)": a line with a place in the program at its end. */
const FRAME =
  /^\s+at (?:(?:async |new )*[\w$.<>#[\] ]{1,120} \()?(?:file:|node:|app:|[A-Za-z]:\\|\/)[^\n()]{1,300}:\d+:\d+\)?$/u;

/**
 * Where an error was thrown, without its message, which may quote a cell or a query and may itself look
 * like a stack.
 */
export function stackFrames({ stack = '', message }: Error): string[] {
  const at = stack.lastIndexOf(message);
  const behind = message === '' || at < 0 ? stack : stack.slice(at + message.length);
  return behind.split('\n').filter((line) => FRAME.test(line));
}
