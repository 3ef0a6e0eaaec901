import type { Language } from "@evenkeel/kernel/locale";
import type { PersonMention } from "@evenkeel/language/understanding";
import { turnPointOfView } from "../point-of-view.ts";

/** What a message names and can be asked about by its name: "the kitchen", "your sister". */
export interface NamedThing {
  readonly name: string;
  readonly person: boolean;
}

/** A noun phrase of one word that ends where it stands: nothing after it belongs to it. */
const THING =
  /\b(my|our|his|her|their|the) ([a-z]{4,14})(?=$|[.,;!?…]| (?:and|but|because|so|when|if|in|on|at|for|with|from|again|now|today|yesterday|tonight|tomorrow|too|though|anymore|either)\b)/gi;

/** Words that name nothing by themselves. */
const EMPTY =
  /^(?:same|other|others|only|first|last|next|best|worst|most|least|whole|thing|things|time|times|moment|point|while|rest|kind|sort|part|parts|bit|case|fact|idea|truth|problem|question|answer|reason|matter|side|mine|self|life|mind|head|fault|case|past|future|present|morning|evening|night|day|days|week|weeks|month|months|year|years|weekend|afternoon|hour|hours|minute|minutes|place|world|people|person|one|ones|something|everything|nothing|heart|body|eyes|hand|hands|face|back|name|word|words|death|funeral|grave|suicide|rope|pills|knife|bridge|roof|blade|razor|stuff|dark|edge|better|worse|long|hard|right|wrong|left|house|way|ways|ground|floor|beginning|start|middle|bottom|internet|weather|background|meantime|usual|above|latter|former|opposite)$/i;

const mostThings = 2;

/** People first, then things, each in the listener's point of view. */
export const namedThings = (
  text: string,
  people: readonly PersonMention[],
  language: Language,
): readonly NamedThing[] => {
  const persons = people.flatMap(({ mention }): readonly NamedThing[] => {
    const name = /^\p{Lu}\p{Ll}+$/u.test(mention) ? mention : turnPointOfView(mention, "phrase", language);
    return name === null || name.split(" ").length > 3 ? [] : [{ name, person: true }];
  });
  if (language !== "en") return persons.slice(0, mostThings);
  const taken = new Set(persons.flatMap(({ name }) => name.toLowerCase().split(" ")));
  const things = [...text.matchAll(THING)].flatMap(([, owner = "", noun = ""]): readonly NamedThing[] => {
    if (EMPTY.test(noun) || taken.has(noun.toLowerCase())) return [];
    const mine = /^(?:my|our)$/i.test(owner);
    const theirs = /^(?:his|her|their)$/i.test(owner);
    // "her mother", with nobody said who "her" is, would name a stranger.
    if (theirs) return [];
    return [{ name: `${mine ? "your" : "the"} ${noun.toLowerCase()}`, person: false }];
  });
  return [...persons, ...things].slice(0, mostThings);
};
