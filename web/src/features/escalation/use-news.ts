import { useEffect, useState } from "react";
import { again } from "./escalation-api.ts";

/** `connecting` until the first word of the server, `lost` while it is away; the browser tries again by itself. */
export type Line = "connecting" | "open" | "lost";

/** Listens to what changes and has it asked for anew: a screen that stays open is never older than a moment.
 *  @param address of the stream; null listens to nothing. */
export const useNews = (address: "/api/escalations/stream" | "/api/escalations/mine/stream" | null): Line => {
  const [line, setLine] = useState<Line>("connecting");
  useEffect(() => {
    if (address === null) return;
    let source: EventSource | undefined;
    let retry: ReturnType<typeof setTimeout> | undefined;
    const open = (): void => {
      source = new EventSource(address);
      source.addEventListener("ready", () => {
        setLine("open");
        void again();
      });
      source.addEventListener("changed", () => void again());
      source.addEventListener("error", () => {
        setLine("lost");
        // A browser gives up after an answer that is no stream, as from a server that is starting.
        if (source?.readyState === EventSource.CLOSED) retry = setTimeout(open, 3_000);
      });
    };
    open();
    return () => {
      clearTimeout(retry);
      source?.close();
    };
  }, [address]);
  return line;
};
