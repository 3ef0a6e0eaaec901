import { writeFileSync } from "node:fs";

const RATE = 48_000;
/** The first three resonances of five vowels, in Hz: a, i, o, e, u. */
const VOWELS: readonly (readonly [number, number, number])[] = [
  [730, 1_090, 2_440],
  [270, 2_290, 3_010],
  [570, 840, 2_410],
  [530, 1_840, 2_480],
  [300, 870, 2_240],
];
const BANDWIDTHS = [80, 110, 150] as const;
const SYLLABLE_SECONDS = 0.2;

/** A voice that says nothing: pulses of a throat through the resonances of vowels, syllable by syllable, with a falling
 *  tone. A detector of speech takes it for some; a recogniser makes no words of it. */
const babble = (seconds: number): Float32Array => {
  const out = new Float32Array(seconds * RATE);
  const memory = BANDWIDTHS.map(() => [0, 0]);
  let phase = 0;
  for (let i = 0; i < out.length; i += 1) {
    const at = i / RATE;
    const syllable = Math.floor(at / SYLLABLE_SECONDS);
    const within = (at % SYLLABLE_SECONDS) / SYLLABLE_SECONDS;
    const vowel = VOWELS[syllable % VOWELS.length] ?? VOWELS[0];
    const pitch = 140 - 25 * (at / seconds) + 4 * Math.sin(2 * Math.PI * 5 * at);
    phase += pitch / RATE;
    const pulse = phase >= 1 ? 1 : 0;
    phase %= 1;
    // A little breath between the pulses.
    let sample = pulse + 0.004 * Math.sin(i * 12.9898) * Math.sin(i * 78.233);
    BANDWIDTHS.forEach((bandwidth, n) => {
      const radius = Math.exp((-Math.PI * bandwidth) / RATE);
      const angle = (2 * Math.PI * (vowel?.[n] ?? 500)) / RATE;
      const past = memory[n] ?? [0, 0];
      const [one = 0, two = 0] = past;
      sample = (1 - radius) * sample + 2 * radius * Math.cos(angle) * one - radius * radius * two;
      memory[n] = [sample, one];
    });
    out[i] = sample * Math.sin(Math.PI * within) ** 0.5;
  }
  const loudest = out.reduce((most, sample) => Math.max(most, Math.abs(sample)), 1e-9);
  return out.map((sample) => (sample / loudest) * 0.6);
};

/** A WAV file for Chromium's microphone, which plays it over and over. */
export const writeSpeechLike = (file: string, speechSeconds: number, pauseSeconds: number): void => {
  const speech = babble(speechSeconds);
  const samples = new Int16Array((speechSeconds + pauseSeconds) * RATE);
  speech.forEach((sample, i) => {
    samples[i] = Math.round(sample * 32_767);
  });
  const bytes = Buffer.alloc(44 + samples.byteLength);
  bytes.write("RIFF", 0, "latin1");
  bytes.writeUInt32LE(36 + samples.byteLength, 4);
  bytes.write("WAVEfmt ", 8, "latin1");
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(1, 22);
  bytes.writeUInt32LE(RATE, 24);
  bytes.writeUInt32LE(RATE * 2, 28);
  bytes.writeUInt16LE(2, 32);
  bytes.writeUInt16LE(16, 34);
  bytes.write("data", 36, "latin1");
  bytes.writeUInt32LE(samples.byteLength, 40);
  Buffer.from(samples.buffer).copy(bytes, 44);
  writeFileSync(file, bytes);
};
