import { isFilledRole } from '@/domain/form/roles/field-role';
import type { ControlResult } from '../support/engine-in-page';
import type { ControlCase } from './form-case';

/** What is wrong with a fixture's control after a fill, in words; empty if it is right. */
export function faultsOf(
  wanted: ControlCase,
  result: ControlResult | null,
  message: (dropped: readonly number[]) => string,
): string[] {
  if (result === null) return [`${wanted.css}: there is no such control`];
  const faults = plainFaults(wanted, result, message).map((fault) => `${wanted.css}: ${fault}`);
  if (wanted.expectedFailure === undefined) return faults;
  if (result.value !== result.before) {
    return [`${wanted.css}: may be missed, but was filled with ${JSON.stringify(result.value)}`];
  }
  return faults.length > 0 ? [] : [`${wanted.css}: is reached now; take its expectedFailure away`];
}

function plainFaults(
  wanted: ControlCase,
  { role, value, before }: ControlResult,
  message: (dropped: readonly number[]) => string,
): string[] {
  const faults: string[] = [];
  if (wanted.role !== undefined && role !== wanted.role) {
    faults.push(
      `expected the role ${wanted.role}, found ${role ?? 'none: not a usable control of the form'}`,
    );
  }
  if (wanted.leave !== undefined) {
    if (value !== before) faults.push(`to be left (${wanted.leave}), but holds ${JSON.stringify(value)}`);
    if (wanted.role === undefined && role !== null && isFilledRole(role)) {
      faults.push(`to be left (${wanted.leave}), but is taken for ${role}`);
    }
  }
  const text = wanted.letterWithout ? message(wanted.letterWithout) : wanted.value;
  if (text !== undefined && value !== text) {
    faults.push(`expected ${JSON.stringify(text)}, found ${JSON.stringify(value)}`);
  }
  return faults;
}
