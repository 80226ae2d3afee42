/**
 * What the scripts use of the product. They load it with `loadProduct` of load-module.mjs, so that the paths into the
 * product are in one file, where the compiler checks them.
 */

export { parseDistrictTable } from '@/domain/congress/district';
export { encodeDistricts } from '@/domain/congress/district-code';
export { readPublishedMembers } from '@/domain/congress/published-members';
export { chooseTopic } from '@/domain/form/topics/choose-topic';
export { parseLetterText } from '@/domain/letter/import/parse-letter-text';
export { readLetterSource } from '@/domain/letter/import/read-letter-source';
export { parseLetterFile } from '@/domain/letter/letter-file';
