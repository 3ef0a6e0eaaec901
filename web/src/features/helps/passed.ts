/** What was passed over, by member, day and moment: for as long as the app is open, so that coming back shows what stood there. */
const passed = new Map<string, readonly string[]>();

export const passedAt = (key: string): readonly string[] => passed.get(key) ?? [];
export const passOver = (key: string, thing: string): void => {
  passed.set(key, [...passedAt(key), thing]);
};
export const startOver = (key: string): void => {
  passed.delete(key);
};
