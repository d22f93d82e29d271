import { openCatalogue } from '../catalogue/catalogue.ts';
import { offersData } from '../catalogue/offers-data.ts';
import { ModelCostCalculator } from './element.ts';

export { ModelCostCalculator };

const offers = openCatalogue(offersData);
ModelCostCalculator.bundled = offers;
ModelCostCalculator.complete = async () => {
  const { restData } = await import('../catalogue/rest-data.ts');
  if (ModelCostCalculator.bundled === offers) ModelCostCalculator.bundled = openCatalogue({ ...offersData, ...restData });
};

// a page may load this twice, or in two versions: the first keeps the name
if (!customElements.get('model-cost-calculator')) customElements.define('model-cost-calculator', ModelCostCalculator);

declare global {
  interface HTMLElementTagNameMap {
    'model-cost-calculator': ModelCostCalculator;
  }
}
