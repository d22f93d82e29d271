import type { DrawnSvg } from './standalone-svg.ts';

/** What the style sheet says of a shape, as attributes of it. */
const SAID = ['fill-opacity', 'stroke-opacity', 'fill', 'stroke', 'opacity', 'stroke-width', 'stroke-dasharray', 'stroke-linejoin', 'paint-order', 'font-size', 'font-weight', 'text-anchor'] as const;
const COLOURS: readonly string[] = ['fill', 'stroke'];
/** What means something to this page alone. */
const OWN = ['class', 'part', 'style', 'tabindex', 'aria-hidden', 'focusable'] as const;
const DARK_GROUND = '#15161a';
const LIGHT_GROUND = '#ffffff';

/** A chart of the page with what its style sheet says written into it: colours as numbers, since few programs know the newer ways to write them. */
export function drawnSvg(svg: SVGSVGElement): DrawnSvg {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const colour = colours();
  const [originals, copies] = [svg, copy].map((root) => [...root.querySelectorAll<SVGElement>('*')]) as [SVGElement[], SVGElement[]];
  originals.forEach((original, index) => say(getComputedStyle(original), copies[index]!, colour));
  for (const gone of copy.querySelectorAll('.cursor, .at-cursor')) gone.remove();
  for (const one of copies) for (const name of OWN) one.removeAttribute(name);
  const { color, fontFamily } = getComputedStyle(svg);
  const ink = colour(color);
  const { width, height } = svg.viewBox.baseVal;
  const writer = new XMLSerializer();
  return { width, height, content: [...copy.children].map((child) => writer.serializeToString(child).replaceAll(/<!--.*?-->/gsu, '')).join(''), font: fontFamily, ink: ink.hex, ground: ink.isLight ? DARK_GROUND : LIGHT_GROUND };
}

interface Colour {
  readonly hex: string;
  readonly alpha: number;
  readonly isLight: boolean;
}

function say(style: CSSStyleDeclaration, shape: SVGElement, colour: (text: string) => Colour): void {
  for (const name of SAID) {
    const value = style.getPropertyValue(name);
    if (!COLOURS.includes(name) || value === 'none') {
      shape.setAttribute(name, value);
      continue;
    }
    const { hex, alpha } = colour(value);
    shape.setAttribute(name, hex);
    if (alpha < 1) shape.setAttribute(`${name}-opacity`, String(Number((alpha * Number(style.getPropertyValue(`${name}-opacity`))).toFixed(3))));
  }
}

/** Any colour of a style sheet as red, green, blue and how much of it there is: what it looks like when it is painted. */
function colours(): (text: string) => Colour {
  const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 });
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  return (text) => {
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = text;
    context.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
    const hex = `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
    return { hex, alpha: alpha / 255, isLight: red * 0.3 + green * 0.6 + blue * 0.1 > 128 };
  };
}
