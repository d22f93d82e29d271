import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const names = readdirSync('demo').filter((name) => name.endsWith('.html'));
const text = (name: string): string => readFileSync(`demo/${name}`, 'utf8');

describe('The pages of the demo', () => {
  test.each(names)('%s has a title and a description of its own, and says nothing in line that a strict policy forbids', (name) => {
    const others = names.filter((other) => other !== name).map((other) => head(text(other)));
    const { title, description } = head(text(name));
    expect(title).toMatch(/Model cost calculator/);
    expect(description?.length).toBeGreaterThan(40);
    expect(others.some((other) => other.title === title || other.description === description)).toBe(false);
    expect(text(name)).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?![^>]*(?:src|application\/json))/);
  });

  test.each(names)('%s has the one navigation, which says where one is', (name) => {
    const nav = (page: string): string => /<nav[\s\S]*<\/nav>/.exec(text(page))![0];
    expect(nav(name)).toContain(`<a href="${name}" aria-current="page">`);
    expect(nav(name).replace(' aria-current="page"', '')).toBe(nav('index.html').replace(' aria-current="page"', ''));
  });

  const examples = text('gallery.html').split('<section class="example').slice(1);

  test.each(examples.map((example) => [/<h2[^>]*>(.*)<\/h2>/.exec(example)![1]!, example]))('the code beside “%s” is the code of the example', (_, example) => {
    const [code = '', ...styles] = unescaped(/<pre><code>([\s\S]*)<\/code><\/pre>/.exec(example)![1]!).split('\n\n');
    const markup = / {8}<\/div>\n([\s\S]*?)\n {6}<\/section>/.exec(example)![1]!;
    expect(code).toBe(markup.replaceAll(/^ {8}/gm, ''));
    for (const rule of styles) expect(readFileSync('demo/gallery.css', 'utf8')).toContain(rule);
  });
});

function head(html: string): { title: string | undefined; description: string | undefined } {
  return { title: /<title>(.*)<\/title>/.exec(html)?.[1], description: /<meta name="description" content="(.*)" \/>/.exec(html)?.[1] };
}

const unescaped = (html: string): string => html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
