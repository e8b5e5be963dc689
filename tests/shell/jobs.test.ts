import { expect, it } from 'vitest';
import { createJobs } from '../../electron/jobs.ts';

it('a second job under a running id is refused, and the first can still be cancelled', async () => {
  const jobs = createJobs(() => {});
  const first = jobs.run(
    'a',
    ({ signal }) =>
      new Promise((resolve) => {
        signal.addEventListener('abort', () => resolve('stopped'));
      }),
  );
  await expect(jobs.run('a', () => Promise.resolve())).rejects.toMatchObject({
    code: 'request-invalid',
  });
  jobs.cancel('a');
  jobs.cancel('a');
  expect(await first).toBe('stopped');
  expect(await jobs.run('a', () => Promise.resolve('again'))).toBe('again');
});
