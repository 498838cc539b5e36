/** Signs of a text without which some kinds of names cannot be in it, as bits. */
export const SIGN = {
  /** A quotation mark that can open. */
  quote: 1,
  /** One that stands between letters to part a name: * _ | ~ · */
  parting: 2,
  hyphen: 4,
  cyrillic: 8,
  /** A letter of Romanian, or of Albanian, and of no other of the languages. */
  romanian: 16, albanian: 32,
  /** Three letters by themselves with the same sign between. */
  apart: 64,
} as const;

// What a sign is besides: it can stand between letters that stand apart; a letter; a letter or a digit for sure.
const JOINT = 128;
const LETTER = 256;
const WORDLY = 512;
const KNOWN = 0x600;
const SIGNS = Uint16Array.from({ length: KNOWN }, (_, code) => {
  const sign = String.fromCharCode(code);
  return (/\p{L}/u.test(sign) ? LETTER | WORDLY : /\p{N}/u.test(sign) ? WORDLY : 0) | (code >= 0x400 && code < 0x530 ? SIGN.cyrillic : 0);
});
for (const [kind, signs] of [[SIGN.quote, '"«\''], [SIGN.parting, '*_|~·'], [SIGN.hyphen, '-'], [SIGN.romanian, 'țșăȚȘĂ'], [SIGN.albanian, 'ë'], [JOINT, '-*_.·~ |']] as const) {
  for (const sign of signs) SIGNS[sign.charCodeAt(0)]! |= kind;
}

// Of what is beyond the alphabets any sign could be a letter, and quotation marks are there; of letters that are two units the places aren't told.
const BEYOND = SIGN.quote | LETTER;
const isHalf = (code: number): boolean => code >= 0xD800 && code < 0xE000;
const ALL = SIGN.quote | SIGN.parting | SIGN.hyphen | SIGN.cyrillic | SIGN.romanian | SIGN.albanian | SIGN.apart;
const kindsAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  return code < KNOWN ? SIGNS[code]! : isHalf(code) ? BEYOND | SIGN.apart : BEYOND;
};

/** Which of these signs a text has. */
export function signsOf(text: string): number {
  let signs = 0;
  let before = 0;
  let last = 0;
  for (let at = 0; at < text.length; at++) {
    const kinds = kindsAt(text, at);
    signs |= kinds;
    // A letter by itself, and a sign.
    if ((kinds & JOINT) !== 0 && (last & LETTER) !== 0 && (before & WORDLY) === 0 && goOn(text, at)) signs |= SIGN.apart;
    before = last;
    last = kinds;
  }
  return signs & ALL;
}

/** Whether behind the sign at `at` a letter, the same sign and a letter stand. */
const goOn = (text: string, at: number): boolean =>
  at + 3 < text.length && text[at + 2] === text[at] && (kindsAt(text, at + 1) & kindsAt(text, at + 3) & LETTER) !== 0;
