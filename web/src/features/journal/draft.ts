import type { JournalInput } from "@evenkeel/contract/check-in";

/** A journal entry as it stands on this device. It is kept here until the server has acknowledged this very
 *  text, so that a closed tab, a flat battery or a lost connection takes nothing. */
export interface Draft {
  readonly entryId: string;
  readonly memberId: string;
  readonly text: string;
  readonly at: string;
  readonly zone: string;
  /** The version this edit began from; 0 for an entry the server has not seen. */
  readonly baseVersion: number;
  /** The text the server last acknowledged; null when it never did. */
  readonly acknowledged: string | null;
  /** The text last sent without an answer: it may have arrived, and is then no one else's change. */
  readonly attempted: string | null;
  readonly updatedMs: number;
}

export const newDraft = (made: {
  entryId: string;
  memberId: string;
  at: string;
  zone: string;
  nowMs: number;
}): Draft => ({
  entryId: made.entryId,
  memberId: made.memberId,
  text: "",
  at: made.at,
  zone: made.zone,
  baseVersion: 0,
  acknowledged: null,
  attempted: null,
  updatedMs: made.nowMs,
});

/** Opens a stored entry for editing; a draft of it that is newer than the server's text wins. */
export const openDraft = (
  entry: { id: string; text: string; at: string; zone: string; version: number },
  kept: Draft | null,
  memberId: string,
  nowMs: number,
): Draft =>
  kept !== null && isUnsaved(kept)
    ? kept
    : {
        entryId: entry.id,
        memberId,
        text: entry.text,
        at: entry.at,
        zone: entry.zone,
        baseVersion: entry.version,
        acknowledged: entry.text,
        attempted: null,
        updatedMs: nowMs,
      };

export const typed = (draft: Draft, text: string, nowMs: number): Draft => ({
  ...draft,
  text,
  updatedMs: nowMs,
});

/** Whether the server may hold something else than these words. An empty new entry is nothing to save; a text that
 *  was sent without an answer may have arrived, so words that went back to what stood before it must still be sent. */
export const isUnsaved = (draft: Draft): boolean =>
  (draft.attempted !== null && draft.attempted !== draft.text) ||
  (draft.acknowledged === null ? draft.text.trim() !== "" : draft.text !== draft.acknowledged);

export const toInput = (draft: Draft): JournalInput => ({
  text: draft.text,
  at: draft.at,
  zone: draft.zone,
  baseVersion: draft.baseVersion,
});

/** The server has this text; what was typed since stays unsaved. */
export const acknowledged = (draft: Draft, sentText: string, version: number): Draft => ({
  ...draft,
  acknowledged: sentText,
  attempted: null,
  baseVersion: version,
});

/** Another device changed the entry first: the words here become an entry of their own, so both stay. */
export const asCopy = (draft: Draft, copyId: string): Draft => ({
  ...draft,
  entryId: copyId,
  baseVersion: 0,
  acknowledged: null,
  attempted: null,
});

/** The longest text an entry holds, as the contract has it. */
export const MAX_JOURNAL_CHARACTERS = 50_000;

/** First line as a title, the rest as a preview; a long line is cut after its first sentence, or at a word. */
export const titleAndPreview = (
  text: string,
  titleLength = 60,
  previewLength = 160,
): { readonly title: string; readonly preview: string } => {
  const lines = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const first = lines[0] ?? "";
  const title = firstSentence(first, titleLength) ?? cutAtWord(first, titleLength);
  const left = first.length > title.length ? first.slice(title.length).trim() : "";
  const rest = [left, ...lines.slice(1)].filter((line) => line !== "").join(" ");
  const preview = cutAtWord(rest, previewLength);
  return {
    title: title.length < first.length && !/[.?!…]$/.test(title) ? `${title}…` : title,
    preview: preview.length < rest.length ? `${preview}…` : preview,
  };
};

/** The sentence a long line begins with, when it is short enough to be a title. */
const firstSentence = (line: string, length: number): string | null => {
  const found = /^.+?[.?!…](?=\s)/u.exec(line)?.[0];
  return line.length > length && found !== undefined && found.length <= length ? found : null;
};

const cutAtWord = (text: string, length: number): string => {
  if (text.length <= length) return text;
  const cut = text.slice(0, length + 1);
  const space = cut.lastIndexOf(" ");
  return (space > length / 2 ? cut.slice(0, space) : cut.slice(0, length)).trimEnd();
};

/** A text in pieces around each match, to mark what was searched; case and accents do not matter. */
export const markMatches = (
  text: string,
  query: string,
): readonly { readonly text: string; readonly match: boolean }[] => {
  const needle = fold(query.trim());
  if (needle === "") return [{ text, match: false }];
  // Folded character by character, so that a place in the folded text is a place in the text.
  const characters = [...text];
  const folded = characters.map(fold);
  const pieces: { text: string; match: boolean }[] = [];
  let plain = "";
  let i = 0;
  while (i < characters.length) {
    let taken = 0;
    let seen = "";
    while (seen.length < needle.length && i + taken < characters.length) {
      seen += folded[i + taken] ?? "";
      taken += 1;
    }
    if (seen === needle) {
      if (plain !== "") pieces.push({ text: plain, match: false });
      plain = "";
      pieces.push({ text: characters.slice(i, i + taken).join(""), match: true });
      i += taken;
    } else {
      plain += characters[i] ?? "";
      i += 1;
    }
  }
  if (plain !== "") pieces.push({ text: plain, match: false });
  return pieces;
};

const fold = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
