import { isHeld, passes } from './kit/marked.ts';
import type { Samples } from './kit/marked.ts';

// Between ‹ and › stands what must be found.
const HELD: Samples = {
  EN: [
    '‹1.8.0.0.1.0.1.2.2.1.1.4.4›',
    'IDNP ‹2 004 012 345 678›',
    'NID ‹J 00101999 W›',
    'NID ‹J-0-0-1-0-1-9-9-9-W›',
    'ID no. ‹2004012345678›',
    'numri i identitetit ‹J00101999W›',
  ],
  SQ: [
    'Letërnjoftimi elektronik me numër personal: ‹K05115999K›',
  ],
  RO: [
    'CNP ‹1 800101 221144›',
    'CNP: ‹1-80-01-01-22-114-4›',
    'CNP-ul ‹1800101221149›',
    'cod personal ‹doi zero zero patru zero unu doi trei patru cinci șase șapte opt›',
  ],
  UK: [
    'ідентифікаційний код ‹3245612345›',
    'нумер ІПН - ‹3245612345›',
    'її код: ‹3245612340›',
  ],
  RU: [
    'РНОКПП ‹324 561 2345›',
    'УНЗР ‹20100312-01234›',
  ],
};

const PASSED: Samples = {
  EN: [
    'Code RO-IS, UA-51, MD-CU; version 1.2; room 12; page 45; grade 7; class 9.',
  ],
  RO: [
    'Copiii născuți în 2009–2011; data nașterii este cerută în formular; CNP-ul este cerut.',
  ],
};

isHeld('NATIONAL_ID', HELD);
passes('NATIONAL_ID', PASSED);
