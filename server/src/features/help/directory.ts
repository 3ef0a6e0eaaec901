import { DIRECTORY } from "@evenkeel/content/helplines/directory";
import { corrected } from "@evenkeel/safety/corrected";
import type { Helpline } from "@evenkeel/safety/directory";
import type { Database } from "../../adapters/database/access.ts";
import { type Correction, listCorrections } from "./corrections-store.ts";

/** The lines in use: those that come with Evenkeel, with the operator's word above them. */
export interface Directory {
  /** From memory, so that no turn waits for it; other processes' corrections arrive within a minute. */
  lines(): readonly Helpline[];
  corrections(): readonly Correction[];
  reload(): Promise<void>;
}

const STALE_MS = 60_000;

export const openDirectory = async (db: Database, origin: string, now: () => Date): Promise<Directory> => {
  let corrections: readonly Correction[] = [];
  let lines: readonly Helpline[] = DIRECTORY;
  let readAt = 0;
  const reload = async (): Promise<void> => {
    readAt = now().getTime();
    corrections = await db.asSystem(null, listCorrections);
    lines = corrected(
      DIRECTORY,
      corrections.map(({ country, name, line, at }) => ({
        country,
        name,
        line: line === null ? null : { ...line, channels: line.channels.map(withoutEmptyNote) },
        day: at.slice(0, 10),
        source: origin,
      })),
    );
  };
  await reload();
  return {
    lines: () => {
      // What is known goes on being used while the database cannot be asked.
      if (now().getTime() - readAt > STALE_MS) void reload().catch(() => undefined);
      return lines;
    },
    corrections: () => corrections,
    reload,
  };
};

const withoutEmptyNote = ({
  kind,
  value,
  note,
}: NonNullable<Correction["line"]>["channels"][number]): Helpline["channels"][number] => ({
  kind,
  value,
  ...(note === undefined || note === "" ? {} : { note }),
});
