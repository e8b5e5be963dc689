import { failureSentence } from '../../shared/failure-words.ts';
import { checkEverything } from '../flows/copies/check-copies.ts';
import type { Command, Outcome } from './command.ts';

export const checkCommand: Command = {
  usage: '',
  does: 'memeriksa keutuhan data',
  options: {},
  right: 'data.check',
  words: 0,
  prepare: () => async (context, job) => {
    const { problems } = await checkEverything(context, job);
    return describe(problems);
  },
  withoutData: () => (closed) => Promise.resolve(describe([failureSentence(closed.failure)])),
};

function describe(problems: readonly string[]): Outcome {
  const ok = problems.length === 0;
  return {
    json: { ok, problems },
    text: ok ? 'Data utuh.' : problems.map((problem) => `- ${problem}`).join('\n'),
    incomplete: !ok,
  };
}
