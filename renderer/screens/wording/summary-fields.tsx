import { Button, Group, Paper } from '@mantine/core';
import { Icon } from '../../parts/icon.tsx';
import { WORDING } from '../../words.ts';
import { ItemTools } from './item-tools.tsx';
import { newKey, withChanged, without, withMoved } from './keyed-list.ts';
import { LineList } from './line-list.tsx';
import type { DutyDraft, SummaryDraft } from './wording-draft.ts';
import { WordingPart } from './wording-part.tsx';
import classes from './wording-screen.module.css';
import { WordingArea, WordingInput } from './wording-input.tsx';

const MOST_DUTIES = 6;

interface SummaryFieldsProps {
  readonly draft: SummaryDraft;
  readonly onChange: (change: Partial<SummaryDraft>) => void;
}

/** What of the agreement summary is the office's to say. */
export function SummaryFields({ draft, onChange }: SummaryFieldsProps) {
  const { scope, legalBasis, duties } = draft;
  return (
    <>
      <WordingPart title={WORDING.scope}>
        <WordingArea
          minRows={2}
          aria-label={WORDING.scope}
          maxLength={1000}
          value={scope}
          onText={(text) => onChange({ scope: text })}
        />
      </WordingPart>
      <WordingPart title={WORDING.legalBasis} hint={WORDING.legalBasisHint}>
        <LineList
          lines={legalBasis}
          nameOf={WORDING.legalBasisLine}
          addLabel={WORDING.legalBasisAdd}
          most={20}
          maxLength={400}
          onChange={(lines) => onChange({ legalBasis: lines })}
        />
      </WordingPart>
      <WordingPart title={WORDING.duties}>
        {duties.map((duty, index) => (
          <Duty
            key={duty.id}
            duty={duty}
            number={index + 1}
            isFirst={index === 0}
            isLast={index === duties.length - 1}
            onChange={(change) => onChange({ duties: withChanged(duties, duty.id, change) })}
            onMove={(by) => onChange({ duties: withMoved(duties, duty.id, by) })}
            onRemove={() => onChange({ duties: without(duties, duty.id) })}
          />
        ))}
        {duties.length < MOST_DUTIES ? (
          <Button
            variant="subtle"
            size="compact-xs"
            leftSection={<Icon name="plus" size={12} />}
            onClick={() =>
              onChange({ duties: [...duties, { id: newKey(), label: '', value: '' }] })
            }
          >
            {WORDING.dutyAdd}
          </Button>
        ) : null}
      </WordingPart>
    </>
  );
}

interface DutyProps {
  readonly duty: DutyDraft;
  readonly number: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onChange: (change: Partial<DutyDraft>) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

function Duty({ duty, number, onChange, ...tools }: DutyProps) {
  return (
    <Paper withBorder className={classes['block']}>
      <Group wrap="nowrap" gap="xs">
        <WordingInput
          style={{ flex: 1 }}
          aria-label={WORDING.dutyParty(number)}
          maxLength={80}
          value={duty.label}
          onText={(label) => onChange({ label })}
        />
        <ItemTools what={WORDING.dutyText(number)} {...tools} />
      </Group>
      <WordingArea
        minRows={2}
        aria-label={WORDING.dutyText(number)}
        maxLength={1000}
        value={duty.value}
        onText={(value) => onChange({ value })}
      />
    </Paper>
  );
}
