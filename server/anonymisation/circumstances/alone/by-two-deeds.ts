import { compact } from '../../looking/compact.ts';
import { matchesOf } from '../../looking/matches-of.ts';
import { WordPattern } from '../../looking/word-pattern.ts';
import type { Looked } from '../told-apart.ts';
import { CLOSE, L, OPEN } from '../words.ts';
import { MARKS, RELATIVE, SOMEBODY } from './traits.ts';

// What befalls or is done by few: fire, loss, a prize, a leap, a limp.
const DEED = compact(new RegExp(`${OPEN}(?:burn(?:ed|t) down|drowned|hanged|lost (?:both|her (?:son|leg|hand|sight|twin)|his (?:son|leg|hand|sight|twin)|two|three)|won|jumped|leapt|fell from|limps|stutters|struck by|set fire|shot|stabbed|survived|swam|olympiad|medal|adopted|raised by|buried|walks with|vanished|elected|vetm[a-z]* qe|u dogj|u mbyt|humbi (?:te dy|te dyja|kemben|doren|djalin)|fitoi|u hodh|kercyeu|calon|caloj|belbezon|u var|mbijetoi|u zhduk|rritur nga|a ars|i-a ars|s-a inecat|a pierdut (?:ambii|ambele|un picior|o mana|doi|trei)|a castigat|a sarit|s-a aruncat|schiopateaza|se balbaie|a supravietuit|a disparut|crescut[a]? de|a cazut de|s-a spanzurat`
  + `|згорі(?:в|ла|ло)|вигорі(?:в|ла)|потону(?:в|ла)|втопи(?:вся|лася)|втрати(?:в|ла) (?:обо|дво|тр[ьо]|ногу|руку|зір)[${L}]*|виграла?|переміг|перемогла|[ву]?и?стрибну(?:в|ла)|кульгає|шкутильгає|заїкається|вижи(?:в|ла)|зникла?|пові[сш][${L}]+|усинови(?:в|ла)|удочери(?:в|ла)|впала? з|олімпіад[${L}]+`
  + `|сгоре(?:л|ла|ло)|утону(?:л|ла)|потеря(?:л|ла) (?:обо|дво|тр[ое]|ногу|руку|зрение)[${L}]*|выигра(?:л|ла)|победила?|прыгну(?:л|ла)|выпрыгну(?:л|ла)|хромает|заикается|выжи(?:л|ла)|пропа(?:л|ла) после|повеси(?:лся|лась)|усынови(?:л|ла)|удочери(?:л|ла)|упа(?:л|ла) с|увезли|олимпиад[${L}]+)${CLOSE}`, 'g'));
const WHO = new WordPattern(`${OPEN}(?:${SOMEBODY})(?=(?: [${L}'-]{2,18}){0,5},? (?:и |і |й |and |si |dhe )?${RELATIVE}${CLOSE})`);
const FIRST = compact(new RegExp(`${OPEN}${MARKS[0]!}`));
const SEEN = compact(new RegExp(`${OPEN}${MARKS[1]!}`));
const ANY_ONE = /(?:^|[^a-zа-яіїєґ])(?:an?|any|each|every|no|un|o|orice|fiecare|nje|cdo|asnje|кожн[а-яії]+|кажд[а-я]+|люб[а-я]+|будь-як[а-яії]+) (?:[a-zа-яіїєґ'-]+ )?$/;

/** One person by two things that are told of them in one sentence and seldom: deeds, fates, a mark, being the former or the only one. */
export const byTwoDeeds = ({ plain, openings }: Looked): { start: number; end: number }[] => WHO.all(openings).flatMap(({ index, 0: who }) => {
  const lead = plain.slice(Math.max(0, index - 32), index);
  const at = index + who.length;
  const told = /^[^.;:!?\n]*/.exec(plain.slice(at, at + 110))![0];
  if (ANY_ONE.test(lead)) return [];
  const deeds = matchesOf(DEED, told);
  if (deeds.length === 0) return [];
  const first = /(?:[^ ,.;:!?\n]+ ){0,2}$/.exec(lead)![0];
  const marks = Number(FIRST.test(first)) + Number(SEEN.test(first) || SEEN.test(told));
  const last = deeds.at(-1)!;
  return deeds.length + marks < 2 ? [] : [{ start: index - first.length, end: at + last.index + last[0].length }];
});
