import { isHeld, passes } from './kit/marked.ts';
import type { Samples } from './kit/marked.ts';

// Between ‹ and › stands what must be found.
const HELD: Samples = {
  EN: [
    'passport ‹AB 12 34 567›',
    'passport no ‹AB-1234567›',
    'passport ‹A B 1 2 3 4 5 6 7›',
    'pasaporta ‹BA1234567›',
    'passport ‹BA one two three four five six seven›',
    'ID card number ‹001234567›',
    'travel document ‹A1234567›',
  ],
  RO: [
    'pașaport seria ‹AA nr. 1234567›',
    'buletin seria ‹XT 123456›',
    'carte de identitate seria ‹IS nr 654321›',
    'certificat de naștere seria ‹NZ nr. 123456›',
  ],
  UK: [
    'свідоцтво про народження ‹I-БК № 123456›',
  ],
  RU: [
    'паспорт ‹КМ123456›',
    'паспорт: ‹КМ 12 34 56›',
    'свидетельство о рождении ‹II-АН 123456›',
    'закордонний паспорт ‹FA123456›',
    'загранпаспорт № ‹71 1234567›',
    'ID-картка № ‹001 234 567›',
    'паспорт ‹К М 1 2 3 4 5 6›',
  ],
};

const PASSED: Samples = {
  UK: [
    'Копії паспортів забирають; номер паспорта просять у приватних повідомленнях.',
    'Паспорти вилучають, 12 паспортів знайдено; машини без номерів.',
  ],
};

isHeld('PASSPORT', HELD);
passes('PASSPORT', PASSED);
