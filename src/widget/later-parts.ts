import { nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { OptionSpec, Scenario } from '../scenario/scenario.ts';
import { afterPaint } from './after-paint.ts';
import type { BehindAnswer } from './behind-answer.ts';
import type { Later } from './later.ts';
import type { OverTime } from './over-time.ts';
import { followingPanel } from './panels/following-panel.ts';
import type { QuestionChip, QuestionView } from './panels/question-view.ts';
import { panelsShown } from './panels-shown.ts';
import type { Fault } from './problems.ts';
import type { ReportedNumber } from './report.ts';
import { restyle } from './restyle.ts';
import type { SharedElement, Sharing, SharingHost } from './sharing.ts';
import type { Unfolded } from './unfolded.ts';
import type { ViewModel } from './view-model.ts';

/** What the rest of the calculator needs of the element around it. */
export interface LaterHost {
  /** Brings what the bundled catalogue leaves out at first. */
  readonly complete: () => Promise<unknown>;
  /** Whether what comes before is drawn. */
  readonly isDue: () => boolean;
  readonly arrived: () => void;
  readonly missing: () => void;
  readonly sharing: SharingHost;
}

/** The rest of the calculator: loaded once, after the first numbers are painted. */
export class LaterParts implements ReactiveController {
  readonly #host: SharedElement;
  readonly #to: LaterHost;
  #isShown = false;
  #following: ViewModel['following'];
  #names = panelsShown(undefined).names;
  #hasBegun = false;
  #loaded: Later | undefined;
  #behind: BehindAnswer | undefined;
  #overTime: OverTime | undefined;
  #sharing: Sharing | undefined;

  constructor(host: SharedElement, to: LaterHost) {
    this.#host = host;
    this.#to = to;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#hasBegun || !this.#isShown || !this.#to.isDue()) return;
    this.#hasBegun = true;
    afterPaint(() => void this.#load());
  }

  /** `undefined`: not yet. */
  get loaded(): Later | undefined {
    return this.#loaded;
  }

  /** What stands behind the answer; `undefined`: not yet. */
  get behind(): BehindAnswer | undefined {
    return this.#behind;
  }

  /** Takes what was run; what stands behind the answer follows, and the panels. */
  follow({ following }: ViewModel): void {
    this.#isShown = true;
    this.#following = following;
    this.#behind?.follow(following);
    this.#overTime?.follow(following, this.#names);
    this.#sharing?.follow(following);
  }

  /** Takes which panels are wanted; says what was not understood. */
  show(said: string | null | undefined): readonly Fault[] {
    const { names, faults } = panelsShown(said);
    this.#names = names;
    this.#overTime?.follow(this.#following, names);
    return faults;
  }

  /** The panels that follow the answer, or their place; nothing where none is wanted. */
  panels(updating: string): TemplateResult | typeof nothing {
    const panels = this.#overTime;
    if (this.#names.size === 0) return nothing;
    return panels && this.#loaded ? this.#loaded.overTimePanel(panels, updating) : followingPanel(updating);
  }

  /** More ways to serve than one offer. */
  ways({ following }: ViewModel, unfolded: Unfolded, add: (option: OptionSpec) => void): TemplateResult | typeof nothing {
    return following && this.#loaded ? this.#loaded.waysPanel(following, unfolded, add) : nothing;
  }

  /** What may be taken away. */
  actions({ following, answer }: ViewModel): TemplateResult | typeof nothing {
    return following && this.#loaded && this.#sharing ? this.#loaded.sharingPanel(answer !== undefined, following.words, this.#sharing) : nothing;
  }

  /** What was taken away last. */
  told({ following }: ViewModel): TemplateResult | typeof nothing {
    return following && this.#loaded && this.#sharing ? this.#loaded.toldPanel(this.#sharing.state, following.words, this.#sharing) : nothing;
  }

  readonly report = (about: ReportedNumber): void => void this.#sharing?.report(about);

  /** What a sentence says, as a partial scenario; `undefined`: nobody can read it yet. */
  read(sentence: string, catalogue: Catalogue | undefined): Readonly<Record<string, unknown>> | undefined {
    return catalogue && this.#loaded?.saidBy(sentence, catalogue);
  }

  /** What was read of the question; without who reads it, the question alone. */
  question({ following }: ViewModel, { sentence }: Scenario, removed: ReadonlySet<string>): QuestionView {
    return (following && this.#loaded?.questionView(following, removed)) ?? { sentence, chips: [], assumed: [], unread: [], said: '' };
  }

  readonly without = (chip: QuestionChip, scenario: Scenario): Scenario => this.#loaded?.withoutChip(chip, scenario) ?? scenario;

  async #load(): Promise<void> {
    const [loaded] = await Promise.all([import('./later.ts'), this.#to.complete()]).catch(() => []);
    if (!loaded) {
      this.#to.missing();
      return;
    }
    this.#loaded = loaded.later;
    restyle(this.#host.renderRoot as ShadowRoot, loaded.later.styles);
    this.#behind = loaded.later.behindAnswer(this.#host);
    this.#overTime = loaded.later.overTime(this.#host);
    this.#sharing = loaded.later.sharing(this.#host, this.#to.sharing);
    this.#to.arrived();
  }
}
