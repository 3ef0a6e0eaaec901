/** For the default branch of a switch over a closed set: does not compile while a case is missing. */
export const unreachable = (value: never): never => {
  throw new Error(`a case was not handled: ${JSON.stringify(value)}`);
};
