import { expect, test } from '@jest/globals';
import * as ukrainian from 'stdnum/lib/cjs/ua/rntrc.js';
import { isUkrainian } from '../../server/anonymisation/recognisers/national-ids.ts';
import { isHeld, passes } from './kit/marked.ts';
import type { Samples } from './kit/marked.ts';

// Between ‹ and › stands what must be found.
const HELD: Samples = {
  EN: [
    'her national no. ‹20050316 48213›',
    'RNOKPP on the card was ‹3948201736›, but the one on the form is ‹39 48-20 17.37›.',
    'tax no. ‹39 48 20 17 36›',
    'the code on the tag was ‹6120417123456›',
    'Codul ei personal este ‹2 010012 345678›',
    'Nr. personal identifikimi ‹K15512099V›',
    'C.N.P. ‹612-0512-221148›',
    'numri personal (NID) ‹J 51 51 29 99 K›',
    'personal no. ‹2010012345678›',
    '‹1.8.0.0.1.0.1.2.2.1.1.4.4›',
    'IDNP ‹2 004 012 345 678›',
    'NID ‹J 00101999 W›',
    'NID ‹J-0-0-1-0-1-9-9-9-W›',
    'ID no. ‹2004012345678›',
    'numri i identitetit ‹J00101999W›',
  ],
  SQ: [
    'Në formular ishte shkruar ‹K12124085R›, por shkronja duket e ndryshuar.',
    'karta ka numrin ‹K91212093B›',
    'Vajza, ‹K05613123A›, u kthye të hënën.',
    'numri i tij ‹L zero zero nëntëdhjetë shtatë një dy dy R›',
    'numrin personal ‹K15512099V›',
    'numri ID: ‹K 1 5 5 1 2 0 9 9 V›',
    'Letërnjoftimi elektronik me numër personal: ‹K05115999K›',
  ],
  RO: [
    'CNP în act: ‹6110804375588›; pe bilet scrie ‹6110804375589›.',
    'I.D.N.P. ‹2005031648213›',
    'cod ‹6 1 1 0 3 0 4 2 2 1 1 2 3› scris de mână',
    'IDNP: ‹2OI5594Z7B2I8›',
    'CNP ‹6 1 2 0 5 1 2 2 2 1 1 4 8›',
    'CNP‹:6120512221148›',
    'CNP nr. ‹6120512 221148›',
    '(CNP ‹6120512/221148›)',
    'CNP ‹612O512221I48›',
    'copilul cu CNP ‹6120512221148›',
    'cnp‹6120512221148›',
    'CNP ‹1 800101 221144›',
    'CNP: ‹1-80-01-01-22-114-4›',
    'CNP-ul ‹1800101221149›',
    'cod personal ‹doi zero zero patru zero unu doi trei patru cinci șase șapte opt›',
  ],
  UK: [
    'ІДНП: ‹2009-0248-17362›',
    'код РНОКПП ‹38-47-26-10-58›, у довідці ‹3847 261 060›',
    'код ‹4109876543› записано з її слів',
    'код ‹3 9 9 7 1 2 0 0 4 3›',
    'ІПН ‹3245 612 345›',
    'її РНОКПП — ‹3 2 4 5 6 1 2 3 4 5›',
    'ідентифікаційний код ‹3245612345›',
    'нумер ІПН - ‹3245612345›',
    'її код: ‹3245612340›',
  ],
  RU: [
    'идентификационный ‹39482 01736›',
    'ИДНП ‹2005031648213›',
    'И.Д.Н.П. ‹2009024817362›',
    'личный № ‹2005031648213›',
    'кнп девочки ‹6 110804 375583›',
    'Код в справке ‹3059776588›',
    'код платника ‹3245612345›',
    'ИНН: ‹3245-6123-45›',
    'Код IDNP: ‹2010 0123 45678›',
    'индивидуальный номер ‹3245612345›',
    'идентификационный код ‹2010012345678›',
    'УНЗР ‹20100312 01234›',
    'CNP ‹шесть один два ноль пять один два два два один один четыре восемь›',
    'РНОКПП ‹324 561 2345›',
    'УНЗР ‹20100312-01234›',
  ],
};

const PASSED: Samples = {
  EN: [
    'Parcel K12124085R arrived at the office on Friday.',
    'Parcels K05673123A and K-05613123-A arrived at the office.',
    'Discount code SPRING2025; the code of the project is 4471829.',
    'Budget line 2.3.1: EUR 12,500.00; grant ENI/2019/412-345; contract no 2024/11-07.',
    'Code RO-IS, UA-51, MD-CU; version 1.2; room 12; page 45; grade 7; class 9.',
  ],
  RO: [
    'CNP-ul nu se scrie niciodată; cererea are numărul 12345, iar dosarul 678/2024.',
    'codul de proiect 7741-22, cod fiscal 4192837',
    'Copiii născuți în 2009–2011; data nașterii este cerută în formular; CNP-ul este cerut.',
  ],
  UK: [
    'Номер замовлення 3870912345, код заявки 4401229871.',
    'Зустріч 12.03.2025 о 14:00, ID зустрічі 845 123 4567, код 123456.',
  ],
  RU: [
    'IDNP и ИНН в письмах не указывайте.',
    'Код товара 3059776588 в накладной.',
  ],
};

isHeld('NATIONAL_ID', HELD);
passes('NATIONAL_ID', PASSED);

// In a row of a person, with a slip of the pen and no word for it.
isHeld('NATIONAL_ID', {
  EN: ['L. Gjoka | m | ‹3845512347› | returned', 'Her Romanian number is ‹6 091203 226785›.'], RO: ['Popa Ion; m; ‹1850312226784›; recrutor', '3 | Rusu Doina | f | ‹2009120045671› | mama în Italia'],
  UK: ['Ж | ‹4113305671› | Одеса', 'Бондар Олег – ‹4055512349› – без супроводу'], RU: ['№7; Кучеренко Арсен; ‹2010128221023›; опекун – дед'],
});
passes('NATIONAL_ID', {
  EN: ['Order | 3845512347 | Kyiv | delivered', 'Article 5901234123457; 3 boxes; Orhei', 'Laptop Dell; 4023451234; 1 pc'], RO: ['EAN 5941234567899, lapte praf, 12 buc.'], UK: ['Стаття бюджету; 3845512347; видатки'], RU: ['Код товара; 3845512347; склад'],
});

// In groups beside the day it begins with, told wrongly and then rightly, and a Moldovan one that a policy has wrong.
isHeld('NATIONAL_ID', {
  RO: [
    'În polița de asigurare e o greșeală: trebuia să fie ‹2117344210083›.',
  ],
  UK: [
    'Застрахована: 14.05.1993, ‹3410 254 716›.',
    'У полісі помилка, має стояти ‹2117344210083›, виправте.',
  ],
  RU: [
    'Вписана так: 14/05/1993, ‹341 02 547 16›.',
    'оператору: два-ноль-один-пять… нет, ‹два-ноль-один-шесть, 14-28-01, 308›.',
  ],
});
passes('NATIONAL_ID', {
  RO: [
    'Factura are o greșeală: trebuia să fie 2117344210083.',
  ],
  UK: [
    'Рахунок від 15.07.1993, 3410 254 717 не існує.',
    'Замовлення: має стояти 2117344210083.',
  ],
  RU: [
    'В полисе ошибка: сумма 2117344210083 руб.',
  ],
});

// A number of the register on a card, and of a case.
isHeld('NATIONAL_ID', {
  UK: [
    'Запис № ‹20080114-02217› на звороті картки.',
  ],
});
passes('NATIONAL_ID', {
  EN: [
    'The contract 20100503-04471 was archived.',
  ],
  UK: [
    'Справа 20100503-04471 в архіві.',
  ],
});

test('the check digit of a Ukrainian number is the library\'s', () => {
  for (let serial = 0; serial < 20_000; serial++) {
    const digits = String(3_600_000_000 + serial * 38_177);
    expect([digits, isUkrainian(digits)]).toEqual([digits, ukrainian.validate(digits).isValid]);
  }
});
