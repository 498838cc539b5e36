import { isHeld, passes } from './kit/marked.ts';

// Who wrote what is read, what it is called, and its heroes.
passes('PERSON', {
  EN: [
    'Dickens wrote about child labour nearly two centuries ago.', 'Korczak wrote that children have the right to be respected.', 'We read Dickens in the book club.', 'The city theatre gives us "The Little Prince" with a discussion after the curtain.',
    'We screened Lilya 4-ever for the youth council and stopped it twice.', 'Makarenko\'s books are still read at the college.',
  ],
  SQ: ['Poezinë e Migjenit për fëmijët e rrugës e lexuan nxënësit vetë.', 'Poezitë e Migjenit u recituan në fund.', 'Librin “Kështjella” nuk e kërkoi kush, por “Oliver Tuist” doli menjëherë nga rafti.', 'Vargjet e Agollit janë në ftesë.'],
  RO: ['Versurile lui Eminescu au fost citite de copii.', 'Cărțile lui Creangă stau pe raftul de jos.', 'Filmul Lilya 4-ever a fost proiectat la liceu.'],
  UK: ['Романи Багряного є в бібліотеці центру.', 'Том Макаренка стоїть на полиці.', 'Твори Сухомлинського переклали румунською.', 'Книжки Корчака передали бібліотеці.', '«Лілія назавжди» – фільм для старших класів.'],
  RU: ['Книги Макаренко и Корчака стоят у нас на одной полке.', 'Сочинения Макаренко мы отдали школе.', '«Лиля навсегда» показали старшеклассникам.'],
});
isHeld('PERSON', {
  EN: ['‹Popescu› wrote to the girl every night.', 'Mr ‹Dickens› wrote to the girl every night.', 'We met ‹Lilya› on 4 May at the shelter.', '‹Lilya›, 14, was seen in the port.', 'The books of ‹Liliana› were left in the room.'],
  SQ: ['Librat e ‹Lindites› mbetën në dhomë, ajo nuk u kthye.', 'Vargjet e ‹Blertës› i gjeti mësuesja.', '‹Migjeni› e mori vajzën me makinë.'],
  RO: ['Cărțile lui ‹Andrei› au rămas în cameră.', 'Versurile ‹Mariei› le-a găsit mama.'],
  UK: ['Книжки ‹Оленки› лишились у квартирі.', 'Зошит ‹Макаренка› знайшли в машині.', '‹Лілія› назавжди поїхала з ним.'],
  RU: ['Книги ‹Марины› лежали на полу, сама она исчезла.', 'Книги ‹Гриценко› остались в комнате, мать его не пустила.', '‹Макаренко› забрал её паспорт.', '‹Лиля› ушла навсегда, сказала сестра.'],
});

// Who is said to have written a book, and who filmed what is about something; not what somebody only has, nor who wrote a message.
passes('PERSON', {
  EN: ['A film by Elena Rusu about the children of the street opens the week.'],
  SQ: ['Autori i librit është Arben Kola.'],
  RO: ['Autorul manualului este Ion Popescu.', 'Un film de Elena Rusu despre copiii străzii deschide săptămâna.', 'Manualul „Copiii și internetul” de Mihai Rusu este în bibliotecă.'],
  UK: ['Автор посібника – Олена Коваленко.'],
  RU: ['Автор учебника – Елена Коваленко.'],
});
isHeld('PERSON', {
  EN: ['She got a book from ‹John Miller›.', 'The author of the message is ‹John Miller›.'],
  SQ: ['Autori i mesazhit është ‹Arben Kola›.', 'Libri i ‹Arben Kola› mbeti te vajza.'],
  RO: ['Autorul anunțului este ‹Ion Popescu›.', 'Un film de ‹Ion Popescu› cu fata e pe telefon.', 'Cartea de la ‹Ion Popescu› era pe masă.'],
  UK: ['Автор повідомлення – ‹Олена Коваленко›.'],
  RU: ['Автор фильма с девочкой – ‹Игорь Коваленко›.', 'Автор сообщения – ‹Елена Коваленко›.'],
});
