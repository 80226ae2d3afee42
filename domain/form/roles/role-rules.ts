import type { FieldRole } from './field-role';

/** What a phrase says about a role: `is` if the whole phrase names it, `has` if it mentions it. */
export interface RoleRule {
  readonly role: FieldRole;
  readonly is?: RegExp;
  readonly has?: RegExp;
  /** A word that rules out the role in the same phrase. */
  readonly not?: RegExp;
}

const whole = (source: string): RegExp => new RegExp(`^(?:${source})$`);

const REPLY = '(?:respon[ds]e?|response|reply|replies|answer|correspondence)';
/** How, or in which language, to reply. It is not whether a reply is wanted. */
const HOW_TO_REPLY = [
  String.raw`\b${REPLY}\b.*\b(?:in (?:spanish|english|chinese|french|korean|vietnamese|large print|braille|person)|languages?|espanol|español|spanish|translat(?:ed|ion)|(?:by|via|over the|through a) (?:tele)?(?:phone|call|fax|video)|(?:by|via) text)\b`,
  String.raw`\b(?:languages?|spanish|espanol|español|translated|large print|braille) (?:.{1,20} )?${REPLY}\b`,
  String.raw`\b(?:(?:tele)?phone|video) (?:call )?${REPLY}\b`,
].join('|');
const EARLIER_REPLY = [
  String.raw`^(?:has|have|had|did)\b.*\b(?:${REPLY}|heard back|hear back)\b`,
  String.raw`\b(?:previous|earlier|already|last) (?:\w+ )?${REPLY}\b`,
].join('|');

/**
 * Words of contact forms, by role, from the usual labels of American web forms. No word is specific to one office.
 * Phrases come from field-words.ts.
 */
export const ROLE_RULES: readonly RoleRule[] = [
  {
    role: 'honorific-prefix',
    is: whole(
      '(?:name )?(?:prefix|title|salutation|honorific|honorific prefix)(?: title| prefix| salutation)?|courtesy title|form of address|mr mrs ms(?: dr)?',
    ),
    has: /\b(?:prefix|salutation|honorific|courtesy title)\b/,
    not: /\b(?:job|bill|military|ecclesiastical|legislation|suffix|message|phone)\b/,
  },
  {
    role: 'given-name',
    is: whole(
      'first|first name|given name|given|name first|first name (?:and )?(?:mi|middle initial)|legal first name',
    ),
    has: /\b(?:first|given) name\b/,
    not: /\b(?:last|family|full)\b|\bfirst name and\b(?! (?:mi|middle))/,
  },
  {
    role: 'family-name',
    is: whole('last|last name|family name|family|name last|legal last name|last name (?:and|or) suffix'),
    has: /\b(?:last|family) name\b|\bsurname\b/,
    not: /\b(?:first|given|full|maiden)\b/,
  },
  {
    role: 'additional-name',
    is: whole('middle|mi|m i|middle name|middle initial|name middle'),
    has: /\bmiddle (?:name|initial)\b/,
    not: /\bfirst\b/,
  },
  {
    role: 'honorific-suffix',
    is: whole('suffix|name suffix|jr sr|suffix jr sr'),
    has: /\bsuffix\b/,
    not: /\bprefix\b|\blast name\b/,
  },
  {
    role: 'name',
    is: whole('name|(?:full |legal )+name|contact name|first (?:and )?last name|name first (?:and )?last'),
    has: /\bfull name\b|\bfirst (?:and |&)last name\b/,
  },
  {
    role: 'organization',
    has: /\b(?:organi[sz]ation|company|employer|affiliation|business name|agency name|group name|firm)\b/,
    not: /\b(?:address|phone|email)\b/,
  },
  { role: 'job-title', has: /\b(?:job title|occupation|profession|position)\b/ },
  {
    role: 'address-line1',
    is: whole(
      '(?:street|mailing|home|residential|postal|physical|permanent|current|local|legal)?(?: street)? ?address(?: line)?(?: 1| one)?|address in [a-z]+(?: [a-z]+)?|(?:house )?number and street(?: name)?|street(?: address)?(?: 1)?|street name(?: and number)?|address street(?: address)?|address address|line 1|street number and name|address line 1 street address',
    ),
    has: /\b(?:street|mailing|home|residential|physical) address\b|\baddress (?:line )?(?:1|one)\b|\bstreet\b/,
    not: /\bemail\b|\b(?:city|zip)\b|\b(?:address|street|line)(?: line| address)? (?:2|two|3)\b|\b(?:ip|web) address\b/,
  },
  {
    role: 'address-line2',
    is: whole(
      '(?:street )?address(?: line)? (?:2|two)|street(?: address)?(?: line)? 2|line 2|apartment|apartment (?:number|suite)|apt|apt suite|suite|unit|address continued|address cont|apt number|apt no',
    ),
    has: /\b(?:address|street)(?: line| address)? (?:2|two)\b|\b(?:apt|apartment|suite|unit)\b|\bline 2\b/,
    not: /\bemail\b|^(?:street|mailing|home) address (?:including|include|incl|with)\b|\bunit of\b|\bassignment\b|\bmilitary\b/,
  },
  {
    role: 'po-box',
    is: whole(
      '(?:mailing |us )?(?:po ?|p o |post office |postal )box(?: (?:number|no|num|only))?(?: (?:if|when) .{1,30})?',
    ),
    has: /\b(?:po ?|p o |post office )box\b/,
    not: /\b(?:address|street|line|apt|apartment|suite|unit|route|not|no p|or|city|zip|code)\b/,
  },
  {
    role: 'address-level2',
    is: whole(
      'city|town|city town|town city|city or town|town or city|address city|city municipality|city name|city town village|municipality|village town city',
    ),
    has: /\b(?:city|town)\b/,
    not: /\b(?:state|zip|county|hall|capacity|hometown|location)\b|\baddress and\b|\band address\b/,
  },
  {
    role: 'address-level1',
    is: whole(
      'state|state territory|state or territory|state province|state or province|state province region|us states?|address state|state of residence|home state|administrative area|address administrative area|st',
    ),
    has: /\bstate\b/,
    not: /\b(?:city|zip|united states|secretary|department|statement|federal|issue|agency|office|topic|resident)\b/,
  },
  {
    role: 'postal-code',
    is: whole(
      '(?:5 digit )?(?:zip|zip code|postal code|post code|postal zip code|zip postal code|zip 5|zip 5 code|zip code 5)(?: 5)?(?: digits?)?|address (?:zip|postal|zip code|postal code)|home zip(?: code)?|zip code with plus 4|zip or postal code|postal',
    ),
    has: /\b(?:zip|postal code|postcode)\b/,
    not: /\b(?:city|state|extension|ext|last 4|four|4 digit)\b|^(?:zip )?(?:code )?plus 4$|^zip [24]$|\bdistrict\b/,
  },
  {
    role: 'postal-code-extension',
    is: whole(
      '(?:zip (?:code )?)?plus 4(?: digits?| code| extension)?|zip 4|zip 2|zip (?:code )?(?:extension|ext|suffix)|(?:4 digit|four digit) (?:zip )?(?:extension|code)|last (?:4|four)(?: digits)?(?: of zip(?: code)?)?|plus four|zip plus four|zip (?:code )?last (?:4|four)|postal code extension',
    ),
    has: /\bplus (?:4|four)\b|\bzip (?:code )?(?:extension|ext)\b|\b4 digit (?:zip )?extension\b/,
    not: /\bwith\b|\bor\b|\bsocial\b|\bssn\b|\bcard\b|\bphone\b/,
  },
  {
    role: 'county',
    is: whole('county|county of residence|county name|parish|county parish'),
    has: /\bcounty\b/,
    not: /\b(?:country|issue|commissioner|clerk|sheriff|official|fair)\b/,
  },
  {
    role: 'country',
    is: whole('country|country region|address country|nation|country name'),
    has: /\bcountry\b/,
    not: /\bphone\b|\bcode\b/,
  },
  {
    role: 'tel',
    is: whole(
      '(?:(?:primary|daytime|day|home|mobile|cell|cellular|best|main|contact|us|evening) )?(?:phone|telephone|tel|telephone number|phone number|phone no|contact number)(?: number)?|(?:mobile|cell|cellular|home|best|contact|10 digit)(?: phone)?(?: contact)? number(?: to reach you)?|cell|mobile|phone home|phone daytime|phone primary',
    ),
    has: /\b(?:phone|telephone)\b|\bcell (?:number|phone)\b/,
    not: /\b(?:type|kind|ext|extension|fax|work|business|alternate|alternative|other|secondary|second|emergency|office|2|call me|text|time|email|address|name)\b/,
  },
  {
    role: 'second-tel',
    has: /\b(?:work|business|alt|alternate|alternative|other|secondary|second|emergency|office)\b.*\bphone\b|\bphone (?:2|two|work|other|alternate)\b|\bfax\b/,
    not: /\bzip\b|\btype\b|\bpostal\b|\b(?:extension|ext)\b/,
  },
  {
    role: 'tel-extension',
    is: whole(
      '(?:(?:home |work |office |daytime |primary |business )?(?:phone|telephone) )?(?:number )?(?:extension|ext|extn)(?: (?:number|no))?(?: if (?:any|applicable))?',
    ),
    has: /\b(?:phone|telephone)\b.*\b(?:extension|ext|extn)\b/,
    not: /\bzip\b|\bpostal\b|\b(?:with|and|include|including|plus)\b|\b(?:fax|alternate|alternative|other|secondary|second)\b/,
  },
  {
    role: 'phone-type',
    is: whole('(?:phone|telephone|number)(?: number)? type|type of (?:phone|telephone|number)|kind of phone'),
    has: /\bphone (?:number )?type\b|\btype of phone\b/,
  },
  {
    role: 'email',
    is: whole(
      'email|email address|email adress|enter email|email email|primary email(?: address)?|email primary|e address|personal email(?: address)?',
    ),
    has: /\bemail\b/,
    not: /\b(?:confirm|confirmation|verify|verification|re ?enter|retype|repeat|again|2|subject|message|updates|list|newsletter|subscribe|type|format|by email|via email|friend|name|phone|copy)\b/,
  },
  {
    role: 'confirm-email',
    is: whole(
      '(?:confirm|verify|re ?enter|re ?type|retype|repeat) (?:your )?email(?: address)?|email 2|verify email address again|email confirmation',
    ),
    has: /\b(?:confirm|confirmation|verify|verification|re ?enter|re ?type|retype|repeat|again)\b.*\bemail\b|\bemail\b.*\b(?:again|confirm|confirmation|verify|verification|2)\b/,
    not: /\b(?:code|pin)\b/,
  },
  {
    role: 'topic',
    is: whole(
      '(?:message |general |legislative |policy )?(?:topic|topics|issue|issues|subject area|issue area|category|policy area|issue topic|topic issue|area of interest|area of concern)(?: of (?:your )?message)?|subject|regarding|re|concerning|message subject|topic of interest|general topic of (?:your )?message|message topic|(?:message|this|message is|this message is|i am writing(?: to you)?|what are you writing(?: to (?:us|me))?|what would you like to write) (?:about|regarding|concerning)|(?:this )?message concerns',
    ),
    has: /\b(?:topic|issue)\b|\b(?:subject|category) of (?:your )?(?:message|inquiry|letter)\b|\bsubject\b|\bcategory\b/,
    not: /\bsub ?(?:issue|topic|category)\b|\bcasework\b|\bother (?:issue|topic)\b|^(?:filter|browse|sort|search)\b/,
  },
  {
    role: 'subject',
    is: whole(
      '(?:(?:message|email|letter|comment) )?(?:subject|subject line|title of message)|subject of (?:your )?(?:message|email|letter)|subject of message|re|regarding|brief subject|message title',
    ),
    has: /\bsubject\b/,
    not: /\bsubject to\b/,
  },
  {
    role: 'message',
    is: whole(
      '(?:message|comments?|letter|opinion|thoughts|feedback|remarks|question|questions|body|concerns?|views)(?: (?:and |or )?(?:comments?|questions?|body|text|concerns?))?|write (?:your )?message|message to .{1,60}|email message|leave (?:a )?(?:message|comment)|(?:comment|message|comments|questions) (?:here|below|box)|message body|description|what would you like to (?:say|tell|share|write)(?: .{1,30})?|(?:what s )?on your mind|how (?:can|may) (?:we|i) help(?: you)?(?: write (?:your )?message)?|details of (?:your )?message|text of message|express your opinion',
    ),
    has: /\b(?:message|comments?|letter|opinion|thoughts|feedback)\b/,
    not: /\b(?:subject|topic|issue|type of|category|additional|private|internal|staff|agency)\b/,
  },
  {
    role: 'reply-wanted',
    is: whole(
      '(?:response|reply|answer)(?: requested| needed| wanted| required| desired)?|response request|no (?:response|reply) (?:necessary|needed|required)',
    ),
    has: /\b(?:response|reply|respond|answer|written response|hear back|get back to you|contact me back)\b/,
    not: new RegExp(
      String.raw`\b(?:newsletter|captcha|security|text|image|question above|auto)\b|${HOW_TO_REPLY}|${EARLIER_REPLY}`,
    ),
  },
  {
    role: 'newsletter',
    is: whole('subscribe|newsletter|affl?\\s?\\d*(?: \\d)*|opt in|optin|unsubscribe|email optin|enews'),
    has: /\b(?:newsletter\w*|e ?news|subscribe|subscription|sign (?:me )?up|signup|email (?:updates|list|alerts)|mailing list|opt ?in|updates|keep me (?:informed|posted|updated)|stay (?:informed|connected|in touch)|text (?:messages?|alerts?)|receive (?:periodic |occasional |future |regular |my )?(?:email|news|alerts|information))\b/,
    not: /\bresponse\b/,
  },
  {
    role: 'consent',
    has: /\b(?:i agree|i consent|i certify|terms (?:of|and)|privacy (?:policy|act|release)|i understand|acknowledge|authori[sz]e)\b/,
  },
  {
    role: 'residency',
    has: /\b(?:resident of|are you a (?:resident|constituent)|i live in|do you (?:live|reside)|residency)\b/,
    not: /\bwhat (?:county|state|city|town)\b/,
  },
  {
    role: 'captcha',
    has: /\b(?:re ?captcha|captcha|hcaptcha|turnstile|security (?:code|check|question)|verification code|not a robot|are (?:you )?human|(?:text|characters|letters|word|words|code|number) (?:you see|shown|above|below|in the (?:image|picture|box)|from (?:the )?(?:above )?image)|enter (?:the )?text from)\b/,
  },
  {
    role: 'honeypot',
    has: /\b(?:leave (?:this )?(?:field |box )?(?:blank|empty|unchanged|as is)|do not (?:fill|complete|enter|change)|left (?:unchanged|blank|empty)|for validation purposes|if you are human|honeypot|hp field|ignore this|spam trap|not fill (?:this|in))\b/,
  },
  {
    role: 'secret',
    has: /\b(?:password|passcode|ssn|social security (?:number|no)|pin (?:number|code)|one time (?:code|password)|otp|security answer|maiden name|driver s? ?licen[sc]e|passport (?:number|no)|alien (?:number|registration)|tax id|claim number|va file|case number|access code)\b/,
  },
  {
    role: 'payment',
    has: /\b(?:card (?:number|no)|credit card|debit card|cvv|cvc|expir(?:y|ation)|account number|routing number|iban|donation|amount)\b/,
  },
  {
    role: 'date',
    has: /\b(?:date of birth|birth ?date|birthday|dob|date|month|year|day of)\b/,
    not: /\bdaytime\b|\bupdate\b/,
  },
  {
    role: 'language',
    has: /\b(?:select language|preferred language|language|idioma|translate)\b/,
    not: new RegExp(HOW_TO_REPLY),
  },
  { role: 'other', has: new RegExp(`${HOW_TO_REPLY}|${EARLIER_REPLY}`) },
  {
    role: 'site-search',
    is: whole('search|search this site|site search|q|query|s|keys|keyword|keywords|search site'),
    has: /\bsearch\b|^(?:filter|browse|sort) by\b/,
  },
  {
    role: 'message-type',
    has: /\bhow (?:can|may) (?:we|i) help\b|\b(?:type|nature|kind) of (?:message|inquiry|request|contact|communication)\b|\b(?:reason|purpose) (?:for|of) (?:contact(?:ing)?|writing|your)\b|\bmessage type\b|\bcontact type\b|\bhow would you like to\b|\bi (?:would like|want|need) to\b/,
  },
  {
    role: 'other',
    is: whole('district(?: number| name)?'),
    has: /\b(?:spouse|child s|children s|student|applicant|nominee|behalf|beneficiary|relative|hear about|party affiliation|campaign|bill number|military (?:branch|rank|status)|branch of service|rank|ecclesiastical|veteran|sub ?issue|sub ?topic|sub ?category|congressional district|school district|precinct|signature|website|url|hometown|gender|age|race|ethnicity|friend|recipient|twitter|facebook)\b/,
  },
];
