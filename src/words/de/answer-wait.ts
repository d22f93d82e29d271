import type { Sentences } from '../../core/answers/answer.ts';
import type { WaitCodes } from '../../core/answers/wait/codes.ts';

/** A ratio after the word for it, which says what the sign would. */
const factor = (times: string): string => times.replace('×', '');

/** Wait for cheaper models or build now: what is said of it. */
export const waitSentences: Sentences<WaitCodes> = {
  'build-now': ({ option, benefit, least }) => `Bauen Sie jetzt, mit ${option}: Die Funktion bringt vor ihren Kosten ${benefit} im Monat, und Warten ist nur unter ${least} besser, wie schnell die Preise unter den durchgespielten Verläufen auch fallen. Wechseln Sie das Modell später.`,
  'wait': ({ option, months, benefit, least }) => `Warten Sie ${months}, dann bauen Sie mit dem, was so gut ist wie jetzt ${option}: Die Funktion bringt vor ihren Kosten ${benefit} im Monat, und jetzt zu bauen braucht ${least}.`,
  'not-within': ({ option, months, benefit, least }) => `Bauen Sie es über ${months} nicht, solange es vor seinen Kosten ${benefit} im Monat bringt: Mit ${option} oder dem, was ebenso gut sein wird, braucht es ${least}.`,
  'depends': ({ option, benefit, least, times }) => `Es hängt davon ab, wie schnell die Preise fallen: Mit ${option} und ${benefit} im Monat vor den Kosten bauen Sie jetzt, es sei denn, der Preis derselben Qualität fällt im Jahr um mehr als etwa den Faktor ${factor(times)}. Jetzt zu bauen braucht: ${least}.`,
  'build-if': ({ option, least }) => `Bauen Sie jetzt, mit ${option}, wenn die Funktion vor ihren Kosten mehr als ${least} im Monat bringt; bringt sie weniger, ist es besser, auf ein billigeres Modell zu warten.`,
  'nothing-asked': () => 'Innerhalb des Horizonts fragt niemand etwas, es gibt also nichts, worauf zu warten wäre.',
  'no-price': () => 'Es gibt nichts abzuwägen: Die erste Option hat über die Monate keinen bekannten Preis.',
  'delay-costs': ({ usd }) => `Ein Monat Aufschub lässt ${usd} entgehen.`,
  'delay-saves': ({ usd }) => `Ein Monat Aufschub erspart ${usd}: Der erste Monat kostet mehr, als er bringt.`,
  'price-falls': ({ times, left, source }) => `Der Preis derselben Qualität fiel in einem Jahr um den Faktor ${factor(times)}, auf ${left} (${source}).`,
  'own-fall': ({ times, left }) => `Sie nehmen an, dass der Preis derselben Qualität in einem Jahr um den Faktor ${factor(times)} fällt, auf ${left}.`,
  'answers-grow': ({ times, source }) => `Antworten auf dieselben Fragen wuchsen in einem Jahr um den Faktor ${factor(times)} (${source}).`,
  'bills-rose': ({ low, high, source }) => `Die Preise fielen, die Rechnungen nicht: Die besten Modelle zu betreiben wurde im Jahr ${low} bis ${high} so teuer (${source}).`,
  'model-flat': ({ option, usd, months }) => `Der Preis von ${option} selbst fällt nur zu seinen eigenen Terminen: ${usd} über ${months} ohne Wechsel.`,
  'change-later': ({ saved, once, times }) => `Wer jetzt baut und das Modell später wechselt, spart innerhalb des Horizonts ${saved}, die Wechsel bezahlt (${times}, zu je ${once}).`,
  'change-never': ({ once }) => `Das Modell später zu wechseln brächte die ${once}, die es kostet, nicht wieder herein.`,
  'price-change': ({ option, date, ratio }) => `Am ${date} ändern sich die Kosten einer Anfrage mit ${option} auf ${ratio} so viel.`,
  'price-date': ({ option, date }) => `Am ${date} ändert sich die Preisliste von ${option}.`,
  'retires': ({ option, date }) => `${option} wird am ${date} eingestellt: Bis dahin ist ohnehin ein Wechsel fällig.`,
  'while-worth': ({ least }) => `Die Funktion bringt vor ihren Kosten mehr als ${least} im Monat.`,
  'while-changeable': ({ once }) => `Das Modell später zu wechseln kostet höchstens ${once}.`,
  'while-falls': ({ times }) => `Der Preis derselben Qualität fällt im Jahr nicht schneller als um den Faktor ${factor(times)}.`,
  'worth-turns': ({ least }) => `Es kippt, wo die Funktion vor ihren Kosten ${least} im Monat bringt.`,
  'pace-turns': ({ times }) => `Es kippt, wo der Preis derselben Qualität im Jahr um den Faktor ${factor(times)} fällt.`,
  'measure-worth': ({ least }) => `Finden Sie heraus, was ein Monat der Funktion bringt: mehr oder weniger als ${least}.`,
  'on-benchmark': ({ benchmark }) => `Was sie bringt, ist damit berechnet, wie oft es bei ${benchmark} richtig liegt.`,
  'guessed': () => 'Wie oft es richtig liegt, und damit, was es bringt, ist eine Schätzung.',
  'past-falls': () => 'Dass Preise gefallen sind, verspricht nicht, dass sie weiter fallen.',
  'paces-differ': ({ low, high }) => `Jetzt zu bauen braucht ${low} bis ${high} im Monat, je nachdem, wie schnell die Preise fallen, und was die Funktion bringt, liegt dazwischen.`,
  'worth-unknown': () => 'Was die Funktion bringt, ist nicht gesagt.',
  'lacks': ({ field }) => `Nicht gesagt: ${field}.`,
};
