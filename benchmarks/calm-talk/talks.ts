import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const data =
  process.env["EVENKEEL_DATASETS"] ?? fileURLToPath(new URL("../../../shared/data", import.meta.url));

/** One person's own messages in one talk with another person, oldest first. */
export interface CalmTalk {
  readonly id: string;
  readonly said: readonly string[];
}

const csvRows = (text: string): string[][] => {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = "";
  let quoted = false;
  for (let i = 0; i < text.length; i += 1) {
    const c = text.charAt(i);
    if (quoted && c === '"' && text.charAt(i + 1) === '"') {
      field += '"';
      i += 1;
    } else if (c === '"') quoted = !quoted;
    else if (c === "," && !quoted) {
      row.push(field);
      field = "";
    } else if ((c === "\n" || c === "\r") && !quoted) {
      if (field !== "" || row.length > 0) rows.push([...row, field]);
      row = [];
      field = "";
    } else field += c;
  }
  return field === "" && row.length === 0 ? rows : [...rows, [...row, field]];
};

/** Clients of motivational interviews about drinking, smoking, eating, medicines: nobody in them is suicidal.
 *  Undefined where the data set is not at hand. */
export const interviews = (): readonly CalmTalk[] | undefined => {
  const file = `${data}/annomi/AnnoMI-simple.csv`;
  if (!existsSync(file)) return undefined;
  const [head = [], ...rows] = csvRows(readFileSync(file, "utf8"));
  const [session, speaker, text] = ["transcript_id", "interlocutor", "utterance_text"].map((name) =>
    head.indexOf(name),
  );
  const bySession = new Map<string, string[]>();
  for (const row of rows) {
    if (row[speaker ?? -1] !== "client") continue;
    const id = row[session ?? -1] ?? "";
    bySession.set(id, [...(bySession.get(id) ?? []), row[text ?? -1] ?? ""]);
  }
  return [...bySession].map(([id, said]) => ({ id: `interview-${id}`, said }));
};

interface SupportDialog {
  readonly dialog: readonly { readonly speaker: string; readonly content: string }[];
}

/** What names dying or hurting oneself at all: such talks are left out, since nobody has graded them. */
const OUT_OF_THE_COUNT =
  /suicid|kill (?:myself|me)|end (?:my life|it all)|want(?:ed)? to die|self.?harm|cutting|overdos|not (?:be|being) alive/i;

/** People in distress who talked with a volunteer about work, love, family and the pandemic, one message a turn of theirs.
 *  Undefined where the data set is not at hand. */
export const supportTalks = (): readonly CalmTalk[] | undefined => {
  const file = `${data}/esconv/FailedESConv.json`;
  if (!existsSync(file)) return undefined;
  const dialogs = JSON.parse(readFileSync(file, "utf8")) as readonly SupportDialog[];
  return dialogs.flatMap(({ dialog }, at) => {
    const said: string[] = [];
    let before = "";
    for (const { speaker, content } of dialog) {
      const mine = speaker === "speaker" || speaker === "seeker";
      if (mine && before === "mine") said.push(`${said.pop()} ${content.trim()}`);
      else if (mine) said.push(content.trim());
      before = mine ? "mine" : "theirs";
    }
    return said.some((text) => OUT_OF_THE_COUNT.test(text)) || said.length === 0
      ? []
      : [{ id: `support-${at}`, said }];
  });
};
