import { Textarea, TextInput, type TextareaProps, type TextInputProps } from '@mantine/core';

interface OnText {
  readonly onText: (text: string) => void;
}

/** One line of a wording; names can be inserted where its cursor stands. */
export function WordingInput({ onText, ...props }: Omit<TextInputProps, 'onChange'> & OnText) {
  return (
    <TextInput
      size="xs"
      data-wording
      {...props}
      onChange={(event) => onText(event.currentTarget.value)}
    />
  );
}

/** The same for text that runs over several lines. */
export function WordingArea({ onText, ...props }: Omit<TextareaProps, 'onChange'> & OnText) {
  return (
    <Textarea
      autosize
      minRows={1}
      size="xs"
      data-wording
      {...props}
      onChange={(event) => onText(event.currentTarget.value)}
    />
  );
}
