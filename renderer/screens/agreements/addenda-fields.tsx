import { ActionIcon, Box, Button, Text, Textarea, TextInput } from '@mantine/core';
import { randomId } from '@mantine/hooks';
import { useRef, useState } from 'react';
import { DayInput } from '../../parts/day-input.tsx';
import { Icon } from '../../parts/icon.tsx';
import { focusFirstField } from '../../parts/take-focus.ts';
import { AGREEMENT } from '../../words.ts';
import type { AddendumValues, AgreementForm } from './agreement-form.ts';
import classes from './agreements-screen.module.css';

/** So many an agreement can have. */
const MOST = 20;

/** What changed the agreement since it was signed. */
export function AddendaFields({ form }: { readonly form: AgreementForm }) {
  const [added, setAdded] = useState<string | null>(null);
  const adder = useRef<HTMLButtonElement>(null);
  const { addenda } = form.values;
  const add = () => {
    const key = randomId();
    setAdded(key);
    form.insertListItem('addenda', newAddendum(key));
  };
  const remove = (index: number) => {
    form.removeListItem('addenda', index);
    // The button that was pressed goes with what it removed.
    adder.current?.focus();
  };
  return (
    <>
      {addenda.length === 0 ? (
        <Text size="sm" c="dimmed">
          {AGREEMENT.addenda.none}
        </Text>
      ) : null}
      <div className={classes['addenda']}>
        {addenda.map(({ key }, index) => (
          <AddendumPart
            key={key}
            form={form}
            index={index}
            isNew={key === added}
            onRemove={() => remove(index)}
          />
        ))}
      </div>
      <Box>
        <Button
          ref={adder}
          variant="default"
          size="xs"
          leftSection={<Icon name="plus" size={14} />}
          disabled={addenda.length >= MOST}
          onClick={add}
        >
          {AGREEMENT.addenda.add}
        </Button>
      </Box>
    </>
  );
}

interface AddendumPartProps {
  readonly form: AgreementForm;
  readonly index: number;
  /** Just added: whoever did so can type at once. */
  readonly isNew: boolean;
  readonly onRemove: () => void;
}

function AddendumPart({ form, index, isNew, onRemove }: AddendumPartProps) {
  const at = `addenda.${index}` as const;
  return (
    <fieldset
      ref={isNew ? focusFirstField : undefined}
      aria-label={AGREEMENT.addenda.nth(index + 1)}
      className={classes['addendum']}
    >
      <TextInput
        label={AGREEMENT.addenda.numberGovernment}
        maxLength={80}
        {...form.getInputProps(`${at}.numberGovernment`)}
      />
      <TextInput
        label={AGREEMENT.addenda.numberBpjs}
        maxLength={80}
        {...form.getInputProps(`${at}.numberBpjs`)}
      />
      <DayInput
        label={AGREEMENT.addenda.signedOn}
        clearable
        {...form.getInputProps(`${at}.signedOn`)}
      />
      <ActionIcon
        variant="subtle"
        color="gray"
        size={36}
        mt={22}
        aria-label={AGREEMENT.addenda.remove(index + 1)}
        onClick={onRemove}
      >
        <Icon name="trash" size={16} />
      </ActionIcon>
      <Textarea
        className={classes['about']}
        autosize
        minRows={1}
        maxRows={4}
        label={AGREEMENT.addenda.about}
        maxLength={400}
        {...form.getInputProps(`${at}.about`)}
      />
    </fieldset>
  );
}

function newAddendum(key: string): AddendumValues {
  return { key, numberGovernment: '', numberBpjs: '', signedOn: null, about: '' };
}
