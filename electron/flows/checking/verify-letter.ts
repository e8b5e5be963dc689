import type { ProofAnswer } from '../../../shared/letter-views.ts';
import { findCodes, readTypedCode } from '../../../shared/domain/checking/proof-code.ts';
import { PROOF_SENTENCES as SAY } from '../../../shared/domain/checking/proof-sentences.ts';
import { readProofText } from '../../../shared/domain/proof.ts';
import { Failure } from '../../../shared/failure.ts';
import { listLettersOfFile } from '../../db/letters/proved-letters.ts';
import { readCheckedFile, type CheckedFile } from '../../files/read-checked-file.ts';
import { sha256Of } from '../../files/sha256.ts';
import { answer } from './proof-answer.ts';
import { judgeCode, judgeCodes } from './judge-codes.ts';
import { judgeAltered, judgeSameFile } from './judge-file.ts';
import { UNWATCHED, type Context, type FoundProofs, type Job } from '../context.ts';

/**
 * Is this file a letter of ours, and unchanged. A PDF is, when it is byte for byte one that was made
 * here; a scan or picture is judged by the signature in its QR. Failures: file-missing,
 * file-unreadable, file-too-large, checked-file-unknown, picture-too-large, image-unreadable, cancelled.
 */
export async function verifyFile(
  context: Context,
  file: CheckedFile,
  job: Job = UNWATCHED,
): Promise<ProofAnswer> {
  const { bytes, kind } = await readCheckedFile(file);
  const sha256 = sha256Of(bytes);
  const same = await listLettersOfFile(context.data.db, sha256);
  if (same.length > 0) return judgeSameFile(context.data.db, same);
  try {
    const found = await context.tools.findProofs({ bytes, kind }, job);
    return await judgeFound(context, found, kind);
  } catch (error) {
    const code = error instanceof Failure ? error.code : null;
    if (code === 'pdf-damaged') return answer(false, SAY.damagedPdf);
    if (code === 'pdf-password') return answer(false, SAY.lockedPdf);
    throw error;
  }
}

/** Is this code, typed from a letter or read from its QR, one of ours. Any text has an answer. */
export async function verifyCode(context: Context, text: string): Promise<ProofAnswer> {
  if (readProofText(text).kind !== 'foreign') return judgeCodes(context, [text]);
  const typed = readTypedCode(text);
  switch (typed.kind) {
    case 'slip':
      return answer(false, SAY.typedSlip);
    case 'no-code':
      return answer(false, SAY.typedNoCode);
    default:
      return judgeCode(context, typed.code);
  }
}

async function judgeFound(
  context: Context,
  { qrs, text, unseen }: FoundProofs,
  kind: 'pdf' | 'picture',
): Promise<ProofAnswer> {
  const proofs = qrs.filter((qr) => readProofText(qr).kind !== 'foreign');
  if (proofs.length > 0) {
    const judged = await judgeCodes(context, proofs);
    if (!judged.valid) return judged;
    if (isWritten(text)) return { ...judged, valid: false, why: SAY.textOverCode(judged.letter) };
    return unseen > 0 ? { ...judged, valid: false, why: SAY.unseenPages(unseen) } : judged;
  }
  const codes = findCodes(text);
  if (codes.length > 0) return judgeAltered(context.data.db, codes);
  if (/\bDRAF\b/u.test(text)) return answer(false, SAY.draft);
  if (qrs.length > 0) return answer(false, SAY.foreignCode);
  return answer(false, kind === 'pdf' ? SAY.noCodeInPdf : SAY.noCodeInPicture);
}

/** More text than a scanner's stamp: a genuine code copied into a written PDF proves none of it. */
function isWritten(text: string): boolean {
  return text.replaceAll(/\s/gu, '').length > 100;
}
