import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { ServerOptions } from "../server-process.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const PASSWORD = "a boat on a quiet lake";

/** The operator's command beside a running server. @returns the link it printed. */
const operatorLink = (options: ServerOptions, origin: string, email: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const child = spawn(
      "npm",
      ["run", "--silent", "operator", "--", "create", "--email", email, "--name", "Olga"],
      {
        cwd: root,
        env: {
          ...process.env,
          EVENKEEL_HOME: options.home,
          EVENKEEL_ORIGIN: origin,
          PORT: String(options.port),
          DATABASE_URL: options.databaseUrl ?? "",
        },
        stdio: ["ignore", "pipe", "inherit"],
      },
    );
    let printed = "";
    child.stdout.on("data", (chunk) => {
      printed += chunk;
    });
    child.on("error", reject);
    child.on("close", () => {
      const link = /https?:\/\/\S+/.exec(printed)?.[0];
      if (link === undefined) reject(new Error(`no link was printed: ${printed}`));
      else resolve(link);
    });
  });

const post = async (origin: string, path: string, body: unknown, cookie = ""): Promise<Response> => {
  const answer = await fetch(`${origin}${path}`, {
    method: "POST",
    headers: { "content-type": "application/json", origin, ...(cookie === "" ? {} : { cookie }) },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return answer;
};
const cookieOf = (answer: Response): string =>
  answer.headers
    .getSetCookie()
    .map((line) => line.split(";")[0])
    .join("; ");

/** Someone on call, made the way an operator makes one. @returns their session cookie. */
export const onCallSession = async (options: ServerOptions, origin: string): Promise<string> => {
  const email = "operator@example.org";
  const link = new URL(await operatorLink(options, origin, email));
  const token = link.searchParams.get("token") ?? link.pathname.split("/").at(-1) ?? "";
  await post(origin, "/api/auth/reset-password", { newPassword: PASSWORD, token });
  const operator = cookieOf(await post(origin, "/api/auth/sign-in/email", { email, password: PASSWORD }));
  const invited = (await (
    await post(origin, "/api/staff/invitations", { role: "on-call" }, operator)
  ).json()) as {
    link: string;
  };
  return cookieOf(
    await post(origin, "/api/staff/invitations/accept", {
      token: new URL(invited.link).searchParams.get("token"),
      name: "Dr Lee",
      email: "on-call@example.org",
      password: PASSWORD,
    }),
  );
};
