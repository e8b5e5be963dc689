import { Button, Group, Paper, Text } from '@mantine/core';
import { Icon } from '../../parts/icon.tsx';
import { WORDING } from '../../words.ts';
import { ItemTools } from './item-tools.tsx';
import { newKey, withChanged, without, withMoved } from './keyed-list.ts';
import { TableRows } from './table-rows.tsx';
import { newRow, type BlockDraft } from './wording-draft.ts';
import classes from './wording-screen.module.css';
import { WordingArea } from './wording-input.tsx';

const MOST_BLOCKS = 30;

interface BlockListProps {
  readonly blocks: readonly BlockDraft[];
  /** Only a cover letter lists letters. */
  readonly mayListLetters: boolean;
  readonly onChange: (blocks: readonly BlockDraft[]) => void;
}

/** Paragraphs and tables in the order in which they are printed. */
export function BlockList({ blocks, mayListLetters, onChange }: BlockListProps) {
  const add = (block: BlockDraft) => onChange([...blocks, block]);
  const hasList = blocks.some(({ kind }) => kind === 'letters');
  return (
    <>
      {blocks.map((block, index) => (
        <Block
          key={block.id}
          block={block}
          number={numberOf(blocks, index)}
          isFirst={index === 0}
          isLast={index === blocks.length - 1}
          onChange={(change) => onChange(withChanged(blocks, block.id, change))}
          onMove={(by) => onChange(withMoved(blocks, block.id, by))}
          onRemove={() => onChange(without(blocks, block.id))}
        />
      ))}
      {blocks.length < MOST_BLOCKS ? (
        <Group gap={4}>
          <Text size="xs" c="dimmed">
            {WORDING.add}
          </Text>
          <AddButton
            label={WORDING.addParagraph}
            onClick={() => add({ id: newKey(), kind: 'paragraph', text: '' })}
          />
          <AddButton
            label={WORDING.addTable}
            onClick={() => add({ id: newKey(), kind: 'table', rows: [newRow()] })}
          />
          {mayListLetters && !hasList ? (
            <AddButton
              label={WORDING.addLetters}
              onClick={() => add({ id: newKey(), kind: 'letters' })}
            />
          ) : null}
        </Group>
      ) : null}
    </>
  );
}

function AddButton({ label, onClick }: { readonly label: string; readonly onClick: () => void }) {
  return (
    <Button
      variant="subtle"
      size="compact-xs"
      leftSection={<Icon name="plus" size={12} />}
      onClick={onClick}
    >
      {label}
    </Button>
  );
}

/** Paragraphs and tables are counted each for themselves, as the problems count them. */
function numberOf(blocks: readonly BlockDraft[], index: number): number {
  const kind = blocks[index]?.kind;
  return blocks.slice(0, index + 1).filter((block) => block.kind === kind).length;
}

interface BlockProps {
  readonly block: BlockDraft;
  readonly number: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onChange: (change: Partial<BlockDraft>) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

function Block({ block, number, onChange, ...tools }: BlockProps) {
  const name = nameOf(block, number);
  return (
    <Paper withBorder className={classes['block']}>
      <Group justify="space-between" wrap="nowrap" gap="xs">
        <Text size="xs" fw={600} c="dimmed">
          {name}
        </Text>
        <ItemTools what={name} {...tools} />
      </Group>
      {block.kind === 'paragraph' ? (
        <WordingArea
          aria-label={name}
          maxLength={2000}
          value={block.text}
          onText={(text) => onChange({ text })}
        />
      ) : null}
      {block.kind === 'table' ? (
        <TableRows rows={block.rows} table={number} onChange={(rows) => onChange({ rows })} />
      ) : null}
      {block.kind === 'letters' ? <Text size="xs">{WORDING.lettersText}</Text> : null}
    </Paper>
  );
}

function nameOf({ kind }: BlockDraft, number: number): string {
  if (kind === 'letters') return WORDING.letters;
  return kind === 'paragraph' ? WORDING.paragraph(number) : WORDING.table(number);
}
