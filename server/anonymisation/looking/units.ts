const AT_MOST = 4_096;
// What is asked for behind the end is 0, which is no sign of any text.
const BEHIND = 4;
const UNITS = new Uint16Array(AT_MOST + BEHIND);
const BYTES = Buffer.from(UNITS.buffer);

/**
 * The code units of a text, and some zeros: a string asked for one after the other takes ten times as long. They stay until
 * those of the next text are asked for.
 */
export function unitsOf(text: string): Uint16Array {
  if (text.length > AT_MOST) {
    const units = new Uint16Array(text.length + BEHIND);
    Buffer.from(units.buffer).write(text, 'utf16le');
    return units;
  }
  BYTES.write(text, 'utf16le');
  UNITS.fill(0, text.length, text.length + BEHIND);
  return UNITS;
}
