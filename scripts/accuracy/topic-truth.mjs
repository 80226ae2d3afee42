// @ts-check
import { existsSync } from 'node:fs';
import path from 'node:path';
import { readJson } from './cases.mjs';

/** @import { Case, TruthControl } from './cases.mjs' */
/** @import { TopicTruth } from './judge.mjs' */

/** The name under which topics.json judges the built-in cosponsor letter. */
const COSPONSOR = 'trafficking';

/**
 * Which options of a topic list a careful reader would choose, from topics.json and forms.json beside the truth
 * folder.
 * @param {string} truthDir
 * @param {string | null} letterFile a letter named like one of the judged letters ("climate.json") is judged as
 * that one
 * @returns {(one: Case, control: TruthControl) => TopicTruth | null} null: the list was not judged
 */
export function topicTruth(truthDir, letterFile) {
  const folder = path.dirname(path.resolve(truthDir));
  const [topicsFile, formsFile] = [path.join(folder, 'topics.json'), path.join(folder, 'forms.json')];
  if (!existsSync(topicsFile) || !existsSync(formsFile)) return () => null;
  const judged = readJson(topicsFile);
  /** @type {{ bioguide: string, fields: { page: number, selector: string, options?: string }[] }[]} */
  const forms = readJson(formsFile).forms;
  const letter = letterFile === null ? COSPONSOR : path.basename(letterFile).replace(/\..*$/, '');
  return ({ truth }, { source_selector: selector }) => {
    const form = forms.find(({ bioguide }) => bioguide === truth?.bioguide);
    const list = form?.fields.find(
      (field) => field.page === truth?.page && field.selector === selector,
    )?.options;
    const ranks = list === undefined ? undefined : judged.lists[list]?.[letter];
    if (!ranks) return null;
    return {
      best: ranks.best,
      ok: ranks.ok,
      other: ranks.other,
      catchAll: judged.catch_all[list ?? ''] ?? [],
    };
  };
}
