import { Group, Text } from '@mantine/core';
import { WORDING } from '../../words.ts';
import { BlockList } from './block-list.tsx';
import { LineList } from './line-list.tsx';
import type { HeadingDraft, LetterDraft } from './wording-draft.ts';
import { WordingPart } from './wording-part.tsx';
import { WordingInput } from './wording-input.tsx';

interface LetterFieldsProps {
  readonly draft: LetterDraft;
  readonly onChange: (change: Partial<LetterDraft>) => void;
}

/** A letter from top to bottom, as it is read. */
export function LetterFields({ draft, onChange }: LetterFieldsProps) {
  const { kind, heading, titleLines, body, copies } = draft;
  return (
    <>
      {heading ? (
        <HeadingFields
          heading={heading}
          onChange={(change) => onChange({ heading: { ...heading, ...change } })}
        />
      ) : null}
      <WordingPart title={WORDING.titles}>
        <LineList
          lines={titleLines}
          nameOf={WORDING.titleLine}
          addLabel={WORDING.lineAdd}
          most={4}
          maxLength={200}
          onChange={(lines) => onChange({ titleLines: lines })}
        />
      </WordingPart>
      <WordingPart title={WORDING.body}>
        <BlockList
          blocks={body}
          mayListLetters={kind === 'cover'}
          onChange={(blocks) => onChange({ body: blocks })}
        />
      </WordingPart>
      <WordingPart title={WORDING.copies} hint={copies.length === 0 ? WORDING.copiesNone : null}>
        <LineList
          lines={copies}
          nameOf={WORDING.copyLine}
          addLabel={WORDING.copyAdd}
          most={10}
          maxLength={200}
          onChange={(lines) => onChange({ copies: lines })}
        />
      </WordingPart>
    </>
  );
}

interface HeadingFieldsProps {
  readonly heading: HeadingDraft;
  readonly onChange: (change: Partial<HeadingDraft>) => void;
}

function HeadingFields({ heading, onChange }: HeadingFieldsProps) {
  return (
    <WordingPart title={WORDING.heading} hint={WORDING.headingHint}>
      <Group grow gap="xs" preventGrowOverflow={false}>
        <WordingInput
          label={WORDING.nature}
          maxLength={40}
          value={heading.nature}
          onText={(nature) => onChange({ nature })}
        />
        <WordingInput
          label={WORDING.attachment}
          maxLength={80}
          value={heading.attachment}
          onText={(attachment) => onChange({ attachment })}
        />
      </Group>
      <WordingInput
        label={WORDING.aboutLine}
        maxLength={200}
        value={heading.about}
        onText={(about) => onChange({ about })}
      />
      <Text size="xs" fw={500}>
        {WORDING.to}
      </Text>
      <LineList
        lines={heading.to}
        nameOf={WORDING.toLine}
        addLabel={WORDING.lineAdd}
        most={6}
        maxLength={160}
        onChange={(to) => onChange({ to })}
      />
    </WordingPart>
  );
}
