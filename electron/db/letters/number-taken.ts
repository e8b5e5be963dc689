import { Failure } from '../../../shared/failure.ts';
import { errorCode } from '../../error-code.ts';

/** What entering a letter failed with; as `letter-number-taken` where another has its number. */
export function toNumberTaken(error: unknown): unknown {
  return errorCode(error) === 'SQLITE_CONSTRAINT_UNIQUE'
    ? new Failure('letter-number-taken', undefined, { cause: error })
    : error;
}
