import { compact } from '../../looking/compact.ts';
import { each } from '../endings/endings.ts';
import { hashesOf } from '../fold.ts';
import type { Sight } from '../surroundings.ts';
import { isOneOf } from '../words.ts';

// Rivers of the four countries that people are named after, or that are written as a name is; by skeletons, in their cases.
const RIVERS = hashesOf(...[
  ...each('drin|shkumbin', '|i|it|in'), ...each('bun', 'a|es|en'), ...each('vios', 'a|es|en'), ...each('mat|ishm|osum|devoll|seman|erzen|kir', 'i|it|in'),
  ...each('tis', 'a|ei|i|u|oi|oiu'), ...each('mures|olt|siret|somes|arges', '|ul|ului'), ...each('prut', '|ul|ului|a|u|om|i'), ...each('nistru|zhiu|iiu', '|l|lui'), ...each('bistrit|bistrits|iz', 'a|ei'), 'dunarea', 'dunarii',
  ...each('dmistr|dnistr|dmestr|dnestr|dmister|dnister|dmester|dnester', '|a|u|om|i'), ...each('bug', '|a|u|om'), ...each('desn', 'a|u|oiu|oi|i'), ...each('seret', '|a|u|om'), ...each('cheremosh', '|a|u|em'), ...each('sul', 'a|u|oiu|oi'),
  ...each('psel|psol', '|a|u'), ...each('vorskl', 'a|u|oiu|oi'), ...each('ikv', 'a|u'), 'stir', 'danub', 'danube', 'duna', 'dunai', 'dunaj',
]);
// What rivers do, and what is done to them.
const WATER = compact(/(?<!\p{L})(?:pellg|ur[aëe]s? (?:e|së|se|mbi)(?!\p{L})|gryk[aëe]|delt[aëe]|bazin|basin|valley of|pod(?:ul|ului)? (?:de )?peste|bridges? (?:over|across)|міст через|мост через|басейн|бассейн|shtrat|u fry|fryr|përmbyt|permbyt|vërsh|u derdh|prurj|(?:i|të) cekët|u tha|matcă|matca|umflat|umflă|inund|viitur|secat|scăzut|apele(?!\p{L})|debitul|nivelul ap|niveli i uj|albi[ae]|берег|русл|розли|разли|підня|подня|паводк|паводок|повін|половод|обміл|обмел|брід|брод|пересох|flood|banks? of the|riverbank|ros[ei]n? (?:by|above|over|again)|rise (?:by|of)|swollen|swelled|dried|shallow|burst (?:its|their)|fordable|(?:is|are|be) crossed|kalohe(?:n|t)(?!\p{L})|(?:janë|are|sunt|це|это) (?:lumenj|rivers|râuri|річки|реки))/iu);
// "On the bank of the Lana", "the Lana river": no river but has its article or that word in English.
const WITH_ITS_ARTICLE = compact(/(?<!\p{L})(?:banks?|mouth|course|source) of the $/iu);
const CALLED_A_RIVER = compact(/^ [Rr]iver(?!\p{L}|-|s)/u);
const THE = hashesOf('the');
const RIVER = hashesOf('river');
const BEFORE = 70;
const BEHIND = 90;

/** Whether the word at `index` is a river, in a sentence about its water. */
export function isRiver({ text, words }: Sight, index: number): boolean {
  const { hash, start, end } = words[index]!;
  if ((isOneOf(words[index - 1], THE) && WITH_ITS_ARTICLE.test(text.slice(Math.max(0, start - 24), start))) || (isOneOf(words[index + 1], RIVER) && CALLED_A_RIVER.test(text.slice(end, end + 12)))) return true;
  if (!RIVERS.has(hash)) return false;
  const before = /[^.!?\n]*$/.exec(text.slice(Math.max(0, start - BEFORE), start))![0];
  return WATER.test(before) || WATER.test(/^[^.!?\n]*/.exec(text.slice(end, end + BEHIND))![0]);
}
