import { Button } from '@mantine/core';
import { Icon } from '../../parts/icon.tsx';
import { ItemTools } from './item-tools.tsx';
import { withChanged, without, withMoved } from './keyed-list.ts';
import { newLine, type Line } from './wording-draft.ts';
import classes from './wording-screen.module.css';
import { WordingArea } from './wording-input.tsx';

interface LineListProps {
  readonly lines: readonly Line[];
  readonly nameOf: (index: number) => string;
  readonly addLabel: string;
  readonly most: number;
  readonly maxLength: number;
  readonly onChange: (lines: readonly Line[]) => void;
}

/** Lines of text, one under another: titles, an address, copies, the legal basis. */
export function LineList(props: LineListProps) {
  const { lines, nameOf, addLabel, most, maxLength, onChange } = props;
  return (
    <div className={classes['lines']}>
      {lines.map(({ id, text }, index) => (
        <div key={id} className={classes['line']}>
          <WordingArea
            aria-label={nameOf(index + 1)}
            maxLength={maxLength}
            value={text}
            onText={(typed) => onChange(withChanged(lines, id, { text: oneLine(typed) }))}
          />
          <ItemTools
            what={nameOf(index + 1)}
            isFirst={index === 0}
            isLast={index === lines.length - 1}
            onMove={(by) => onChange(withMoved(lines, id, by))}
            onRemove={() => onChange(without(lines, id))}
          />
        </div>
      ))}
      {lines.length < most ? (
        <Button
          variant="subtle"
          size="compact-xs"
          leftSection={<Icon name="plus" size={12} />}
          onClick={() => onChange([...lines, newLine()])}
        >
          {addLabel}
        </Button>
      ) : null}
    </div>
  );
}

/** A line that is pasted with breaks in it becomes one line. */
function oneLine(text: string): string {
  return text.replaceAll(/\s*\n\s*/gu, ' ');
}
