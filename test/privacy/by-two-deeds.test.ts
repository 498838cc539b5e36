import { isHeld, passes } from './kit/marked.ts';

// One person by two things seldom told of anybody.
isHeld('SINGLING_OUT', {
  UK: ['Ідеться про ‹десятикласницю, яка виграла олімпіаду й вистрибнула з вікна›.'],
  RU: ['Это ‹повариха, которая хромает и потеряла обоих сыновей›.'],
  EN: ['She asked ‹the waitress who limps and won the regatta›.'],
});
passes('SINGLING_OUT', {
  EN: ['Any woman who won a case can be asked.', 'The teacher who limps is at home.'],
  RU: ['Водитель, который выжил в аварии, дал показания.'],
});
isHeld('EXACT_AGE_WITH_PLACE', { RO: ['Fișă: pacientă de ‹16 ani din Negrești-Oaș›, anemie.'] });
