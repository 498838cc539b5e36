/** Of no longer text the units are kept. */
export const AT_MOST = 4_096;
// What is asked for behind the end is 0, which is no sign of any text.
const BEHIND = 8;
// One sign before all others that is no Latin letter, so that a string of them has two bytes for each whatever they are.
const BEFORE = 0x2026;

/** A text whose units were asked for, in a row that is filled again for another. */
interface Kept { text: string; readonly units: Uint16Array; readonly bytes: Buffer }

function noneKept(): Kept {
  const all = new Uint16Array(1 + AT_MOST + BEHIND).fill(BEFORE, 0, 1);
  return { text: '', units: all.subarray(1), bytes: Buffer.from(all.buffer) };
}

// Two, because a text and its `plain` are looked through in turn.
let last = noneKept();
let other = noneKept();

/**
 * The code units of a text, and some zeros: a string asked for one after the other takes ten times as long. They stay until
 * those of two other texts are asked for.
 */
export function unitsOf(text: string): Uint16Array {
  if (text.length > AT_MOST) {
    const units = new Uint16Array(text.length + BEHIND);
    Buffer.from(units.buffer).write(text, 'utf16le');
    return units;
  }
  if (last.text === text) return last.units;
  swap();
  if (last.text !== text) {
    last.bytes.write(text, 2, 'utf16le');
    end(last, text.length);
    last.text = text;
  }
  return last.units;
}

/** The row of the text that was asked for longer ago, to be filled with the units of another, which `textIn` then gives. */
export function freeRow(): Kept {
  swap();
  return last;
}

/** The text that has the units of this row. */
export function textIn(row: Kept, length: number): string {
  end(row, length);
  return row.text = row.bytes.toString('utf16le', 0, 2 * (1 + length)).slice(1);
}

function swap(): void {
  const next = other;
  other = last;
  last = next;
}

function end({ units }: Kept, length: number): void {
  for (let at = length; at < length + BEHIND; at++) units[at] = 0;
}
