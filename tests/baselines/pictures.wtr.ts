import { visualDiff } from '@web/test-runner-visual-regression';
import { shown } from './shown.ts';

describe('The element looks as it did', function () {
  this.timeout(120_000);

  for (const theme of ['light', 'dark']) {
    for (const [direction, locale] of [['ltr', 'en'], ['rtl', 'ar']] as const) {
      for (const width of [320, 768, 1280]) {
        it(`${theme}, ${direction}, ${width} px`, async () => {
          await visualDiff(await shown(width, { theme, locale }), `${theme}-${direction}-${width}`);
        });
      }
    }
  }
});
