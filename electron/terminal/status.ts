import { answerCoverageOn } from '../flows/people/answer-coverage.ts';
import { requiredDay, TEXT, type Command } from './command.ts';

export const statusCommand: Command = {
  usage: '<nik> --on YYYY-MM-DD',
  does: 'apakah orang ini terlindungi pada tanggal itu',
  options: { on: TEXT },
  right: 'coverage.on',
  words: 1,
  prepare: (given) => {
    const nik = given.words[0] as string;
    const on = requiredDay(given, 'on');
    return async (context) => {
      const { personId: _ofTheWindow, ...answer } = await answerCoverageOn(context, nik, on);
      const text = answer.clock === null ? answer.why : `${answer.why}\n${answer.clock}`;
      return { json: answer, text };
    };
  },
};
