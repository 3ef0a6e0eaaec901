import { createHash } from "node:crypto";
import { setImmediate as breathe } from "node:timers/promises";
import type { Language } from "@evenkeel/kernel/locale";
import type { Deps } from "../../deps.ts";
import { VERSION } from "../../version.ts";
import { htmlOf } from "./html.ts";
import { accountRows, everyRow } from "./store.ts";
import { EXPORTED_TABLES, readable } from "./tables.ts";
import { type ExportFile, zipOf } from "./zip.ts";

const AT_ONCE = 500;

const fileOf = (name: string, body: unknown): ExportFile => ({
  name,
  bytes: Buffer.from(typeof body === "string" ? body : `${JSON.stringify(body, null, 1)}\n`, "utf8"),
});

/** Everything that exists about a member: JSON for each kind, one page to read, and a manifest with checksums. */
export const exportRecord = async (deps: Deps, memberId: string): Promise<Buffer> => {
  const { db, vault, now } = deps;
  const sealer = await vault.sealerFor(memberId);
  const exportedAt = now();
  const rows = await db.asMember(memberId, (trx) => everyRow(trx, memberId));
  const account = await db.asAccounts((trx) => accountRows(trx, memberId));
  const data = new Map<string, Record<string, unknown>[]>();
  for (const table of EXPORTED_TABLES) {
    const list: Record<string, unknown>[] = [];
    for (const [i, row] of (rows.get(table.table) ?? []).entries()) {
      list.push(readable(table, sealer, row));
      if (i % AT_ONCE === AT_ONCE - 1) await breathe();
    }
    data.set(table.table, list);
  }
  const member = data.get("member")?.[0];
  const language: Language = member?.language === "es" ? "es" : "en";
  const zone = typeof member?.zone === "string" ? member.zone : "UTC";
  const files = [
    fileOf("record.html", htmlOf(data, language, zone, exportedAt)),
    fileOf("data/account.json", account),
    ...EXPORTED_TABLES.map(({ table, file }) => fileOf(`data/${file}.json`, data.get(table) ?? [])),
  ];
  const about = new Map(EXPORTED_TABLES.map((table) => [`data/${table.file}.json`, table.about]));
  const manifest = fileOf("manifest.json", {
    format: "evenkeel-record",
    formatVersion: 1,
    memberId,
    exportedAt: exportedAt.toISOString(),
    server: VERSION,
    files: files.map(({ name, bytes }) => ({
      name,
      about: about.get(name) ?? null,
      bytes: bytes.length,
      sha256: createHash("sha256").update(bytes).digest("hex"),
    })),
  });
  return zipOf([manifest, ...files], exportedAt);
};
