import type { ReplyPart } from "@evenkeel/safety/reply";
import { useEffect, useState } from "react";
import { currentLanguage, preferredCountry } from "../../i18n/locale.ts";
import { useT } from "../../i18n/use-t.ts";
import { useMe } from "../../session/me.ts";
import { Note } from "../../ui/states.tsx";
import { ReplyCard } from "../conversation/cards/reply-card.tsx";
import { linesIn } from "../help/directory.ts";
import { deviceReply } from "./device-reply.ts";

/** How long an answer of the server may take before the device answers, ms. */
const LATE_MS = 8_000;
const TEEN = new Set(["under-13", "13-15", "16-17"]);

/** What the device answers while the server cannot: safety's own words and lines, and that nobody was told. */
export const DeviceAnswer = ({
  said,
  online,
  seed,
}: {
  said: readonly string[];
  online: boolean;
  seed: string;
}) => {
  const t = useT();
  const me = useMe();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), LATE_MS);
    return () => clearTimeout(timer);
  }, []);
  if (online && !late) return null;
  const country = me?.country ?? preferredCountry(navigator.languages);
  const language = currentLanguage();
  const parts: readonly ReplyPart[] =
    deviceReply({
      said,
      locale: country === null ? { language } : { language, country },
      teen: me?.ageBand != null && TEEN.has(me.ageBand),
      helplines: linesIn(country),
      nowMs: Date.now(),
      seed,
    }) ?? [];
  return (
    <section aria-live="polite" className="grid gap-3">
      <Note tone="clay">{t(online ? "measures.item-late" : "measures.item-offline")}</Note>
      {parts.map((part, index) =>
        part.kind === "text" ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: a reply does not change
          <p key={index} className="text-voice whitespace-pre-wrap">
            {part.text}
          </p>
        ) : part.kind === "card" ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: a reply does not change
          <ReplyCard key={index} card={part.card} />
        ) : null,
      )}
    </section>
  );
};
