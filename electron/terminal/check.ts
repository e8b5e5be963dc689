import { checkData } from '../flows/office/check-data.ts';
import type { Command } from './command.ts';

export const checkCommand: Command = {
  usage: '',
  does: 'memeriksa keutuhan data',
  options: {},
  right: 'data.check',
  words: 0,
  prepare: () => async (context) => {
    const { ok, problems } = await checkData(context);
    return {
      json: { ok, problems },
      text: ok ? 'Data utuh.' : problems.map((problem) => `- ${problem}`).join('\n'),
      incomplete: !ok,
    };
  },
};
