import { useQuery } from "@tanstack/react-query";
import { useRef, useState } from "react";
import type { AboutFeelings } from "../check-in/pending-change.ts";
import { answerAboutEntry } from "../feelings/feelings-api.ts";
import { keepAnswer } from "../feelings/keep-answer.ts";
import { TextSounds } from "../feelings/text-sounds.tsx";
import type { Draft } from "./draft.ts";
import type { DraftSaver } from "./draft-saver.ts";

/** Sends an answer once the server has the words it is about: now, or when the saver says so, also after the page is left. */
const followWords = (saver: DraftSaver, take: () => AboutFeelings | null): void => {
  const isHere = (): boolean => saver.snapshot().draft.acknowledged !== null;
  const send = (): void => {
    const about = take();
    if (about !== null) void keepAnswer("journal", saver.snapshot().draft.entryId, about);
  };
  if (isHere()) {
    send();
    return;
  }
  const stop = saver.subscribe(() => {
    if (!isHere()) return;
    stop();
    send();
  });
};

/** What an entry sounds like, with the answer of the one who wrote it. */
export const EntrySounds = ({ draft, saver }: { draft: Draft; saver: DraftSaver }) => {
  const onServer = draft.acknowledged !== null;
  // Asked once, when an entry is opened that was there before.
  const [asks] = useState(onServer);
  const stored = useQuery({ ...answerAboutEntry(draft.entryId), enabled: asks }).data?.answer ?? null;
  const [about, setAbout] = useState<AboutFeelings | null>(null);
  const unsent = useRef<AboutFeelings | null>(null);
  const following = useRef(false);
  const take = (): AboutFeelings | null => {
    const taken = unsent.current;
    unsent.current = null;
    following.current = false;
    return taken;
  };
  const answer = async (said: AboutFeelings): Promise<void> => {
    setAbout(said);
    unsent.current = said;
    if (following.current) return;
    following.current = true;
    followWords(saver, take);
  };
  return <TextSounds text={draft.text} answer={about?.answer ?? stored} onAnswer={answer} className="pt-3" />;
};
