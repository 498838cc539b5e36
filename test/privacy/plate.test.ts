import { isHeld, passes } from './kit/marked.ts';
import type { Samples } from './kit/marked.ts';

// Between ‹ and › stands what must be found.
const HELD: Samples = {
  EN: [
    'van with plates ‹KLA 123›',
    '‹AA-1234-BB›',
    'plate ‹A A 1 2 3 4 B B›',
    'BMW ‹B.123.ABC›',
    'white Ford, registration ‹AA1234BB›',
    'microbuz cu numere ‹IS 07 XYZ›',
    'Volkswagen ‹WAB 12345› with Polish plates',
  ],
  SQ: [
    'furgon me targë ‹AA 123 BB›',
    'makina ‹AB 123 CD›',
  ],
  RO: [
    'mașina ‹B 123 ABC›',
    'mașina cu nr ‹CJ-12-XYZ›',
    'mașină ‹ABC 123›',
  ],
  RU: [
    'авто ‹АА 1234 ВВ›',
    'авто ‹аа1234вв›',
    'микроавтобус с номером ‹К АА 123›',
    'номер машины ‹А123ВС77›',
  ],
};

const PASSED: Samples = {
  EN: [
    'On 12.03.2024 at the border Palanca 12 minors were stopped; 3 vans with foreign plates.',
    'Code RO-IS, UA-51, MD-CU; version 1.2; room 12; page 45; grade 7; class 9.',
    'Recruiters ask for passport data and photos; vans with 9 seats, 3 vans seen.',
  ],
  UK: [
    'Паспорти вилучають, 12 паспортів знайдено; машини без номерів.',
  ],
};

isHeld('PLATE', HELD);
passes('PLATE', PASSED);
