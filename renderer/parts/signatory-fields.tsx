import { Grid, TextInput } from '@mantine/core';
import { isMayor } from '../../shared/domain/letters/missing-settings.ts';
import { SIGNATORY } from '../words.ts';
import { DayInput } from './day-input.tsx';
import type { SignatoryForm } from './signatory-form.ts';

const HALF = { base: 12, sm: 6 };

/** Who signs, for the first start and for the settings. */
export function SignatoryFields({ form }: { readonly form: SignatoryForm }) {
  const field = form.getInputProps;
  const mayor = isMayor(form.values.position);
  return (
    <Grid gap="sm">
      <Grid.Col span={HALF}>
        <TextInput
          label={SIGNATORY.name}
          description={SIGNATORY.nameHint}
          maxLength={120}
          data-autofocus
          {...field('name')}
        />
      </Grid.Col>
      <Grid.Col span={HALF}>
        <TextInput
          label={SIGNATORY.position}
          description={SIGNATORY.positionHint}
          maxLength={160}
          {...field('position')}
        />
      </Grid.Col>
      <Grid.Col span={HALF}>
        <TextInput
          label={SIGNATORY.rank}
          description={mayor ? SIGNATORY.mayorHint : SIGNATORY.rankHint}
          maxLength={80}
          {...field('rank')}
        />
      </Grid.Col>
      <Grid.Col span={HALF}>
        <TextInput
          label={SIGNATORY.nip}
          description={mayor ? SIGNATORY.mayorHint : SIGNATORY.nipHint}
          maxLength={25}
          inputMode="numeric"
          {...field('nip')}
        />
      </Grid.Col>
      <Grid.Col span={HALF}>
        <DayInput label={SIGNATORY.from} description={SIGNATORY.fromHint} {...field('from')} />
      </Grid.Col>
      <Grid.Col span={HALF}>
        <DayInput
          label={SIGNATORY.until}
          description={SIGNATORY.untilHint}
          clearable
          {...field('until')}
        />
      </Grid.Col>
    </Grid>
  );
}
