import { BadSetting } from "./bad-setting.ts";

/** A setting that is a whole number. @throws BadSetting naming it and its range. */
export const wholeNumber = (
  env: (name: string) => string | undefined,
  name: string,
  usual: number,
  from: number,
  to: number,
): number => {
  const text = env(name);
  if (text === undefined) return usual;
  const value = Number(text);
  if (!Number.isInteger(value) || value < from || value > to)
    throw new BadSetting(`${name} is "${text}": give a whole number from ${from} to ${to}.`);
  return value;
};
