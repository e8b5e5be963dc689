import { Button, Group, Input, PasswordInput, SegmentedControl, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { toLongDay, type Day } from '../../../shared/domain/values/day.ts';
import type { LettersCheck } from '../../../shared/letter-views.ts';
import { ask, choose, sentenceFor } from '../../api.ts';
import { LETTERS } from '../../words.ts';
import { isValidOn, type SigningChoice, type SigningKind } from './signing-choice.ts';

interface SigningFieldsProps {
  readonly choice: SigningChoice;
  readonly onChange: (choice: SigningChoice) => void;
  readonly today: Day;
  /** Of the passphrase, when it was tried and found wrong. */
  readonly error: string | null;
  /** Enter in the passphrase of the scanned signature. */
  readonly onEnter: () => void;
}

const KINDS: readonly SigningKind[] = ['pen', 'image', 'certificate'];

/** In which of the three ways the letters are signed, and what that needs. */
export function SigningChooser({
  signatory,
  ...props
}: SigningFieldsProps & { readonly signatory: LettersCheck['signatory'] }) {
  const { choice, onChange } = props;
  return (
    <Stack gap={6}>
      <Input.Label component="div" id="signing-label">
        {LETTERS.signing}
      </Input.Label>
      <SegmentedControl
        aria-labelledby="signing-label"
        value={choice.kind}
        onChange={(kind) => onChange({ ...choice, kind, passphrase: '', certificate: null })}
        data={KINDS.map((value) => ({ value, label: LETTERS.signingKind[value] }))}
      />
      {choice.kind === 'image' && signatory && !signatory.hasImage ? (
        <Text size="sm" c="red.9">
          {LETTERS.imageMissing(signatory.name)}
        </Text>
      ) : (
        <>
          <Text size="xs" c="dimmed">
            {LETTERS.signingHint[choice.kind]}
          </Text>
          <SigningFields {...props} />
        </>
      )}
    </Stack>
  );
}

/** What a way of signing needs: nothing, a passphrase, or a certificate file with its own. */
export function SigningFields(props: SigningFieldsProps) {
  const { choice, onChange, error, onEnter } = props;
  if (choice.kind === 'pen') return null;
  if (choice.kind === 'certificate') return <CertificateFields {...props} />;
  return (
    <PasswordInput
      label={LETTERS.passphrase}
      value={choice.passphrase}
      maxLength={200}
      autoComplete="off"
      error={error}
      onKeyDown={(event) => event.key === 'Enter' && onEnter()}
      onChange={({ currentTarget }) => onChange({ ...choice, passphrase: currentTarget.value })}
    />
  );
}

function CertificateFields({ choice, onChange, today, error }: SigningFieldsProps) {
  const [looking, setLooking] = useState(false);
  const [wrong, setWrong] = useState<string | null>(null);
  const { file, passphrase, certificate } = choice;
  const pick = async () => {
    const chosen = await choose('certificate');
    if (chosen) onChange({ ...choice, file: chosen, certificate: null });
  };
  const look = async () => {
    if (!file || passphrase === '') return;
    setLooking(true);
    setWrong(null);
    try {
      const found = await ask('certificate.look', { file: file.id, passphrase });
      onChange({ ...choice, certificate: found });
    } catch (failure) {
      setWrong(sentenceFor(failure));
    } finally {
      setLooking(false);
    }
  };
  return (
    <Stack gap="xs">
      <Group gap="sm" align="flex-start" wrap="nowrap">
        <Input.Wrapper label={LETTERS.certificateFile} style={{ flex: 1, minWidth: 0 }}>
          <Button variant="default" fullWidth onClick={() => void pick()}>
            {file?.name ?? LETTERS.certificateChoose}
          </Button>
        </Input.Wrapper>
        <PasswordInput
          label={LETTERS.certificatePassphrase}
          style={{ flex: 1 }}
          value={passphrase}
          maxLength={200}
          autoComplete="off"
          error={wrong ?? error}
          onKeyDown={(event) => event.key === 'Enter' && void look()}
          onChange={({ currentTarget }) =>
            onChange({ ...choice, passphrase: currentTarget.value, certificate: null })
          }
        />
        <Button
          variant="default"
          mt={22}
          loading={looking}
          disabled={!file || passphrase === ''}
          onClick={() => void look()}
        >
          {LETTERS.certificateLook}
        </Button>
      </Group>
      {certificate ? (
        <Stack gap={0} component="output">
          <Text size="sm">{LETTERS.certificateSays(certificate.holder, certificate.issuer)}</Text>
          {isValidOn(certificate, today) ? (
            <Text size="sm" c="dimmed">
              {LETTERS.certificateValid(
                toLongDay(certificate.validFrom),
                toLongDay(certificate.validUntil),
              )}
            </Text>
          ) : (
            <Text size="sm" c="red.9">
              {LETTERS.certificateEnded}
            </Text>
          )}
        </Stack>
      ) : null}
    </Stack>
  );
}
