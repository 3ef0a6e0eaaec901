import type { Consents } from "@evenkeel/contract/consent";
import { isFrom } from "../measures/shares.ts";

/** The wording of the yes to being remembered names programs from here on. */
const FROM = [2026, 11, 7] as const;

/** Whether what was spoken of may be used to suggest a program, as the server decides it. */
export const rememberedForPrograms = ({ consents }: Consents): boolean =>
  consents.some(
    ({ purpose, granted, textVersion }) => purpose === "memory" && granted && isFrom(textVersion, FROM),
  );
