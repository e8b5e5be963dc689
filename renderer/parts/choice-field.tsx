import { Input, SegmentedControl } from '@mantine/core';

interface ChoiceFieldProps<V extends string> {
  readonly label: string;
  readonly description: string;
  /** In the order in which they stand, each with its word. */
  readonly words: Readonly<Record<V, string>>;
  readonly value: V;
  readonly onChange: (value: V) => void;
}

/** One of a few, all of them in view. */
export function ChoiceField<V extends string>(props: ChoiceFieldProps<V>) {
  const { label, description, words, value, onChange } = props;
  const values = Object.keys(words) as V[];
  return (
    <Input.Wrapper label={label} description={description} labelElement="div">
      <SegmentedControl
        fullWidth
        mt={4}
        aria-label={label}
        data={values.map((one) => ({ value: one, label: words[one] }))}
        value={value}
        onChange={onChange}
      />
    </Input.Wrapper>
  );
}
