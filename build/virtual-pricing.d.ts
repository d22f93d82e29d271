/** The catalogue that `pricing-plugin.mjs` makes from `pricing/`. */
declare module 'virtual:pricing' {
  const catalogue: Awaited<ReturnType<typeof import('../src/catalogue/build.ts').buildCatalogue>>;
  export default catalogue;
}
