/** Choosing an option by kind of list: one file a kind, this one names them all. */
export { chooseCountry } from './choose-country';
export { chooseCounty } from './choose-county';
export { choosePhoneType } from './choose-phone-type';
export { choosePrefix } from './choose-prefix';
export { chooseReply } from './choose-reply';
export { chooseState } from './choose-state';
export { isPlaceholderOption, type Option, type OptionChoice } from './option-text';
export { type OptionsKind, optionsLookLike } from './options-kind';
export { type ReplyMeaning, replyBoxMeaning } from './reply-words';
