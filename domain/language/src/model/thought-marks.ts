import { passes, patternSieve } from "../pattern-sieve.ts";
import type { Word } from "./words.ts";

/** How a thought is built, whatever it is about: its time, its mood, whose mind it speaks of, what it measures by. */
const MARKS: readonly (readonly [string, RegExp])[] = [
  [
    "a future that goes wrong",
    /\b(?:will|'ll|won't|going to|gonna)\b[^.!?]{0,30}\b(?:never|not|n't|no|fail|lose|leave|die|alone|worse|end up|happen|wrong|fired|reject\w*|ruin\w*)\b|\bwon't\b/g,
  ],
  [
    "a time to come",
    /\b(?:will|'ll|won't|gonna|going to be|going to happen|end up|in the future|one day|some ?day|rest of my life)\b/g,
  ],
  [
    "what may come is feared",
    /\bwhat if\b|\bafraid (?:that|of|i)\b|\bscared (?:that|of|i)\b|\bworried (?:that|about)\b|\bfear\b/g,
  ],
  [
    "what others think or feel",
    /\b(?:he|she|they|people|everyone|everybody|others|friends|family|parents|mom|mother|dad|father|husband|wife|boyfriend|girlfriend|nobody|one|guy|girl|him|her|them)\b(?: \w+){0,2} (?:thinks?|thought|hates?|hated|likes?|liked|loves?|loved|cares?|cared|judg\w+|laugh\w*|wants?|wanted|feels?|felt|knows?|blames?|believes?|resents?|see|sees|understands?|ignor\w+|avoid\w*)\b/g,
  ],
  [
    "done or felt towards me",
    /\b(?:hates?|like|likes|judg\w+|laugh\w*|talk\w*|star\w+|look\w*|think\w*|care|cares|love|loves|mad|angry|annoyed|against|ignor\w+|avoid\w*|reject\w*|want)(?: \w+){0,2} (?:me|about me|at me|with me)\b/g,
  ],
  [
    "suspicion",
    /\b(?:cheat\w*|lying|lied|lies|using me|trust|secretly|behind my back|suspect\w*|hiding|jealous\w*)\b/g,
  ],
  [
    "taken to be so of others",
    /\b(?:must|probably|obviously|clearly|seems?|feel like|as if|i think|i know|i'm sure|convinced)\b(?: \w+){0,2} (?:he|she|they|people|everyone|nobody|no one)\b/g,
  ],
  [
    "I am a",
    /\b(?:i'm|i am|im|being|i was|i've become|am i|feel like|myself)(?: \w+){0,3} (?:a|an|the|such|so|just|too|very)(?: \w+){0,2} (?:failure|loser|idiot|freak|burden|monster|coward|bad|horrible|terrible|crazy|stupid|ugly|fat|worthless|useless|weird|broken|pathetic|person|lazy|weak|dumb|psycho\w*|selfish|disgusting|abnormal|outcast)\b/g,
  ],
  [
    "words that judge a person",
    /\b(?:failure|loser|idiot|freak|burden|monster|coward|crazy|insane|stupid|ugly|worthless|useless|weird|pathetic|lazy|dumb|psycho\w*|sociopath\w*|narcissis\w*|selfish|disgusting|bipolar|abuser|alcoholic|addict|liar|evil|jerk|bitch|whore|slut|wuss|nerd|shy|introvert\w*|normal|abnormal)\b/g,
  ],
  [
    "turned against oneself",
    /\b(?:hate|disgust\w*|loathe|despise|ashamed of)(?: \w+)? (?:myself|me|my (?:body|life|self|face))\b|\bself[- ](?:hatred|esteem|worth|loathing|conscious)\b/g,
  ],
  [
    "illness by name",
    /\b(?:i have|i've|suffer\w* from|diagnos\w+|disorder|depress\w+|anxiety|ocd|adhd|bipolar|schizo\w*|ptsd)\b/g,
  ],
  [
    "fault and guilt",
    /\b(?:my fault|blam\w+|because of me|guilt\w*|responsible|apologi\w+|sorry|i caused|i made (?:him|her|them)|let (?:him|her|them|everyone|down)|forgive|i ruined|deserve\w*)\b/g,
  ],
  [
    "duty",
    /\b(?:should(?:n't| not)?|supposed to|ought|must|have to|need to|has to|expected? to|obligat\w+|right thing|wrong to|not allowed|duty)\b/g,
  ],
  [
    "whose duty",
    /\b(?:should i|what should|do i have to|am i (?:wrong|supposed|right)|i should(?:n't)?|they should|he should|she should|people should)\b/g,
  ],
  [
    "how often, without exception",
    /\b(?:always|never|every ?time|constantly|all the time|every (?:single )?(?:day|night|one|relationship|job|thing)|any ?more|ever|whenever|again and again|over and over|keep|keeps)\b/g,
  ],
  [
    "who or what, without exception",
    /\b(?:every(?:one|body|thing)|no ?(?:one|body)|nothing|any(?:one|body|thing)|all (?:of )?(?:my|the|men|women|people|guys|girls)|nowhere|everywhere|none)\b/g,
  ],
  [
    "how much, without degrees",
    /\b(?:completely|totally|absolutely|entirely|perfect\w*|worst|best|only|either|or else|at all|100|utterly|extreme\w*|impossible|whole)\b/g,
  ],
  [
    "one or the other",
    /\b(?:either\b.*\bor\b|if i (?:don't|can't|am not|'m not)|unless|all or nothing|no (?:point|reason|way|choice|option|other)|only (?:way|option|thing|choice)|not good enough|good enough|perfect\w*)\b/g,
  ],
  [
    "words of catastrophe",
    /\b(?:can't (?:stand|take|handle|live|cope|bear|go on|function|control|stop)|ruin\w*|destroy\w*|disaster|end of|unbearable|horrible|terrible|awful|terrified|panic\w*|die|dying|dead|kill\w*|nightmare|falling apart|breakdown|lose (?:it|my mind|control)|going crazy|hell|devastat\w*|overwhelm\w*|scream\w*|explode\w*)\b/g,
  ],
  [
    "made greater",
    /\b(?:so (?:much|bad|badly|many)|extremely|incredibly|really really|very very|severe\w*|huge|massive|insanely|deeply|so \w+ that|worse and worse|literally|hours|for years)\b/g,
  ],
  [
    "I feel",
    /\bi (?:just |always |really |still |often |also )*(?:feel|felt|am feeling|'ve been feeling)\b/g,
  ],
  ["feels like", /\b(?:feel|feels|felt|feeling)s? (?:like|as if|as though|that)\b/g],
  [
    "a feeling by name",
    /\b(?:feel|felt|feeling)(?: \w+)? (?:empty|guilty|alone|lonely|worthless|stupid|hopeless|numb|lost|useless|ashamed|sad|angry|jealous|inadequate|trapped|anxious|scared|weird|uncomfortable|hurt)\b/g,
  ],
  [
    "the good set aside",
    /\b(?:only (?:see|think|remember|notice)|but (?:i|it|then|all|now|still|he|she|they|the)|even (?:though|when|if)|despite|although|however|can't (?:enjoy|see|stop thinking|get over|forget)|nothing (?:good|makes|helps|interests)|negative|no (?:joy|friends|happiness|hope|motivation|interest)|bad (?:things|thoughts|memories)|think\w* about|obsess\w*|dwell\w*)\b/g,
  ],
  [
    "measured by others",
    /\b(?:than (?:me|others|everyone|other|him|her|i)|better than|worse than|compared|comparing|like (?:everyone|other people|others|normal people)|other (?:people|girls|guys|kids)|different from|unlike|less than|inferior|superior|as (?:good|smart|pretty) as)\b/g,
  ],
  [
    "a whole life",
    /\b(?:my (?:whole|entire) life|all my life|since i was|ever since|as long as i can remember|for (?:years|as long)|since (?:childhood|then|high school)|growing up)\b/g,
  ],
  [
    "a rule about people",
    /\b(?:no (?:friends|one|body) \w+|(?:can't|cannot|never|don't) (?:seem to )?(?:make|keep|have|find|trust)|people (?:always|never|just|don't|are)|men are|women are|life is|the world|society|nobody (?:wants|cares|likes|understands))\b/g,
  ],
  [
    "asks whether something is wrong",
    /\b(?:is (?:it|this|that) normal|what(?:'s| is) wrong with me|am i (?:crazy|normal|going|a|just)|why (?:do|am|can't|does|did) (?:i|he|she|they|it)|is there something wrong)\b/g,
  ],
  [
    "because of oneself",
    /\bbecause (?:i|of (?:me|my)|i'm|my)\b|\bif (?:only )?i (?:had|hadn't|was|were|did|didn't|could)\b/g,
  ],
  ["a third person", /\b(?:he|she|they|him|her|them)\b/g],
  ["we", /\b(?:we|us|our)\b/g],
  ["a question", /\?/g],
  ["I", /\bi\b/g],
];

const SIEVE = patternSieve(MARKS.map(([, pattern]) => pattern));
const MOST = 2;

/** Names of what `thoughtMarks` gives, in order. */
export const THOUGHT_MARKS: readonly string[] = MARKS.map(([name]) => name);

/** How often each mark stands in the words, twice at most. */
export const thoughtMarks = (words: readonly Word[]): number[] => {
  const text = words.map((word) => word.text).join(" ");
  const may = SIEVE.mayMatch(text);
  return MARKS.map(([, pattern], at) =>
    passes(may, at) ? Math.min(MOST, text.match(pattern)?.length ?? 0) : 0,
  );
};
