import QRCode from "qrcode";

/** A QR code drawn as one path: dark on light in both themes, because cameras expect that. */
export const QrFigure = ({ text, label }: { text: string; label: string }) => {
  const { data, size } = QRCode.create(text, { errorCorrectionLevel: "M" }).modules;
  let path = "";
  for (let i = 0; i < data.length; i += 1)
    if (data[i]) path += `M${i % size} ${Math.floor(i / size)}h1v1h-1z`;
  const quiet = 4;
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`${-quiet} ${-quiet} ${size + 2 * quiet} ${size + 2 * quiet}`}
      shapeRendering="crispEdges"
      className="mx-auto w-full max-w-60 rounded-field"
    >
      <rect x={-quiet} y={-quiet} width={size + 2 * quiet} height={size + 2 * quiet} fill="#ffffff" />
      <path d={path} fill="#000000" />
    </svg>
  );
};
