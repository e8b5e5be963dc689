import { PasswordInput, Text, type PasswordInputProps } from '@mantine/core';
import { useState, type KeyboardEvent, type ReactNode, type Ref } from 'react';
import { LOGIN } from '../words.ts';

interface SecretFieldProps {
  readonly label: string;
  readonly value?: string;
  readonly onChange: (value: string) => void;
  readonly autoComplete: 'current-password' | 'new-password';
  readonly description?: ReactNode;
  readonly error?: ReactNode;
  readonly inputWrapperOrder?: PasswordInputProps['inputWrapperOrder'];
  readonly ref?: Ref<HTMLInputElement>;
  /** In a dialog that opens with it: the focus belongs here, not on the cross. */
  readonly 'data-autofocus'?: boolean;
}

/** A password: can be looked at, and says when Caps Lock would spoil it. */
export function SecretField({ value = '', onChange, ...field }: SecretFieldProps) {
  const [capsLock, setCapsLock] = useState(false);
  const look = (event: KeyboardEvent) => setCapsLock(event.getModifierState('CapsLock'));
  return (
    <div>
      <PasswordInput
        {...field}
        spellCheck={false}
        maxLength={200}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={look}
        onKeyUp={look}
        onBlur={() => setCapsLock(false)}
      />
      {capsLock ? (
        <Text component="output" display="block" size="xs" c="orange.9" mt={4}>
          {LOGIN.capsLock}
        </Text>
      ) : null}
    </div>
  );
}
