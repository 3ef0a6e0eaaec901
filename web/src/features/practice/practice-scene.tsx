import type { PracticeKind } from "@evenkeel/companion/practice/practice";
import type { ReactNode } from "react";

const Keel = ({ y = 60 }: { y?: number }) => (
  <path d={`M0 ${y}h120`} stroke="var(--ink-2)" strokeWidth="1.2" opacity="0.45" />
);

/** Wide, quiet shapes around the keel line; `turn` moves them a little, so that no two practices look alike. */
const drawn = (kind: PracticeKind, turn: number): ReactNode => {
  switch (kind) {
    case "breath":
      return (
        <>
          {[46, 34, 22].map((r, i) => (
            <circle key={r} cx={60} cy={60} r={r - turn} fill="var(--sea)" opacity={0.1 + i * 0.1} />
          ))}
          <Keel />
          <circle cx={60} cy={60} r={7} fill="var(--sea)" />
        </>
      );
    case "body":
      return (
        <>
          <path
            d={`M-4 86C${14 + turn} 84 20 66 38 64s${24 - turn} 10 42 6 26-16 44-12v66H-4z`}
            fill="var(--sea)"
            opacity="0.18"
          />
          <path d={`M-4 98c22-2 34-14 54-14s40 ${8 + turn} 74-4v44H-4z`} fill="var(--sea)" opacity="0.3" />
          <circle cx={30 + turn * 3} cy={44} r={9} fill="var(--sand)" opacity="0.55" />
          <Keel y={64} />
        </>
      );
    case "kindness":
      return (
        <>
          <circle cx={46 + turn} cy={58} r={26} fill="var(--clay)" opacity="0.28" />
          <circle cx={74 - turn} cy={62} r={26} fill="var(--sand)" opacity="0.34" />
          <Keel />
          <circle cx={60} cy={60} r={5} fill="var(--clay)" opacity="0.8" />
        </>
      );
    case "grounding":
      return (
        <>
          <ellipse cx={60} cy={92} rx={40} ry={13} fill="var(--moss)" opacity="0.5" />
          <ellipse cx={58 + turn} cy={72} rx={28} ry={11} fill="var(--moss)" opacity="0.38" />
          <ellipse cx={62 - turn} cy={55} rx={18} ry={9} fill="var(--moss)" opacity="0.28" />
          <ellipse cx={59} cy={42} rx={9} ry={6} fill="var(--moss)" opacity="0.6" />
          <Keel y={104} />
        </>
      );
    case "noticing":
      return (
        <>
          <path
            d={`M-4 ${50 + turn}c20-10 30 6 50 0s34-12 78-2`}
            fill="none"
            stroke="var(--sea)"
            strokeWidth="2"
            opacity="0.4"
          />
          <path
            d={`M-4 ${70 - turn}c24-8 36 8 58 0s40-8 70 0`}
            fill="none"
            stroke="var(--sea)"
            strokeWidth="2"
            opacity="0.65"
          />
          <path d="M-4 88c20-6 40 6 62 0s40-6 66 0" fill="none" stroke="var(--sea)" strokeWidth="2" />
          <path d={`M${36 + turn * 6} 66c8-9 18-9 25-4-6 8-16 11-25 4z`} fill="var(--moss)" opacity="0.75" />
          <circle cx={88 - turn * 2} cy={30} r={8} fill="var(--sand)" opacity="0.4" />
        </>
      );
    case "sleep":
      return (
        <>
          <rect x={-4} y={-4} width={128} height={128} fill="var(--dusk)" opacity="0.14" />
          <path
            d={`M${78 - turn * 3} 22a20 20 0 1 0 18 30 16 16 0 1 1-18-30z`}
            fill="var(--dusk)"
            opacity="0.75"
          />
          {[
            [24, 28],
            [44, 44],
            [22 + turn * 4, 56],
          ].map(([cx, cy]) => (
            <circle key={`${cx} ${cy}`} cx={cx} cy={cy} r={1.6} fill="var(--dusk)" />
          ))}
          <path d="M-4 92c30-12 60-8 128 0v32H-4z" fill="var(--dusk)" opacity="0.3" />
          <Keel y={90} />
        </>
      );
    case "urge":
      return (
        <>
          <path
            d={`M-4 92c18 0 28-${46 + turn} 54-48 18-1 24 14 14 20-8 5-14-4-8-9-18 8-8 37 12 37h56v32H-4z`}
            fill="var(--sea)"
            opacity="0.32"
          />
          <path d="M-4 100c30-6 60 4 128-2v26H-4z" fill="var(--sea)" opacity="0.45" />
          <Keel y={78} />
        </>
      );
    case "panic":
      return (
        <>
          <path d={`M60 40L${112 + turn} 20v36z`} fill="var(--sand)" opacity="0.3" />
          <path d={`M60 40L${8 - turn} 22v34z`} fill="var(--sand)" opacity="0.22" />
          <path d="M53 46h14l5 46H48z" fill="var(--sea)" opacity="0.4" />
          <rect x={52} y={33} width={16} height={13} rx={4} fill="var(--sand)" opacity="0.9" />
          <path d="M-4 96c24-8 40 4 64-2s44-2 64 0v30H-4z" fill="var(--sea)" opacity="0.35" />
          <Keel y={92} />
        </>
      );
    default:
      return kind satisfies never;
  }
};

const TINTS = ["--sea", "--sand", "--dusk", "--moss", "--clay"] as const;

/** One number for a name, so that a practice has the same picture everywhere. */
const numberOf = (id: string): number =>
  [...id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9_973, 7);

/** A still picture for a practice: its kind's shapes, turned, brought nearer and tinted by its name. Decoration: the
 *  name stands beside it. */
export const PracticeScene = ({
  kind,
  id,
  className,
}: {
  kind: PracticeKind;
  id: string;
  className?: string;
}) => {
  const number = numberOf(id);
  const nearer = 1 + (number % 4) * 0.09;
  const across = number % 2 === 0 ? nearer : -nearer;
  return (
    <svg aria-hidden="true" viewBox="0 0 120 120" preserveAspectRatio="xMidYMid slice" className={className}>
      <rect width="120" height="120" fill="var(--sunk)" />
      <rect
        width="120"
        height="120"
        fill={`var(${TINTS[number % TINTS.length] ?? "--sea"})`}
        opacity="0.11"
      />
      <g transform={`translate(60 60) scale(${across} ${nearer}) translate(-60 -60)`}>
        {drawn(kind, Math.floor(number / 7) % 7)}
      </g>
    </svg>
  );
};
