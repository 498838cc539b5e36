import { isHeld, passes } from './kit/marked.ts';

// A day of birth of which each part is told in its own way.
isHeld('DATE_OF_BIRTH', {
  EN: ['She was born ‹on the feast in March, so the fourteenth, in twenty-eleven›, whatever the paper says.', 'dob ‹one seven slash oh six slash double-oh eight›, sorry for that.', 'The aunt insists on ‹the twelfth of the sixth, twenty-oh-nine›.', 'Put down for the boy: ‹VI / XXI / MMX›.'],
  RO: ['Fata e născută ‹în mărțișor, cam pe șaptesprezece, anul MMXI›.', 'Ziua ei e ‹de Crăciun, adică pe douăzeci și cinci, iar anul e MMIX›.'], SQ: ['Ka lindur ‹në pranverë, më datë shtatë, muaji maj, dymijë e nëntë›.'],
  UK: ['Дата в метриці така: ‹ІХ місяць, день XXI, рік 2О l О›.', 'Народилась ‹на свято, тобто шостого числа, в грудні, було то дві тисячі дванадцятого›.'], RU: ['Родилась ‹на Рождество, седьмого числа, а год две тысячи десятый›.'],
});
passes('DATE_OF_BIRTH', {
  EN: ['The network was born in March, with sixteen members, in twenty-ten.', 'The third of the four reports, twenty pages, is public.'],
  RO: ['Asociația s-a născut în martie, cu șase membri, în anul două mii zece.'],
});

// Letters that look like figures, in a number behind what it is called.
isHeld('PHONE', { UK: ['Пиши на вайбер ‹о9З..5l7..ЗЗ..4О›, він там.'], RO: ['E pe Telegram cu ‹+З7З_б9_ЗО_2I_55›.'], RU: ['Вот вотсап ‹о6З_2l8_ЗЗ_5О›.'] });
isHeld('PASSPORT', { RO: ['Pașaportul pe care l-am descifrat: ‹O47 ЗЗl 8O6›.'], EN: ['The passport read ‹O47 ЗЗl 8O6›, I think.'], SQ: ['Dokumenti kishte numrin ‹О47 ЗЗl 8O6›.'] });
passes('PASSPORT', {
  EN: ['Passport rules: 3 b and 4 o 5 of the law, 12 pages, 30 lines.', 'Call 112 or 15 15; id 4 is for all.'], UK: ['Документ з 12 о 15 годині; паспорт з 30 сторінок і 4 о 5.'], RU: ['Телефон с 10 о 12.'],
});
