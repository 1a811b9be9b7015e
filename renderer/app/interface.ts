// Language and direction of the interface, set on the page's root before any word is read or any box is drawn.
import { directionOf, knownLanguage, lettersOf } from '../words/language.ts';
import { onPreference, preferences } from './preferences.ts';

/** The catalogue reads the language once, so that another one shows after a reload; the direction follows at once. */
document.documentElement.lang = knownLanguage(preferences().language);

function setDirection(): void {
  const { direction } = preferences();
  const page = document.documentElement;
  page.dir = direction === 'auto' ? directionOf(page.lang) : direction;
  page.toggleAttribute('data-words-apart', lettersOf(page.lang) !== page.dir);
}

setDirection();
onPreference(setDirection);
