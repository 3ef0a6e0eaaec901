import { helplineCorrections } from "@evenkeel/contract/help";
import type { HelplineCorrection } from "@evenkeel/safety/corrected";
import { ask } from "../../api/request.ts";

const KEPT = "helpline-corrections";

const read = (): readonly HelplineCorrection[] => {
  try {
    const kept = helplineCorrections.safeParse(JSON.parse(localStorage.getItem(KEPT) ?? "null"));
    if (!kept.success) return [];
    return kept.data.corrections.map(({ country, name, line, at }) => ({
      country,
      name,
      line:
        line === null
          ? null
          : {
              ...line,
              channels: line.channels.map(({ kind, value, note }) => ({
                kind,
                value,
                ...(note === undefined || note === "" ? {} : { note }),
              })),
            },
      day: at.slice(0, 10),
      source: location.origin,
    }));
  } catch {
    // Without storage, or with something else in it, the bundled lines stand as they are.
    return [];
  }
};

let known: readonly HelplineCorrection[] | undefined;
const listeners = new Set<() => void>();

/** What this service has set right about its lines, as last seen on this device. */
export const keptCorrections = (): readonly HelplineCorrection[] => {
  known ??= read();
  return known;
};

export const onCorrections = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

/** Asks for the newest and keeps them; without a connection what is kept stays. */
export const refreshCorrections = async (): Promise<void> => {
  const answer = await ask(helplineCorrections, "/api/help/corrections").catch(() => null);
  if (answer === null) return;
  const text = JSON.stringify(answer);
  try {
    if (localStorage.getItem(KEPT) === text) return;
    localStorage.setItem(KEPT, text);
  } catch {
    return;
  }
  known = undefined;
  for (const listener of listeners) listener();
};
