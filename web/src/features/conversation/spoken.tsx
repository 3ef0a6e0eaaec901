import { useEffect, useRef, useState } from "react";
import type { LiveTurn } from "./live-turn.ts";

const KEPT = 8;

/**
 * Says new words of the companion to a screen reader, each part once as it arrives. Older messages that are
 * scrolled into view stay silent, which a log around the whole column could not do.
 */
export const Spoken = ({ label, turns }: { label: string; turns: ReadonlyMap<string, LiveTurn> }) => {
  const [lines, setLines] = useState<readonly { key: string; text: string }[]>([]);
  const said = useRef(new Set<string>());
  useEffect(() => {
    const fresh: { key: string; text: string }[] = [];
    for (const turn of turns.values())
      turn.parts.forEach((part, index) => {
        const key = `${turn.messageId}-${index}`;
        if (said.current.has(key)) return;
        said.current.add(key);
        if (part.kind === "text") fresh.push({ key, text: part.text });
        else if (part.kind === "card")
          fresh.push({
            key,
            text: "title" in part.card ? part.card.title : (part.card.name ?? part.card.kind),
          });
      });
    if (fresh.length > 0) setLines((before) => [...before, ...fresh].slice(-KEPT));
  }, [turns]);
  return (
    <div role="log" aria-live="polite" aria-label={label} className="sr-only">
      {lines.map(({ key, text }) => (
        <p key={key}>{text}</p>
      ))}
    </div>
  );
};
