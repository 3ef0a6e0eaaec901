import { useQuery } from "@tanstack/react-query";
import { currentLanguage } from "../../i18n/locale.ts";
import { consentsQuery } from "../you/you-api.ts";
import { type Recogniser, recogniserOf, voiceQuery } from "./voice-api.ts";

/** The recogniser that may be used now; null: none, undefined: not known yet. */
export const useRecogniser = (): Recogniser | null | undefined => {
  const offer = useQuery(voiceQuery).data;
  const consents = useQuery(consentsQuery).data;
  return offer === undefined || consents === undefined
    ? undefined
    : recogniserOf(offer, consents, currentLanguage());
};
