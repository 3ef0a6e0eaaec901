import type { FeelingReading } from "@evenkeel/language/feelings/read-feelings";
import { LEAST_WORDS } from "@evenkeel/language/feelings/sure-enough";
import { useEffect, useState } from "react";
import { getReady, readOnDevice } from "./device-reader.ts";
import { useShowWhileWriting } from "./show-while-writing.ts";

/** A pause in the writing, ms: nothing changes under someone's hands. */
const PAUSE_MS = 1_200;

export interface TextReading {
  /** The text that was read; it may have grown since. */
  readonly text: string;
  readonly reading: FeelingReading;
}

const savesData = (): boolean =>
  (navigator as Navigator & { connection?: { saveData?: boolean } }).connection?.saveData === true;

/** What a text sounds like once its writer pauses. Null while there is too little, where it is switched off, and where the
 *  models cannot be loaded: then it is simply not there. */
export const useReading = (text: string): TextReading | null => {
  const [found, setFound] = useState<TextReading | null>(null);
  const show = useShowWhileWriting();
  const enough = text.trim().split(/\s+/).length >= LEAST_WORDS;
  const wanted = show && enough && !savesData();
  const begun = show && text.trim() !== "" && !savesData();
  useEffect(() => {
    if (begun) void getReady();
  }, [begun]);
  useEffect(() => {
    if (!wanted) return setFound(null);
    let current = true;
    const timer = setTimeout(() => {
      void readOnDevice(text).then((reading) => {
        if (current) setFound(reading === null ? null : { text, reading });
      });
    }, PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [text, wanted]);
  return found;
};
