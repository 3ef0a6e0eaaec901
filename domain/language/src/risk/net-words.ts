/** A last net: words of death, words of wanting or ending, and the writer, together in one sentence. */

const SELF = /(?:^| )(?:i|im|ive|id|ill|me|my|mine|myself|yo|mi|me|mis)(?= |$)/;
/** Words that name dying, being alive or a means, with how strongly they do. */
const DEATH: readonly (readonly [RegExp, number])[] = [
  [
    /(?:^| )(?:die|dies|died|dying|death|suicid\w*|funeral|coffin|casket|grave|overdos\w*|noose|my own life|morir\w*|muerte|muert[oa]|funeral|ataud)(?= |$)/g,
    1,
  ],
  [
    /(?:^| )(?:to be alive|being alive|be alive|alive|exist|existing|existence|living|heart stops?|heart (?:would|to) stop|my life|my story|being a person|old age|been born|vivir|viv[oa]|existir|mi vida)(?= |$)/g,
    0.7,
  ],
  [
    /(?:^| )(?:gun|shotgun|pistol|rifle|trigger|bullet|rope|razors?|blades?|wrists?|veins?|cliff|the wheel|a method|my method|pistola|soga|navaja|gatillo)(?= |$)/g,
    0.7,
  ],
  [/(?:^| )(?:train|trains|tracks|meds|pills|pastillas)(?= |$)/g, 0.5],
];
const TURN =
  /(?:^| )(?:end|ends|ending|ended|over|stop|stops|stopping|gone|finish\w*|fix(?:es)?|makes sense|worth (?:it|living|anything)|waiting|ready|hope|hoping|wish|wishing|want|wanna|deserve|should have|trade places|press it|letting go|let go|stepping out|picked(?: out)?|in case|guts|hurts|mixed|getting sleepy|got the|out and|as soon as|looking at|not meant|meant to|tired of|sick of|done|better|easier|relief|peace\w*|tempt\w*|calling|acabar|terminar|quiero|ojala|parar|cansad[oa])(?= |$)/;
const NOT_MINE =
  /(?:^| )(?:he|she|they|we|his|her|their|our|grandma|grandpa|grandmother|grandfather|mom|mum|dad|mother|father|brother|sister|friend|friends|uncle|aunt|cousin|husband|wife|son|daughter|dog|cat|hamster|pet|neighbor|patient|client|doctor|el|ella|abuelo|abuela|perro|gato|amig[oa])s?(?= |$)/;
const EVERYDAY =
  /(?:^| )(?:scared|afraid|terrified|worried|panic|anxious|phobia|fear|prescri\w*|refill|pharmacy|doctor|nurse|doses?|dosage|breakfast|every (?:morning|day|night)|with food|movie|film|show|series|game|book|novel|song|band|museum|hunting|range|news|article|class|essay|work trip|standard of|cost of|living (?:room|with|in|situation|together|alone|space)|for a living|living (?:my best|the dream)|make a living|train (?:station|ride|was|to|home|late|ticket)|missed|commute|conductor|my life (?:is (?:good|great|better|busy)|story)|life (?:coach|hack|insurance policy)|tren|miedo)(?= |$)/;
const DEATH_OF_OTHERS =
  /(?:^| )(?:since|when|after|because|years?|months?) (?:\w+ ){0,4}(?:died|death|passed|funeral)/;

export interface WordNetHit {
  readonly start: number;
  readonly end: number;
  readonly strength: number;
}

/** Sentences whose words together may speak of the writer's own death, where no rule has said so.
 *  @param folded text as `fold` makes it.
 *  @param taken spans of idioms and of evidence already found. */
export const wordNet = (
  folded: string,
  taken: readonly { readonly start: number; readonly end: number }[],
): readonly WordNetHit[] => {
  const hits: WordNetHit[] = [];
  let at = 0;
  for (const sentence of folded.split(/(?<= [.?])(?= )/)) {
    const start = at;
    at += sentence.length;
    const body = ` ${sentence.trim()}`;
    const lead = start + (sentence.length - sentence.trimStart().length) - 1;
    if (!SELF.test(body) || !TURN.test(body) || NOT_MINE.test(body) || EVERYDAY.test(body)) continue;
    if (DEATH_OF_OTHERS.test(body)) continue;
    let weight = 0;
    for (const [pattern, value] of DEATH)
      for (const hit of body.matchAll(pattern)) {
        const from = lead + hit.index + 1;
        if (!taken.some((t) => t.start < from + hit[0].length && from < t.end))
          weight = Math.max(weight, value);
      }
    if (weight === 0) continue;
    const begin = lead + 1;
    hits.push({ start: begin, end: begin + sentence.trim().length, strength: weight >= 0.7 ? 0.5 : 0.4 });
  }
  return hits;
};
