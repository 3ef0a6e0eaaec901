import { useEffect, useRef } from "react";
import { Icon } from "../../ui/icon.tsx";
import { join } from "../../ui/join.ts";
import { useStill } from "../you/motion.ts";
import { talkVoice } from "./talk-voice.ts";

/** A ring that widens with the voice; still where less motion is wanted. The words beside it say the same. */
export const LevelRing = ({ open }: { open: boolean }) => {
  const ring = useRef<HTMLSpanElement>(null);
  const still = useStill();
  useEffect(() => {
    if (still || matchMedia("(prefers-reduced-motion: reduce)").matches) return;
    let shown = 0;
    return talkVoice.onLevel((level) => {
      // Speech is seldom louder than a fifth of full; it falls more slowly than it rises.
      shown = Math.max(Math.min(1, level * 5), shown * 0.85);
      if (ring.current) ring.current.style.transform = `scale(${(1 + shown * 0.55).toFixed(2)})`;
    });
  }, [still]);
  return (
    <span aria-hidden="true" className="relative grid size-9 shrink-0 place-items-center">
      <span ref={ring} className={join("absolute inset-1 rounded-full", open ? "bg-sea-soft" : "bg-sunk")} />
      <Icon name="microphone" size={18} className={join("relative", open ? "text-sea" : "text-ink-2")} />
    </span>
  );
};
