/** Phrases that say whether a message was sent, in English and Spanish. */

const THING =
  '(?:contact )?(?:message|e-?mail|letter|comments?|inquiry|enquiry|submission|opinion|feedback|correspondence|request|response|form|thoughts|information)';
const GONE = '(?:sent|received|submitted|delivered|transmitted|forwarded|recorded)';
const COSA = '(?:mensaje|correo(?: electr[oó]nico)?|carta|comentarios?|solicitud|formulario|opini[oó]n)';
const IDO = '(?:enviad[oa]s?|recibid[oa]s?|entregad[oa]s?|transmitid[oa]s?)';

/** Explicit statements. */
export const SAYS_SENT: readonly RegExp[] = [
  `your ${THING}(?: (?:below|to [^.!?]{1,60}?))? (?:has|have) (?:now )?(?:been )?(?:successfully )?(?:been )?${GONE}`,
  `your ${THING} (?:was|were) (?:successfully )?${GONE}`,
  `(?:the|this) (?:contact )?(?:message|e-?mail|letter|form) (?:has been|was) (?:successfully )?${GONE}`,
  `(?:we|i|(?:my|our|the) (?:office|staff)|(?:senator|congress(?:wo)?man|representative|rep\\.|sen\\.)[\\p{L} .'’-]{1,50}?)(?: have| has|['’]ve)? (?:successfully )?received your ${THING}`,
  `(?:message|e-?mail|form|letter|submission) (?:successfully )?(?:sent|submitted|received)(?: successfully)?[.!]?$`,
  `(?:message|e-?mail|form|letter|submission) (?:sent|submitted|received) successfully`,
  `(?:message|e-?mail|form|letter|submission) successfully (?:sent|submitted|received)`,
  `you(?: have|['’]ve)? successfully (?:sent|submitted|contacted)`,
  'submission (?:was )?successful(?:ly)?',
  `(?:su|tu) ${COSA} (?:ha sido|han sido|fue|fueron|se ha|se envi[oó]) ?(?:${IDO})?(?: (?:correctamente|con [eé]xito|exitosamente))?`,
  `(?:hemos|he) recibido (?:su|tu) ${COSA}`,
  `recibimos (?:su|tu) ${COSA}`,
  `${COSA} ${IDO} (?:correctamente|con [eé]xito|exitosamente)`,
  `${COSA} ${IDO}[.!]?$`,
].map((source) => new RegExp(`(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])`, 'iu'));

/** Thanks for writing. A form may also thank in advance. */
export const THANKS: readonly RegExp[] = [
  `(?:thank you|thanks)(?: so much| very much)?(?: again)? for (?:your ${THING}(?! list)|contacting|writing|(?:e-?)mailing|getting in touch|reaching out|submitting|sending|sharing your|taking the time|being in touch|your interest in contacting)`,
  `gracias por (?:contactar|contactarse|comunicarse|comunicarte|ponerse en contacto|escribir|escribirme|escribirnos|enviar|compartir su|(?:su|tu) ${COSA})`,
].map((source) => new RegExp(`(?<![\\p{L}\\p{N}])${source}`, 'iu'));

/** Headings and titles that consist only of thanks or success. */
export const THANKS_ALONE =
  /^(?:thank you|thanks|success|message sent|confirmation|submission (?:received|confirmed|complete)|(?:muchas )?gracias|mensaje enviado|confirmaci[oó]n)[\s.!]*$/iu;

/** Address paths of pages that thank. */
export const THANKS_PATH =
  /(?:^|[/_.-])(?:thank-?_?you|thanks|thankyou|confirmation|success|submitted|message-?_?sent|gracias)(?=$|[/_.-])/i;

/** Phrases that say that it was not sent, or that something else was done. */
export const SAYS_NOT_SENT: readonly RegExp[] = [
  // Errors.
  /\bplease (?:correct|fix|resubmit|re-?enter)\b/i,
  /\bplease (?:complete|fill|check|enter|select|provide|answer|review)\b[^.!?]{0,50}\b(?:fields?|below|highlighted|marked|required|errors?|valid|box|missing|following|entries|form and)\b/i,
  /\bplease (?:verify|confirm)\b/i,
  /\b(?:could|can|did|was|has|have|were|is)(?: ?not|n['’]t) (?:be |been |yet )*(?:sent|submitted|received|delivered|process|send|submit|complete)/i,
  /\b(?:unable|failed|failure) to (?:send|submit|process|deliver|complete)/i,
  /\b(?:an |the following |some |this )(?:unexpected )?(?:errors?|problems?) (?:has |have |was |were )?(?:occurred|found|with)?/i,
  /\berrors? (?:has |have |was |were )?(?:occurred|found|below|prevented)/i,
  /\bthere (?:was|were|has been|is|are) (?:an? |some )?(?:errors?|problems?|issues?)\b/i,
  /\b(?:something|submission) (?:went wrong|failed)\b/i,
  /\btry again\b/i,
  /\b(?:invalid|incorrect|not valid|expired|timed out)\b/i,
  /\b(?:is|are) (?:a )?(?:required|missing|mandatory)\b/i,
  /\brequired (?:field|information|question)s?\b/i,
  /\bmust (?:be|enter|select|complete|provide|fill|include)\b/i,
  /\b(?:access denied|forbidden|not found|unavailable|are you (?:a )?(?:human|robot)|verify(?:ing)? (?:that )?you are)\b/i,
  /\bcaptcha\b/i,
  // Steps before sending.
  /\b(?:one (?:more|last) step|almost (?:done|there|finished)|not (?:yet )?(?:complete|finished)|before (?:we|you) can)\b/i,
  /\b(?:review|preview|confirm|verify|check|edit) (?:and (?:send|submit|confirm) )?(?:your|the) (?:message|e-?mail|letter|information|submission|address|details)\b/i,
  /\b(?:click|press|select|use) (?:the )?["“']?(?:submit|send|continue|confirm)\b/i,
  /\b(?:step|page) \d+ of \d+\b/i,
  // Newsletters.
  /\b(?:thank you|thanks) for (?:subscrib|signing up|your subscription|joining|registering|your donation|visiting|your interest(?! in contacting))/i,
  /\byou (?:have been|are now|have) (?:successfully )?(?:subscribed|signed up|registered)\b/i,
  // En español.
  /\bpor favor,? (?:corrija|complete|llene|revise|verifique|confirme|ingrese|introduzca|seleccione|int[eé]nte)/iu,
  /\b(?:no (?:se )?(?:ha|pudo|fue|hemos|puede)(?: podido| sido| ser)?|error al) (?:enviad|envi|recibi|entreg|proces)/iu,
  /(?:ocurri[oó]|se produjo|hubo|hay) (?:un|el|alg[uú]n) (?:error|problema)/iu,
  /\b(?:int[eé]ntelo|intente|vuelva a intentar|inv[aá]lid[oa]|obligatori[oa]s?|requerid[oa]s?|incorrect[oa])/iu,
  /\bgracias por (?:suscribir|registrar|inscribir|(?:su|tu) (?:suscripci[oó]n|inter[eé]s))/iu,
];

/** Words before a phrase that make it negative or conditional. */
export const NOT_NOW =
  /(?:\b(?:once|after|when|if|until|till|before|whether|unless|not|never|as soon as|cuando|si|una vez que|despu[eé]s de que|hasta que|antes de que|no|nunca)\b|¿)[^.!?:;]{0,30}$/iu;

/** Notices on every page of sites with bot protection. */
export const PROTECTION_NOTICE =
  /(?:this (?:site|form|page) is )?protected by (?:re|h)?captcha(?: and the google privacy policy and terms of service apply)?[^.]{0,80}\.?/gi;
