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

it('a paused job waits at its next step until it may go on, and a stopped one waits no longer', async () => {
  const jobs = createJobs(() => {});
  const steps: string[] = [];
  const work = (name: string) =>
    jobs.run(name, async (job) => {
      await job.unpaused();
      steps.push(`${name} begins`);
      jobs.pause(name);
      await job.unpaused();
      steps.push(`${name} ${job.signal.aborted ? 'is stopped' : 'goes on'}`);
    });
  const first = work('a');
  const second = work('b');
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(steps).toEqual(['a begins', 'b begins']);
  jobs.goOn('a');
  await first;
  jobs.cancel('b');
  await second;
  expect(steps.slice(2)).toEqual(['a goes on', 'b is stopped']);
});
