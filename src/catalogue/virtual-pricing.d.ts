/** `pricing/` as one JSON object, made by build/pricing-plugin.mjs. */
declare module 'virtual:pricing' {
  const data: import('./catalogue-data.ts').CatalogueData;
  export default data;
}
