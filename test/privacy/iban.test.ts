import { isHeld, passes } from './kit/marked.ts';

// A wrong check digit is a slip of the pen, unless the account is called made up or has no figures of its own.
isHeld('IBAN', {
  EN: ['Pay to ‹MD24 AG00 0225 1000 1310 4168›, he wrote.', 'The sample of his handwriting says ‹MD24 AG00 0225 1000 1310 4169›.'], RO: ['Contul lui: ‹RO48 AAAA 1B31 0075 9384 0000›. Exemplul e în anexă.'],
});
passes('IBAN', {
  EN: ['The IBAN AL00 1111 2222 3333 4444 5555 6666 is invented and fails the check digit.', 'MD99 XXXX 0000 0000 0000 0000 is typed first.', 'Tender UA-2021-03-11-004417 closed without any bids.'], SQ: ['IBAN-i MD00XX000000000000000000 shërben për trajnimin e arkëtarëve.'],
  RO: ['Contul RO00 XXXX 0000 0000 0000 0000 e inventat.'], UK: ['Рахунок UA00 1111 2222 3333 4444 вигаданий, контрольна цифра в ньому хибна.'], RU: ['В учебном примере IBAN MD00AG000000000000000000 заведомо неверен.'],
});
