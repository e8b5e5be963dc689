/** Fields that requests share. */
import { z } from 'zod';
import { PKS } from '../domain/agreement.ts';
import { isMonth } from '../domain/values/month.ts';

export const id = z.int().positive();
export const jobId = z.string().min(1).max(64);
/** Names a file or folder that the person chose in a dialog; main alone knows the path. */
export const grantId = z.string().min(1).max(64);
export const pks = z.enum(PKS);
export const month = z.string().refine(isMonth);
/** Why something is done although it is doubtful; null before anybody was asked. */
export const decision = z.string().trim().min(3).max(300).nullable();
/** Why people's data leave the program, or something is taken away. */
export const purpose = z.string().trim().min(3).max(300);
export const membershipIds = z.array(id).min(1).max(20_000);
