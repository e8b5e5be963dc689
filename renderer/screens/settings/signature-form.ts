import { useForm, type UseFormReturnType } from '@mantine/form';
import type { Grant } from '../../../shared/ipc.ts';
import { SIGNATURE } from '../../words.ts';

export interface SignatureValues {
  /** The file that was chosen; null before. */
  readonly image: Grant | null;
  readonly passphrase: string;
  readonly repeat: string;
}

const SHORTEST = 8;

export function useSignatureForm(): UseFormReturnType<SignatureValues> {
  return useForm<SignatureValues>({
    initialValues: { image: null, passphrase: '', repeat: '' },
    validate: {
      image: (image) => (image === null ? SIGNATURE.imageNeeded : null),
      passphrase: (text) => (text.length < SHORTEST ? SIGNATURE.passphraseShort : null),
      repeat: (text, { passphrase }) => (text === passphrase ? null : SIGNATURE.repeatWrong),
    },
  });
}
