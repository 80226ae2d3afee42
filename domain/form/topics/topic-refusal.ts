/** Requests to the office, as opposed to opinions on a subject. */
const REQUEST = new RegExp(
  [
    'case ?work',
    '(?:help|assist\\w*) (?:with|w|from|me)\\b.*',
    'request\\w* (?:for )?assist\\w*',
    '(?:need|want|request) .*\\b(?:help|assistance)',
    '(?:agency|federal|personal|constituent) (?:help|assistance|casework|problem|issue with)',
    'with (?:a |an |the )?(?:federal )?agency',
    '(?:personal|individual) (?:issue|matter|help|problem)s?',
    'constituent services?',
    '(?:federal|state|city|local|government) agenc(?:y|ies)',
    'flags?(?! (?:desecration|burning))',
    'tours?',
    'visit(?:s|ing|ors?)?',
    'tickets?',
    'schedul\\w*',
    '(?:meeting|speaking|appearance|event|interview|media|press|photo|greeting|letter) (?:re\\w*quests?|inquir\\w*)',
    'meetings?$',
    'requests?$',
    'invit\\w*',
    'intern(?:s|ships?)?',
    'fellowships?',
    'page program',
    'grants?',
    'letters? of (?:support|congratulations?|recommendation|commendation)',
    'academy|academies',
    'nominations? to (?:a |the )?(?:service|military).*',
    'e ?news(?:letters?)?',
    'newsletters?',
    'subscri\\w*',
    'unsubscri\\w*',
    'sign up',
    'mailing list',
    'opt (?:out|in)',
    'no (?:response|reply|answer)\\w*',
    'private (?:legislation|bills?|relief)',
    'congrat\\w*',
    'condolen\\w*|condolescence',
    'greetings?',
    'birthdays?',
    'well wishes',
    'commendations?',
    'thank ?(?:you|s)',
    'inn?auguration\\w*',
    'town ?halls?',
    'phone call',
    'webcast\\w*',
    'art competition',
    'job (?:applica\\w*|opening\\w*|opportunit\\w*)',
    'office (?:administration|locations?|hours)',
    'web ?site (?:problem|feedback|issue|comment|question)s?',
    'concerns? about (?:the|this) (?:office|website)',
    'insurance problems?',
    'none(?: of .*)?$',
    'spam',
  ]
    .map((part) => `\\b(?:${part})(?![a-z])`)
    .join('|')
    .replace(/\((?!\?)/g, '(?:'),
);

/** Words that take a side, with exceptions such as "antitrust" and "anti-corruption". */
const SIDE =
  /\b(?:against|oppos\w*|pro(?! act)|anti(?! ?(?:trust|corruption|terror\w*|semitism))|no(?! child)|not|stop|repeal\w*|abolish|defund|ban|support (?:for|of)|in favor|i (?:support|oppose))\b/;

/** True for a label (as `plainText`) that asks the office for something: casework, flags, tours, grants, news ... */
export function isRequestLabel(plain: string): boolean {
  return REQUEST.test(plain);
}

/** True for a label (as `plainText`) that takes a side: "Opposition to ...", "Pro ...", "No ...". */
export function takesSide(plain: string): boolean {
  return SIDE.test(plain);
}

const CATCH_ALL_CORE =
  /\b(?:other|others|misc|miscellaneous|general|generic|all other|unlisted|not listed|anything else|something else|uncategorized)\b/;
const CATCH_ALL_WORDS =
  /^(?:(?:my|your|an?|the|this|any|all|and|or|is|not|listed|unlisted|here|above|below|in|on|of|specify|please|explain|describe|other|others|misc|miscellaneous|general|generic|uncategorized|else|anything|something|issues?|topics?|subjects?|matters?|concerns?|comments?|opinions?|messages?|feedback|legislation|legislative|policy|policies|category|categories) ?)+$/;
const OPINION =
  /^(?:(?:general )?(?:comments?|opinions?|views?|thoughts?) on (?:an? |the )?(?:policy|policies|legislation|issues?|bills?|legislative issues?)|(?:share|express|voice) (?:your|my|an) opinion|legislative (?:issues?|comments?|opinions?))$/;

/**
 * How clearly a label (as `plainText`) is the office's own catch-all: 0 "Other", 1 "General", 2 "Comment on policy";
 * null for other labels ("Insurance other", "Other help with an agency").
 */
export function catchAllRank(plain: string): 0 | 1 | 2 | null {
  if (OPINION.test(plain)) return 2;
  if (!CATCH_ALL_CORE.test(plain) || !CATCH_ALL_WORDS.test(plain)) return null;
  return /\b(?:other|others|misc|miscellaneous|listed|unlisted|else)\b/.test(plain) ? 0 : 1;
}
