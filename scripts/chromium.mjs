// Finds a Chromium or Chrome. Needs nothing but Node.
import { findBrowser } from './browsers.mjs';

/** The path of a browser, or undefined. */
export const findChromium = () => findBrowser('chromium')?.browser;
