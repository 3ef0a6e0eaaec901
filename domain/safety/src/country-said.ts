import { fold } from "@evenkeel/language/risk/fold";
import type { Understanding } from "@evenkeel/language/understanding";

/** Names of the directory's countries as people write them, folded: lower case, no accents. */
const NAMES: readonly (readonly [string, string])[] = [
  ["AR", "argentina"],
  ["AT", "austria"],
  ["AU", "australia"],
  ["BE", "belgium|belgica"],
  ["BR", "brazil|brasil"],
  ["CA", "canada"],
  ["CH", "switzerland|suiza"],
  ["CL", "chile"],
  ["CO", "colombia"],
  ["DE", "germany|alemania|deutschland"],
  ["DK", "denmark|dinamarca"],
  ["ES", "spain|espana"],
  ["FI", "finland|finlandia"],
  ["FR", "france|francia"],
  [
    "GB",
    "uk|united kingdom|great britain|britain|england|scotland|wales|northern ireland|reino unido|inglaterra|escocia|gales",
  ],
  ["IE", "ireland|irlanda"],
  ["IN", "india"],
  ["IT", "italy|italia"],
  ["JP", "japan|japon"],
  ["KR", "south korea|korea|corea(?: del sur)?"],
  ["MX", "mexico"],
  ["NG", "nigeria"],
  ["NL", "netherlands|the netherlands|holland|paises bajos|holanda"],
  ["NO", "norway|noruega"],
  ["NZ", "new zealand|nueva zelanda|aotearoa"],
  ["PE", "peru"],
  ["PH", "philippines|the philippines|filipinas"],
  ["PL", "poland|polonia"],
  ["PT", "portugal"],
  ["SE", "sweden|suecia"],
  ["SG", "singapore|singapur"],
  ["US", "usa|us|united states|the states|america|estados unidos|eeuu"],
  ["ZA", "south africa|sudafrica"],
];

const bare = (names: string): RegExp =>
  new RegExp(
    `^(?:(?:im |i am |i live |estoy |vivo )?(?:in |from |en |de )?)(?:the |el )?(?:${names})(?: [.,])?(?: (?:now|right now|ahora|at the moment))?$`,
  );
const placed = (names: string): RegExp =>
  new RegExp(
    `(?:^| )(?:(?:im|i am|i live|living|based|here|estoy|vivo) (?:\\w+ )?(?:in|en)) (?:the |el )?(?:${names})(?= |$)`,
  );

/** The country the member says they are in; undefined where they name none, or name one in passing.
 *  @param asked whether the last reply asked for it, so that a name alone is an answer. */
export const countrySaid = (understanding: Understanding, asked: boolean): string | undefined => {
  const { text } = fold(understanding.text);
  return NAMES.find(([, names]) => placed(names).test(text) || (asked && bare(names).test(text)))?.[0];
};
