import { Tooltip, UnstyledButton } from '@mantine/core';
import type { ValueOrigin } from '../../../shared/views.ts';
import { instantWords } from '../../parts/instant-words.ts';
import { valueWords } from '../../parts/value-words.ts';
import { PERSON } from '../../words.ts';

interface OriginMarkProps {
  readonly label: string;
  readonly origins: readonly ValueOrigin[];
}

/** Says where a value came from, when asked: the file and row, or somebody's hand. */
export function OriginMark({ label, origins }: OriginMarkProps) {
  const [latest] = origins.toSorted((a, b) => b.at.localeCompare(a.at));
  if (!latest) return null;
  const sentence = originSentence(latest);
  return (
    <Tooltip
      label={sentence}
      multiline
      maw={360}
      events={{ hover: true, focus: true, touch: true }}
    >
      <UnstyledButton
        fz="xs"
        c="dimmed"
        td="underline dotted"
        style={{ flexShrink: 0 }}
        aria-label={`${PERSON.originLabel(label)}: ${sentence}`}
      >
        {PERSON.originShort}
      </UnstyledButton>
    </Tooltip>
  );
}

/** `dari contoh-2.xlsx, lembar Data, baris 12, 5 Juni 2025 pukul 09.05 WITA; sebelumnya Rp1.200.000` */
export function originSentence(origin: ValueOrigin): string {
  const from = originWords(origin);
  const before = valueWords(origin.field, origin.before);
  const sentence = `${from}, ${instantWords(origin.at)}`;
  return before === null ? sentence : `${sentence}; ${PERSON.originBefore(before)}`;
}

/** The file and row, or what else brought it. Lists that are no import have no sheet of theirs. */
export function originWords({
  fileName,
  sheet,
  row,
  source,
}: Pick<ValueOrigin, 'fileName' | 'sheet' | 'row' | 'source'>): string {
  if (fileName === null || row === null) return PERSON.origin[source];
  if (sheet !== null) return PERSON.originFile(fileName, sheet, row);
  return source === 'import' ? PERSON.originBpjs(fileName, row) : PERSON.origin[source];
}
