import { inBox, measures, strategyMapLayout } from './strategy-map-layout.ts';
import type { MapLayer, MapShape, PlacedBox, PlacedLayer } from './strategy-map-layout.ts';
import { VerdictMark } from './verdict-shape.tsx';

type Props = {
  readonly layers: readonly MapLayer[];
  readonly shape: MapShape;
  /** The picture's name; what it says is in the boxes, which are read one by one. */
  readonly title: string;
};

/** The plan as a picture: its layers, in each the objectives, in each a shape and a value for every KPI. */
export function StrategyMap({ layers, shape, title }: Props) {
  const { width, height, layers: placed } = strategyMapLayout(layers, shape);
  return (
    <svg class={`strategy-map ${shape}`} viewBox={`0 0 ${width} ${height}`} role="group" aria-label={title}>
      {placed.map((layer) => (
        <Layer key={layer.code} layer={layer} shape={shape} />
      ))}
    </svg>
  );
}

function Layer({ layer, shape }: { readonly layer: PlacedLayer; readonly shape: MapShape }) {
  const { width, aside, padding } = measures[shape];
  const top = aside === 0 ? layer.y + 24 : layer.y + layer.height / 2 - (layer.heading.length - 1) * 9 + 5;
  return (
    <g class="map-layer">
      <rect x="0" y={layer.y} width={width} height={layer.height} rx="8" />
      <text class="map-heading" aria-hidden="true">
        {layer.heading.map((line, index) => (
          <tspan key={line} x={padding + 2} y={top + index * 18}>
            {line}
          </tspan>
        ))}
      </text>
      {layer.boxes.map((box) =>
        box.href === undefined ? (
          <g key={box.id} role="img" aria-label={box.description}>
            <Box box={box} />
          </g>
        ) : (
          <a key={box.id} href={box.href} aria-label={box.description}>
            <Box box={box} />
          </a>
        ),
      )}
    </g>
  );
}

function Box({ box }: { readonly box: PlacedBox }) {
  const { x, y, width, height } = box;
  return (
    <g class="map-box">
      <rect x={x} y={y} width={width} height={height} rx="5" />
      <text class="map-code" x={x + 12} y={y + inBox.code}>
        {box.code}
      </text>
      <text class="map-name">
        {box.lines.map((line, index) => (
          <tspan key={line} x={x + 12} y={y + inBox.firstLine + index * inBox.line}>
            {line}
          </tspan>
        ))}
      </text>
      {box.marks.map((mark) => (
        <g key={mark.id}>
          <VerdictMark code={mark.shape} x={x + 12} y={y + mark.y} />
          <text class="map-mark">
            {mark.lines.map((line, index) => (
              <tspan key={line} x={x + inBox.mark.x} y={y + mark.y + inBox.mark.y + index * inBox.line}>
                {line}
              </tspan>
            ))}
          </text>
        </g>
      ))}
    </g>
  );
}
