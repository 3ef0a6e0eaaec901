import type { Consents, Purpose } from "@evenkeel/contract/consent";
import { transcription, type VoiceOffer, voiceOffer } from "@evenkeel/contract/voice";
import type { Language } from "@evenkeel/kernel/locale";
import { queryOptions } from "@tanstack/react-query";
import { Failure } from "../../api/failure.ts";
import { ask } from "../../api/request.ts";
import { VoiceTrouble } from "./trouble.ts";
import { wavOf } from "./wav.ts";

export const voiceQuery = queryOptions({
  queryKey: ["voice"],
  queryFn: () => ask(voiceOffer, "/api/voice"),
  staleTime: 5 * 60_000,
});

/** Who writes down what is said. */
export type Recogniser =
  | { readonly kind: "device"; readonly model: NonNullable<VoiceOffer["device"]> }
  | { readonly kind: "remote" };

/** The recogniser that may be used now: on the device before one outside of it; null: none with a yes. */
export const recogniserOf = (
  offer: VoiceOffer | undefined,
  consents: Consents | undefined,
  language: Language,
): Recogniser | null => {
  const yes = (purpose: Purpose): boolean =>
    consents?.consents.some((one) => one.purpose === purpose && one.granted) ?? false;
  const device = offer?.device ?? null;
  if (device?.languages.includes(language) === true && yes("voice-device"))
    return { kind: "device", model: device };
  return offer?.remote?.allowed === true && yes("voice-remote") ? { kind: "remote" } : null;
};

/** Written down by the recogniser that this server asks.
 *  @throws VoiceTrouble */
export const recogniseThere = async (
  samples: Float32Array,
  language: Language,
  signal: AbortSignal,
): Promise<string> => {
  try {
    const { text } = await ask(transcription, "/api/voice/transcription", {
      method: "POST",
      query: { language },
      body: new Blob([wavOf(samples)], { type: "audio/wav" }),
      signal,
    });
    return text;
  } catch (cause) {
    if (!(cause instanceof Failure)) throw new VoiceTrouble("recogniser-failed", { cause });
    if (cause.kind === "offline" || cause.kind === "unreachable")
      throw new VoiceTrouble("offline", { cause });
    if (cause.kind === "no-recogniser") throw new VoiceTrouble("no-recogniser", { cause });
    throw new VoiceTrouble("recogniser-failed", { sentence: cause.sentence, cause });
  }
};
