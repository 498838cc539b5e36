import { compact } from '../../looking/compact.ts';
import type { Sight } from '../surroundings.ts';

// Rivers of the four countries that people are named after, or that are written as a name is; by skeletons, in their cases.
const RIVERS = compact(new RegExp(`^(?:${[
  'drin(?:i|it|in)?|bun(?:a|es|en)|vios(?:a|es|en)|mat(?:i|it|in)|ishm(?:i|it|in)|osum(?:i|it|in)|devoll(?:i|it|in)|seman(?:i|it|in)|shkumbin(?:i|it|in)?|erzen(?:i|it|in)|kir(?:i|it|in)',
  'tis(?:a|ei|i|u|oi|oiu)|mures(?:ul|ului)?|olt(?:ul|ului)?|siret(?:ul|ului)?|prut(?:ul|ului|a|u|om|i)?|nistru(?:l|lui)?|somes(?:ul|ului)?|bistrits?(?:a|ei)|arges(?:ul|ului)?|iz(?:a|ei)|zhiu(?:l|lui)?|iiu(?:l|lui)?|dunarea|dunarii',
  'd[mn][ie]st(?:e?r)(?:a|u|om|i)?|bug(?:a|u|om)?|desn(?:a|u|oiu|oi|i)|seret(?:a|u|om)?|cheremosh(?:a|u|em)?|sul(?:a|u|oiu|oi)|ps[eo]l(?:a|u)?|vorskl(?:a|u|oiu|oi)|stir|ikv(?:a|u)|danub(?:e)?|duna[ij]?',
].join('|')})$`));
// What rivers do, and what is done to them.
const WATER = compact(/(?<!\p{L})(?:pellg|ur[aëe]s? (?:e|së|se|mbi)(?!\p{L})|gryk[aëe]|delt[aëe]|bazin|basin|valley of|pod(?:ul|ului)? (?:de )?peste|bridges? (?:over|across)|міст через|мост через|басейн|бассейн|shtrat|u fry|fryr|përmbyt|permbyt|vërsh|u derdh|prurj|(?:i|të) cekët|u tha|matcă|matca|umflat|umflă|inund|viitur|secat|scăzut|apele(?!\p{L})|debitul|nivelul ap|niveli i uj|albi[ae]|берег|русл|розли|разли|підня|подня|паводк|паводок|повін|половод|обміл|обмел|брід|брод|пересох|flood|banks? of the|riverbank|ros[ei]n? (?:by|above|over|again)|rise (?:by|of)|swollen|swelled|dried|shallow|burst (?:its|their)|fordable|(?:is|are|be) crossed|kalohe(?:n|t)(?!\p{L})|(?:janë|are|sunt|це|это) (?:lumenj|rivers|râuri|річки|реки))/iu);
// "On the bank of the Lana", "the Lana river": no river but has its article or that word in English.
const WITH_ITS_ARTICLE = compact(/(?<!\p{L})(?:banks?|mouth|course|source) of the $/iu);
const CALLED_A_RIVER = compact(/^ [Rr]iver(?!\p{L}|-|s)/u);
const BEFORE = 70;
const BEHIND = 90;

/** Whether the word at `index` is a river, in a sentence about its water. */
export function isRiver({ text, words }: Sight, index: number): boolean {
  const { skeleton, start, end } = words[index]!;
  if ((text[start - 1] === ' ' && WITH_ITS_ARTICLE.test(text.slice(Math.max(0, start - 24), start))) || (text[end] === ' ' && CALLED_A_RIVER.test(text.slice(end, end + 12)))) return true;
  if (!RIVERS.test(skeleton)) return false;
  const before = /[^.!?\n]*$/.exec(text.slice(Math.max(0, start - BEFORE), start))![0];
  return WATER.test(before) || WATER.test(/^[^.!?\n]*/.exec(text.slice(end, end + BEHIND))![0]);
}
