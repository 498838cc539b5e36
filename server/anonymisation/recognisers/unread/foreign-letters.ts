// Letters that none of the five languages has.
const FOREIGN = /[ßäöüñõåøæœłżźśćńęąőűğışčžšđřěůťďľĺŕáéíóúýàèìòùêôûŷўјљњћђџѓќѕığ]/iu;
// By code unit: 1 for one of them, 2 for any other.
const IS_FOREIGN = new Uint8Array(0x10000);
const isForeign = (code: number): boolean => (IS_FOREIGN[code] ||= FOREIGN.test(String.fromCharCode(code)) ? 1 : 2) === 1;

/** How many letters a text has, from `from` to `to`, that none of the five languages has. */
export function foreignLetters(text: string, from = 0, to = text.length): number {
  let letters = 0;
  for (let at = from; at < to; at++) if (isForeign(text.charCodeAt(at))) letters++;
  return letters;
}
