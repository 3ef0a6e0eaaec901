/** The few calls of WASI (preview 1) that flite makes, over files in memory: it writes one sound and reads nothing.
 *  @see https://github.com/WebAssembly/WASI/blob/main/legacy/preview1/docs.md */
const OK = 0;
const BAD_FILE = 8;
const NOT_THERE = 44;
const ROOT = 3;
const DIRECTORY = 3;
const REGULAR = 4;

class Exit extends Error {}

interface OpenFile {
  readonly path: string;
  bytes: Uint8Array;
  length: number;
  at: number;
}

const write = (file: OpenFile, chunk: Uint8Array): void => {
  const end = file.at + chunk.length;
  if (end > file.bytes.length) {
    const grown = new Uint8Array(Math.max(end, file.bytes.length * 2, 65_536));
    grown.set(file.bytes);
    file.bytes = grown;
  }
  file.bytes.set(chunk, file.at);
  file.at = end;
  file.length = Math.max(file.length, end);
};

/** Runs the program once with these arguments. @returns the files it wrote, by path. */
export const runOnce = async (
  module: WebAssembly.Module,
  args: readonly string[],
): Promise<ReadonlyMap<string, Uint8Array>> => {
  const encoded = args.map((arg) => new TextEncoder().encode(`${arg}\0`));
  const files = new Map<number, OpenFile>();
  const written = new Map<string, OpenFile>();
  let nextFile = ROOT + 1;
  let memory: WebAssembly.Memory | null = null;
  const bytes = (): Uint8Array => new Uint8Array(memory?.buffer ?? new ArrayBuffer(0));
  const view = (): DataView => new DataView(memory?.buffer ?? new ArrayBuffer(0));
  const vectors = (at: number, count: number): Uint8Array[] =>
    Array.from({ length: count }, (_, i) => {
      const start = view().getUint32(at + i * 8, true);
      return bytes().subarray(start, start + view().getUint32(at + i * 8 + 4, true));
    });

  const wasi = {
    args_sizes_get: (count: number, size: number) => {
      view().setUint32(count, encoded.length, true);
      view().setUint32(
        size,
        encoded.reduce((sum, arg) => sum + arg.length, 0),
        true,
      );
      return OK;
    },
    args_get: (pointers: number, start: number) => {
      let at = start;
      for (const [i, arg] of encoded.entries()) {
        view().setUint32(pointers + i * 4, at, true);
        bytes().set(arg, at);
        at += arg.length;
      }
      return OK;
    },
    clock_time_get: (_id: number, _precision: bigint, at: number) => {
      view().setBigUint64(at, 0n, true);
      return OK;
    },
    fd_prestat_get: (fd: number, at: number) => {
      if (fd !== ROOT) return BAD_FILE;
      view().setUint32(at, 0, true);
      view().setUint32(at + 4, 1, true);
      return OK;
    },
    fd_prestat_dir_name: (fd: number, at: number) => {
      if (fd !== ROOT) return BAD_FILE;
      bytes()[at] = "/".charCodeAt(0);
      return OK;
    },
    fd_fdstat_get: (fd: number, at: number) => {
      bytes().fill(0, at, at + 24);
      bytes()[at] = fd === ROOT ? DIRECTORY : REGULAR;
      view().setBigUint64(at + 8, 0xffff_ffffn, true);
      view().setBigUint64(at + 16, 0xffff_ffffn, true);
      return OK;
    },
    fd_fdstat_set_flags: () => OK,
    path_open: (
      _dir: number,
      _flags: number,
      at: number,
      length: number,
      create: number,
      _base: bigint,
      _inheriting: bigint,
      _fdFlags: number,
      opened: number,
    ) => {
      const path = new TextDecoder().decode(bytes().slice(at, at + length));
      const there = written.get(path);
      if (there === undefined && (create & 1) === 0) return NOT_THERE;
      const file = there ?? { path, bytes: new Uint8Array(0), length: 0, at: 0 };
      file.at = 0;
      written.set(path, file);
      files.set(nextFile, file);
      view().setUint32(opened, nextFile, true);
      nextFile += 1;
      return OK;
    },
    fd_write: (fd: number, at: number, count: number, size: number) => {
      let sum = 0;
      for (const chunk of vectors(at, count)) {
        const file = files.get(fd);
        if (file !== undefined) write(file, chunk);
        sum += chunk.length;
      }
      view().setUint32(size, sum, true);
      return OK;
    },
    fd_read: (fd: number, at: number, count: number, size: number) => {
      const file = files.get(fd);
      let sum = 0;
      for (const into of vectors(at, count)) {
        const some = file?.bytes.subarray(file.at, Math.min(file.length, file.at + into.length));
        if (file === undefined || some === undefined) break;
        into.set(some);
        file.at += some.length;
        sum += some.length;
      }
      view().setUint32(size, sum, true);
      return OK;
    },
    fd_seek: (fd: number, by: bigint, whence: number, at: number) => {
      const file = files.get(fd);
      if (file === undefined) return BAD_FILE;
      const from = whence === 0 ? 0 : whence === 1 ? file.at : file.length;
      file.at = from + Number(by);
      view().setBigUint64(at, BigInt(file.at), true);
      return OK;
    },
    fd_close: (fd: number) => {
      files.delete(fd);
      return OK;
    },
    proc_exit: () => {
      throw new Exit();
    },
  };
  const instance = await WebAssembly.instantiate(module, { wasi_snapshot_preview1: wasi });
  const { memory: own, _start: start } = instance.exports;
  if (!(own instanceof WebAssembly.Memory) || typeof start !== "function")
    throw new Error("not a program of WASI");
  memory = own;
  try {
    start();
  } catch (error) {
    if (!(error instanceof Exit)) throw error;
  }
  return new Map([...written].map(([path, file]) => [path, file.bytes.slice(0, file.length)]));
};
