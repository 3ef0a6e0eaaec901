import type { Language } from "@evenkeel/kernel/locale";

/** What is told about being an AI, where, and by which rule. */
export interface AiDisclosure {
  /** ISO 3166-1 alpha-2, `US-XX` for a state, `EU`, or `*`. */
  readonly place: string;
  readonly when: "start-of-conversation" | "when-asked" | "every-three-hours" | "always-visible";
  readonly text: Readonly<Record<Language, string>>;
  readonly source: string;
  readonly seen: string;
}

const SEEN = "2026-11-22";
const START = {
  en: "I am an AI, not a person and not a therapist.",
  es: "Soy una IA, no una persona ni un terapeuta.",
} as const;
const BREAK = {
  en: "You have been here for a while. I am an AI; a pause, some water or a person near you may do you good.",
  es: "Llevas un rato aquí. Soy una IA; una pausa, un poco de agua o alguien cerca puede hacerte bien.",
} as const;

/** The house rule is the strictest of these everywhere; rows say which law asks for which part. */
export const AI_DISCLOSURES: readonly AiDisclosure[] = [
  { place: "*", when: "start-of-conversation", text: START, source: "Evenkeel's own rule", seen: SEEN },
  { place: "*", when: "when-asked", text: START, source: "Evenkeel's own rule", seen: SEEN },
  {
    place: "EU",
    when: "start-of-conversation",
    text: START,
    source: "Regulation (EU) 2024/1689, art. 50(1)",
    seen: SEEN,
  },
  {
    place: "US-CA",
    when: "every-three-hours",
    text: BREAK,
    source: "California SB 243 (companion chatbots; minors)",
    seen: SEEN,
  },
  {
    place: "US-NY",
    when: "every-three-hours",
    text: BREAK,
    source: "New York General Business Law art. 47 (AI companions)",
    seen: SEEN,
  },
  {
    place: "US-UT",
    when: "when-asked",
    text: START,
    source: "Utah HB 452 (mental health chatbots)",
    seen: SEEN,
  },
];
