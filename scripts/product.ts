/**
 * The parts of the product that the scripts use, loaded with `loadProduct` from load-module.mjs. This keeps the
 * paths into the product in one file that the compiler checks.
 */

export { parseDistrictTable } from '@/domain/congress/district';
export { encodeDistricts } from '@/domain/congress/district-code';
export { readPublishedMembers } from '@/domain/congress/published-members';
export { chooseTopic } from '@/domain/form/topics/choose-topic';
export { parseLetterText } from '@/domain/letter/import/parse-letter-text';
export { readLetterSource } from '@/domain/letter/import/read-letter-source';
export { parseLetterFile } from '@/domain/letter/letter-file';
