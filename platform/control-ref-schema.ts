import * as v from 'valibot';
import type { ControlRef } from '@/domain/form/read/form-snapshot';

/** True for a text that may name a control. */
export function isControlRef(value: unknown): value is ControlRef {
  return typeof value === 'string' && value.length > 0 && value.length <= 100;
}

export const controlRefSchema = v.custom<ControlRef>(isControlRef, 'not a control ref');
