import { isHeld, passes } from './kit/marked.ts';

// One person by two things seldom told of anybody: no pattern does that, what was learnt does.
isHeld('SINGLING_OUT', {
  UK: ['Ідеться про ‹десятикласницю, яка виграла олімпіаду й вистрибнула з вікна›.'],
  RU: ['Это ‹мальчик, который хромает и спас из пожара двух сестёр›.'],
  EN: ['She asked ‹the waitress who limps and won the regatta›.'],
});
passes('SINGLING_OUT', {
  EN: ['Any woman who won a case can be asked.', 'The teacher who limps is at home.'],
  RU: ['Водитель, который выжил в аварии, дал показания.'],
});
isHeld('EXACT_AGE_WITH_PLACE', { RO: ['Fișă: pacientă de ‹16 ani din Negrești-Oaș›, anemie.'] });
