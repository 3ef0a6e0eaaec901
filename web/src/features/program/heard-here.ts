import { currentLanguage } from "../../i18n/locale.ts";

const reader = () => import("./words-danger.ts");

/** Fetches what reads words for danger while they are written, so that nobody waits for it afterwards. */
export const readyToHear = (): void => void reader();

/** Whether words that were written here speak of danger. Without any, nothing is fetched. Where the reader cannot be had
 *  it is taken for no: the words are kept, and Help now stands where it always stands. */
export const dangerIn = async (text: string): Promise<boolean> => {
  if (text.trim() === "") return false;
  try {
    return (await reader()).wordsOfDanger(text, currentLanguage(), Date.now());
  } catch {
    return false;
  }
};
