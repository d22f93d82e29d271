import { openCatalogue } from '../catalogue/catalogue.ts';
import { catalogueData } from '../catalogue/data.ts';
import { ModelCostCalculator } from './element.ts';

export { ModelCostCalculator };

ModelCostCalculator.bundled = openCatalogue(catalogueData);

// a page may load this twice, or in two versions: the first keeps the name
if (!customElements.get('model-cost-calculator')) customElements.define('model-cost-calculator', ModelCostCalculator);

declare global {
  interface HTMLElementTagNameMap {
    'model-cost-calculator': ModelCostCalculator;
  }
}
