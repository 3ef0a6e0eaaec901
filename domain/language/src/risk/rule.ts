import type { RiskKind } from "../understanding.ts";

/** One auditable rule over folded text. */
export interface RiskRule {
  readonly id: string;
  readonly kind: RiskKind;
  /** 0..1: how plainly the words say it, before context. */
  readonly strength: number;
  readonly pattern: RegExp;
  /** Whose risk the words themselves name; most rules hold a first person. */
  readonly about: "self" | "other";
  /** Fixed time, where the words carry it ("last night"). */
  readonly when?: "now" | "past" | "future";
  /** The words hold their own negation or are not turned around by one before them. */
  readonly standsUnderNegation?: boolean;
  /** Even an idiom or a film title beside it does not take it away. */
  readonly plain?: boolean;
}

const MACROS: Readonly<Record<string, string>> = {
  im: "(?:im|i am|i m|i was)",
  ive: "(?:ive|i have|i ve|i)",
  ill: "(?:ill|i will|im going to|i am going to|i m going to|going to)",
  id: "(?:id|i would|i d)",
  dont: "(?:dont|do not|didnt|dont even|dont really|no longer|never|not)",
  cant: "(?:cant|can not|couldnt|could not|can t|can barely|can hardly)",
  any: "(?:\\w+ ){0,3}",
  some: "(?:\\w+ ){0,6}",
  adv: "(?:(?:just|really|kinda|kind of|sort of|honestly|actually|so badly|fucking|literally|simply|even|still|also|always|sometimes|constantly|truly|only|all|to just|fr|tbh|like|maybe|probably) )*",
  soon: "(?:tonight|today|right now|now|tomorrow|this (?:morning|afternoon|evening|weekend|week)|in (?:an?|a few|\\w+) (?:minutes?|hours?)|soon|after (?:work|school|dinner)|once everyone (?:is|has|goes)\\w*|before (?:morning|sunrise|midnight)|at midnight)",
  relation:
    "(?:mom|mum|mother|dad|father|parents|stepdad|stepmom|stepfather|stepmother|brother|sister|son|daughter|kid|kids|child|children|wife|husband|partner|boyfriend|girlfriend|bf|gf|ex|friend|friends|best friend|bestie|roommate|flatmate|cousin|aunt|uncle|nephew|niece|grandma|grandmother|grandpa|grandfather|nan|grandson|granddaughter|coworker|colleague|student|neighbor|neighbour|classmate|teammate|boss|fiance|fiancee|mate|buddy|daughters|sons)",
  them: "(?:himself|herself|themselves|themself|themselfs)",
  relacion:
    "(?:mama|madre|papa|padre|padres|padrastro|madrastra|hermano|hermana|hijo|hija|hijos|hijas|esposa|esposo|mujer|marido|pareja|novio|novia|ex|amigo|amiga|primo|prima|tio|tia|sobrino|sobrina|abuelo|abuela|nieto|nieta|companero|companera|colega|alumno|alumna|vecino|vecina|jefe|jefa)",
  adv_es:
    "(?:(?:ya|solo|nada mas|de verdad|realmente|sinceramente|a veces|siempre|simplemente|tambien|solamente|neta|hasta|tanto|mas) )*",
  hoy: "(?:hoy|esta noche|ahora|ahora mismo|ahorita|manana|este fin de semana|en un rato|en unas horas|esta tarde|pronto|cuando todos duerman)",
};

const expand = (source: string): string =>
  source.replace(/\{(\w+)\}/g, (whole, name: string) => MACROS[name] ?? whole);

interface RuleOptions {
  readonly about?: "self" | "other";
  readonly when?: "now" | "past" | "future";
  readonly standsUnderNegation?: boolean;
  readonly plain?: boolean;
}

/** A pattern over folded text; `{name}` stands for a macro. Whole words only. */
export const folded = (source: string): RegExp => new RegExp(`\\b(?:${expand(source)})(?!\\w)`, "g");

export const rule = (
  id: string,
  kind: RiskKind,
  strength: number,
  source: string,
  options: RuleOptions = {},
): RiskRule => ({ id, kind, strength, pattern: folded(source), about: "self", ...options });
