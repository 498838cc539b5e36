import { unitsOf } from '../../looking/units.ts';

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

/** Whether a text has so many of them. */
export function hasForeignLetters(text: string, atLeast: number): boolean {
  const units = unitsOf(text);
  let letters = 0;
  for (let at = 0; at < text.length; at++) if (isForeign(units[at]!) && ++letters === atLeast) return true;
  return false;
}
