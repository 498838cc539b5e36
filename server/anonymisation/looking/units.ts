const AT_MOST = 4_096;
// What is asked for behind the end is 0, which is no sign of any text.
const BEHIND = 8;

/** A text whose units were asked for, in a row that is filled again for another. */
interface Kept { text: string; readonly units: Uint16Array; readonly bytes: Buffer }

function noneKept(): Kept {
  const units = new Uint16Array(AT_MOST + BEHIND);
  return { text: '', units, bytes: Buffer.from(units.buffer) };
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
  const next = other;
  other = last;
  last = next;
  if (next.text !== text) {
    next.bytes.write(text, 'utf16le');
    next.units.fill(0, text.length, text.length + BEHIND);
    next.text = text;
  }
  return next.units;
}
