/** Says one line after another. */
export interface Speaker {
  /** Resolves when the line was said: true; false when the voice could not, or was cut off. */
  readonly say: (text: string, speed: number) => Promise<boolean>;
  /** Makes the next line ready, where that takes time. */
  readonly prepare: (text: string, speed: number) => void;
  readonly stop: () => void;
}
