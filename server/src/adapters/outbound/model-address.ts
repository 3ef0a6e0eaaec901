import { BadSetting } from "../../bad-setting.ts";

const LOCAL =
  /^(?:localhost|127(?:\.\d+){3}|\[::1\]|10(?:\.\d+){3}|192\.168(?:\.\d+){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d+){2}|[^.]+|.+\.(?:local|internal|lan))$/i;

/** The base of the OpenAI protocol's addresses, without its last slash.
 *  @param name of the setting, such as `EVENKEEL_LLM_URL`; its key stands in the one of the same beginning.
 *  @param path what an operator may have copied behind the base, such as `chat/completions`.
 *  @param what leaves this network by it: "words of members".
 *  @throws BadSetting with what to give instead. */
export const readModelAddress = (name: string, text: string, path: string, what: string): string => {
  const wanted = "give an address such as http://localhost:11434/v1.";
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    throw new BadSetting(`${name} is "${text}": ${wanted}`);
  }
  if (url.protocol !== "https:" && url.protocol !== "http:")
    throw new BadSetting(`${name} is "${text}": it must begin with http:// or https://.`);
  if (url.username !== "" || url.password !== "")
    throw new BadSetting(`${name} holds a password: give it in ${name.replace(/_URL$/, "_KEY")}.`);
  if (url.search !== "" || url.hash !== "") throw new BadSetting(`${name} has a "?" or "#" in it: ${wanted}`);
  if (url.protocol === "http:" && !LOCAL.test(url.hostname))
    throw new BadSetting(`${name} is "${text}": ${what} leave this network only by https://.`);
  return url.href.replace(/\/$/, "").replace(new RegExp(`/${path}$`), "");
};
