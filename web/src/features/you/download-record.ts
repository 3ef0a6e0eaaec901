import { Failure } from "../../api/failure.ts";
import { send } from "../../api/request.ts";
import { saveFile } from "./save-file.ts";

const nameIn = (disposition: string | null): string =>
  /filename="([^"]+)"/.exec(disposition ?? "")?.[1] ?? "evenkeel-record.zip";

/** Fetches the record and hands it to the device; tells how many bytes have come.
 *  @returns the name of the file. */
export const downloadRecord = async (onBytes: (received: number) => void): Promise<string> => {
  const response = await send("/api/record-export");
  const name = nameIn(response.headers.get("content-disposition"));
  const reader = response.body?.getReader();
  if (reader === undefined) throw new Failure("unreadable", { status: response.status });
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let received = 0;
  try {
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      pieces.push(piece.value as Uint8Array<ArrayBuffer>);
      received += piece.value.length;
      onBytes(received);
    }
  } catch (cause) {
    throw new Failure(navigator.onLine ? "unreachable" : "offline", { cause });
  }
  saveFile(name, new Blob(pieces, { type: "application/zip" }));
  return name;
};
