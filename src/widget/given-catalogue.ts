/** What a catalogue needs that a page gives: loaded when one is given. */
export { checkCatalogue } from '../catalogue/validate.ts';
export { fetchCatalogue } from './fetch-catalogue.ts';
