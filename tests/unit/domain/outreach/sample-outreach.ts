import { type OfficeId, parseOfficeId } from '@/domain/congress/office';

export { letterIdOf } from '../../workflows/fake-ports';

export function officeIdOfText(text: string): OfficeId {
  const id = parseOfficeId(text);
  if (id === null) throw new Error('not an office id');
  return id;
}
