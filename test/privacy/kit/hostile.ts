// Texts that are written to cost the gate as much as they can, of 50,000 characters each.
const LENGTH = 50_000;
const row = (unit: string): string => unit.repeat(Math.ceil(LENGTH / unit.length)).slice(0, LENGTH);

/** Hostile texts, by what they are made of. */
export const HOSTILE: Readonly<Record<string, string>> = {
  ...Object.fromEntries([
    '0 ', '+', 'a@', 'a at ', '1234567890', '1.11111 ', 'RO49 ', 'tel. born passport ', '\u200b', '\ud800a', '\ufdfa', '&#', '%2', 'O0', '&amp;', '%25', '12.03.2010 ',
    'A ', 'a.a.', 'A.A.', 'Ana ', 'ana ', 'Ана-', 'mama ei ', 'Maria Popescu ', '"A"', 'A\n', 'strada ', 'Elena, 14 ', 'Ana, Ana, ', 'Иван, ', 'Ivan ', 'oV', 'Ивановаиванова ', '\'', 'zxq ', 'РµСЂ', 'deadbeef', 'aB3d', 'the retired judge who ', 'villages of Ana, ', 'school "A" ', '?? ', '.- ',
    '1 then ', '1, letters AB ', 'douășnouă ', 'zerosix ', 'п\'ятнацять ', '069. then 12. ', '1 2 3 4 5 6, ', 'ana, punct, la ', 'starts with 1, ', '1 ... ', 'AB, then 123, ', 'шесть 7з1 / ', 'покров 2010 ', '1 point 3-2-7, ', 'forty point 20 21 ', 'map 45 and 123, 20 and 12 ', '46 grade, minut 20 ', 'ua 123456 ', 'A ca Ana, L 12 34 ', '12AU ', '1 deg. 2 min. / ', 'library, 12 A Street; ', 'суд, вул. А, 1; ', 'semin 5 May, 1 A Street, ', '[_]', 'a (dot) ', 'K-L-M / 4-', 'one/mars/', 'nr one on A ', 'first.', 'Ana 1, sc ', 'UA9O ', 'N0 ', 'I1l', 'm4r1a ', '&#x41;', 'а\u0301', '1a2b ', 'AB12CD ', 'nr. 1 ', 'tel 0', '@a ', 'a.b@', 'http://a/', 'școala "A" nr. 1 ', 'вул.0x ', '02\'', '1#1', '@1', '0@', '0т', 'l|', '|А@т', 'xl:яl', '"²', '_Ая', 'o=O', 'Xa; 4055512349; ', 'Xyz; 12.03.2010; ', 'as in A, L 12 34 ', 'THE ONLY ', 'ШКОЛА НАД ', 'ALL MINORS TRAVELLING ALONE WERE SENT BACK AT 11:30 AM, ', '069 123 456, the last ', 'born five may two thousand ', 'XI.XI.MMX ', 'call one then 2 ', 'Ana, 14, Sadova; ', 'elevă, 14 ani, din ', '15 y.o. girl in ', '14-річна з м. А, ', 'F 14 M 15 F 16 ', 'I.V. Pop, 12; ', 'RO 12 AB 34 ', 'N 47 1 E 28 2 ', 'Maша 1а ', 'A1B2C3 D4E5 ', 'Ana Pop, 1.2.10, f; ', 'a1@b2.c3 ',
  ].map((unit) => [JSON.stringify(unit), row(unit)])),
  'dotted letters before an @': `${'a.'.repeat(24_999)}@`, 'dotted letters behind an @': `a@${'a.'.repeat(24_999)}`, 'marks on a letter': `a${'\u0301'.repeat(LENGTH - 1)}`,
  'pairs of digits': Array.from({ length: 16_600 }, (_, index) => `${index % 90 + 10} `).join(''), 'one decimal': `1.${'1'.repeat(LENGTH - 2)}`,
};

/** Processor time in milliseconds, of the quickest of a few runs: neither other work on the machine nor compiling counts. */
export function leastTime(run: () => unknown, runs = 5): number {
  let least = Infinity;
  for (let count = 0; count < runs; count++) {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1_000);
  }
  return least;
}
