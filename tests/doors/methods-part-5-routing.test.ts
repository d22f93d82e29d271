import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { testDoor } from './door-tests.ts';
import { methodsPart5Routing } from './methods-part-5-routing.ts';

const { examples } = JSON.parse(readFileSync('tests/doors/methods-part-5-routing.json', 'utf8')) as { examples: { method: string }[] };

describe('Worked examples of several models and of wrong answers', () => {
  test('each method has one', () => {
    expect(new Set(examples.map(({ method }) => method))).toEqual(new Set(Object.keys(methodsPart5Routing)));
  });

  testDoor(methodsPart5Routing, 'methods-part-5-routing.json');
});
