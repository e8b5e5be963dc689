import type { LawFigure, LawSettings } from './law.ts';

/** Names of the parts of a value that contradict each other; empty where it can be right. */
export function impossibleParts({ key, value, from }: LawFigure): string[] {
  switch (key) {
    case 'bpu.bands':
      return ofBands(value as LawSettings['bpu.bands']);
    case 'age.limit': {
      const { youngest, oldest } = value as LawSettings['age.limit'];
      return youngest <= oldest ? [] : ['oldest'];
    }
    case 'bpu.discount':
      return (value as LawSettings['bpu.discount']).until >= from ? [] : ['until'];
    case 'scholarship.levels': {
      const levels = (value as LawSettings['scholarship.levels']).levels.map(({ level }) => level);
      return new Set(levels).size === levels.length ? [] : ['levels'];
    }
    default:
      return [];
  }
}

/** Each band reaches further than the one before, and its base grows with it. */
function ofBands({ bands }: LawSettings['bpu.bands']): string[] {
  const isAbove = bands.every((band, at) => {
    const before = bands[at - 1];
    return !before || (band.upTo > before.upTo && band.base > before.base);
  });
  return isAbove ? [] : ['bands'];
}
