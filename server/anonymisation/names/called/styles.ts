import type { Sight } from '../surroundings.ts';

// What people are called by and not only described as, by skeletons, in the cases of each language: "Uncle Petea", "тёти Любы".
const CALLED_BY = new RegExp(`^(?:${[
  'uncle|aunt|auntie|aunti|granny|grandma|grandpa|nana|nan|baba|babushka|father|brother|sister|little|big|old|sweet|princess|lady|baron',
  'nea|nenea|nene|tanti|mos|badea|bade|lelea|lele|tsatsa|tataie|mamaie|nasu|nasa|nasul|parintele|baronul',
  'teta|tete|xha|xhaxhi|xhaxha|xhaxho|dai|daie|daj|dajo|daie|dajen|daien|nene|nane|loke|babe|baba|usta|baca|hoxhe|halla|hallo|nuse|nusja|at|pater',
  'd[ia]+d(?:ia|i|iu|ei|eiu|ko|ka|ku|kom|kovi)|d[ii]ad(?:ia|i|iu|ei|eiu|ko|ka|ku|kom|kovi)|t(?:e|o|io|i)t(?:ia|i|iu|ei|eiu|io|iei|iiu|ka|ki|ku|koiu|tsi|oiu)|in[sz]pe[ck]tor[a-z]{0,5}|bab(?:a|i|u|e|oi|oiu)|babts(?:ia|i|iu|eiu)|d[ie]d(?:a|u|om|ovi|us|usem|usia)?|dedushk(?:a|i|u|oi)|babushk(?:a|i|u|oi)|babus(?:ia|i|iu|eiu)|kum(?:a|i|u|oiu|om)?|baron(?:a|u|om|ovi)?|ot(?:e)?ts(?:a|u|em|om)?|o|batiushk(?:a|i|u|oi)',
].join('|')})$`);
// The closest of them, behind which nothing but a name stands.
const CLOSE = /^(?:uncle|aunt|auntie|aunti|nea|nenea|tanti|lelea|tsatsa|teta|xhaxhi|xhaxho|d[ia]+d(?:ia|i|iu|ei|eiu)|t(?:e|o|io)t(?:ia|i|iu|ei|eiu|io|iei)|titk(?:a|i|u|oiu)|bab(?:a|i|u|e|oi|oiu))$/;
// These only where the whole is quoted: „mama Cica”.
const QUOTED = /^(?:mam[aiu]|mami|tata|tato|tati|sora|frate|motra|vella|brat|sestra|momm?i|dadd?i|sister|brother|boss|kapitan)$/;
const WHOSE = /^(?:her|his|my|their|our|its|the|a|ego|ee|ii|iei|iogo|moia|moiei|mii|mogo|moi|moiu|moei|nash|nasha|ikh|ih|svii|svoiu|svoego|lui|ei|lor|sau|sa|tij|saj|im|ime|e|i)$/;
// "Yılmaz Bey", "Hasan Efendi".
const BEHIND = /^(?:bei|beu|beut|bego|efendi|efendiu|hanim|hanimi|hanum|khanum|abi|abla|aga|agai)$/;
const LINK = /^(?:i|e|the|cel|cea)$/;

/** Whether the word at `index` is one that people are called by, with nothing but a space behind it. */
export const isCalledBy = ({ words }: Sight, index: number): boolean =>
  words[index + 1]?.gap === 'space' && CLOSE.test(words[index]?.skeleton ?? '');

/** The first word of what a person is called, where the name begins at `first`. */
export function calledFrom({ text, words }: Sight, first: number): number {
  const title = words[first - 1];
  if (title === undefined || !(CALLED_BY.test(title.skeleton) || (QUOTED.test(title.skeleton) && /["„«“]/.test(text[title.start - 1] ?? ' '))) || !/^\.? $/.test(text.slice(title.end, words[first]!.start))) return first;
  // "o. Василь" needs its dot, "o Mariana" has none.
  if ((title.end - title.start === 1) !== (text[title.end] === '.')) return first;
  if (title.shape === 'lower' && !title.cyrillic && ENGLISH.test(title.skeleton)) return first;
  // "calls her Auntie Valya": a capital within a sentence makes it a part of the name.
  const isOwned = title.gap === 'space' && WHOSE.test(words[first - 2]?.skeleton ?? '') && title.shape === 'lower';
  return isOwned ? first : first - 1;
}

// In lower case these say what somebody is: "her brother Andrei", "old Maria".
const ENGLISH = /^(?:uncle|aunt|father|brother|sister|little|big|old|sweet|princess|ladi|baron|mama|sora|tata|nan|at)$/;

/** The last word of what a person is called, where the name ends at `last`: "Beni i Pikës", "Kolya the Bear", "Yılmaz Bey". */
export function calledTo({ words }: Sight, last: number): number {
  const next = words[last + 1];
  if (next === undefined || next.gap !== 'space') return last;
  if (next.shape === 'title' && BEHIND.test(next.skeleton)) return last + 1;
  const after = words[last + 2];
  const isLinked = next.shape === 'lower' && !next.cyrillic && LINK.test(next.skeleton) && after?.gap === 'space' && after.shape === 'title';
  return isLinked ? last + 2 : last;
}
