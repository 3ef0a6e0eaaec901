/** How often a guess that was sure enough to be shown was what raters had marked: GoEmotions test, feelings the text does not
 *  name itself. Made by `npm run bench -- feelings`, which fails when the share
 *  is off by more than two in a hundred. */
export interface MeasuredWhenSure {
  /** Holds for this model alone. */
  readonly modelId: string;
  readonly guesses: number;
  readonly right: number;
  readonly texts: number;
}

export const MEASURED_WHEN_SURE: MeasuredWhenSure = {
  modelId: "emotion-2",
  texts: 5427,
  guesses: 732,
  right: 531,
};

/** In how many of the same short stories a feeling is heard at all, said or guessed, by the way they are written
 *  (`benchmarks/fairness/sets`). Made by the same benchmark, with the same tolerance. */
export interface HeardByWriting {
  readonly stories: number;
  readonly plain: number;
  readonly dyslexic: number;
  readonly nigerian: number;
}

export const HEARD_BY_WRITING: HeardByWriting = { stories: 74, plain: 53, dyslexic: 18, nigerian: 31 };
