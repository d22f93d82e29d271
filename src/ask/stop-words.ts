const set = (said: string): ReadonlySet<string> => new Set(said.split(/\s+/u));

/** Words that stand between the parts of a statement without changing it. */
export const FILLERS = set(`a an the of is are was were be been being that which our my your us we i it its they them their this these those just
  about around roughly approximately approx circa some only so then there very really actually currently now today also still will would
  should could can may might must has have had do does did get gets getting to me you user's s re ve ll got has q and at on for by as with in`);

/** Words that nobody misses when they were not read. */
export const STOP_WORDS: ReadonlySet<string> = new Set([
  ...FILLERS,
  ...set(`or vs versus but if when while what how why who where whether than from into onto per each every both either any all more most less
    least much many same other another one ones two not no yes t don doesn isn aren won hi hello please thanks thank help need needs want wants like
    know tell show give say says said think let lets make makes use uses using used go goes going come comes take takes keep
    put see seem seems look looks app application feature features product products service system tool company startup team business
    against compared between because since although though however too up down out over under again always never even ever already
    am pm etc e g ie eg am im x really quite sure ok okay good well thing things way ways kind sort case better best compare choose pick
    llm llms ai model models api apis gen genai option options provider based together first second third given during until worth process processes processing serve serves serving handle handles switch detect till enough between rest suppose assume assuming say
    current new old big small large right left here there having build building run runs running ask asks asking today's month's
    ship shipping gives fit fits include expect launching found try trying adding else job buy write trust spend pay paying avg ago interviewer
    cost costs costing price prices pricing question questions answer answers user users query queries time times`),
]);

/** Signs that end a clause. */
export const CLAUSE_ENDS: ReadonlySet<string> = new Set([',', '.', ';', '?', '!', ')', ':', '—', '–', '|']);
/** Words that begin another. */
export const CLAUSE_WORDS: ReadonlySet<string> = new Set(['and', 'but', 'vs', 'versus', 'while', 'or', 'whereas', 'with', 'for', 'on']);
/** Signs that statements may run across. */
export const LOOSE_SIGNS: ReadonlySet<string> = new Set(['(', ')', '"', "'", '`', '*', '~', '≈', ':', '=', '“', '”', '’', '‘', '_', '-']);
