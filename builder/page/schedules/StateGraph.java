package page.schedules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import page.html.Html;
import page.html.Svg;
import page.model.OutcomeText;
import page.model.StateSpace;
import page.timeline.ThreadLanes;
import text.Columns;

/// All states as a picture, where they are few: a layer a step, each edge in its thread's colour
/// and with its mark.
final class StateGraph {
  private static final int STATES_MIN = 3, STATES_MAX = 30;
  private static final int COLUMN = 84, ROW = 54, EDGE = 30;
  private static final int ROUNDS = 4;
  private static final int RADIUS = 6, BOX = 24, LETTER = 8, TEXT_MAX = 14;
  /// How far a step that leads to no later layer bends away, so as not to lie on others.
  private static final int BEND = 40;

  private final StateSpace space;
  private final ThreadLanes marks;
  private final int[] layer;
  private final double[] x;
  private final Svg svg = new Svg();

  private StateGraph(StateSpace space, ThreadLanes marks) {
    this.space = space;
    this.marks = marks;
    layer = new int[space.states().size()];
    x = new double[layer.length];
  }

  /// The picture; empty where there would be too much in it, or nothing.
  static Optional<String> of(StateSpace space, ThreadLanes marks) {
    int states = space.states().size();
    if (states > STATES_MAX || states < STATES_MIN) return Optional.empty();
    return Optional.of(new StateGraph(space, marks).draw());
  }

  private String draw() {
    layers();
    int width = columns();
    int last = Arrays.stream(layer).max().orElse(0);
    long ends = space.states().stream().filter(s -> s.end() >= 0).count();
    svg.open(
        "svg",
        "class",
        "states",
        "width",
        width,
        "height",
        last * ROW + 2 * EDGE,
        "role",
        "img",
        "aria-label",
        Html.count(layer.length, "state")
            + ", from the beginning at the top to "
            + Html.count(ends, "end"));
    for (int s = 0; s < layer.length; s++)
      for (var edge : space.states().get(s).edges()) if (edge.to() >= 0) step(s, edge);
    for (int s = 0; s < layer.length; s++) state(s);
    return svg.close("svg").toString();
  }

  /// Lays states out in layers: a layer for each step of the shortest way to them.
  private void layers() {
    Arrays.fill(layer, -1);
    layer[space.root()] = 0;
    var next = new ArrayList<>(List.of(space.root()));
    for (int i = 0; i < next.size(); i++)
      for (var edge : space.states().get(next.get(i)).edges())
        if (edge.to() >= 0 && layer[edge.to()] < 0) {
          layer[edge.to()] = layer[next.get(i)] + 1;
          next.add(edge.to());
        }
    for (int s = 0; s < layer.length; s++) layer[s] = Math.max(0, layer[s]);
  }

  /// Each layer in the order of the states above, then of those below, a few times over.
  private int columns() {
    int last = Arrays.stream(layer).max().orElse(0), widest = 1;
    var rows = new ArrayList<List<Integer>>();
    for (int l = 0; l <= last; l++) {
      var row = new ArrayList<Integer>();
      for (int s = 0; s < layer.length; s++) if (layer[s] == l) row.add(s);
      rows.add(row);
      widest = Math.max(widest, row.size());
    }
    int width = widest * COLUMN + EDGE;
    for (var row : rows) place(row, width);
    for (int round = 0; round < ROUNDS; round++) {
      boolean down = round % 2 == 0;
      for (var row : down ? rows : rows.reversed()) {
        row.sort(Comparator.comparingDouble(s -> middle(s, down)));
        place(row, width);
      }
    }
    return width;
  }

  private void place(List<Integer> row, int width) {
    for (int i = 0; i < row.size(); i++) x[row.get(i)] = width * (2.0 * i + 1) / (2.0 * row.size());
  }

  private double middle(int state, boolean above) {
    double sum = 0;
    int n = 0;
    for (int s = 0; s < layer.length; s++)
      for (var edge : space.states().get(s).edges())
        if (above ? edge.to() == state : s == state && edge.to() >= 0) {
          sum += x[above ? s : edge.to()];
          n++;
        }
    return n == 0 ? x[state] : sum / n;
  }

  private int y(int state) {
    return EDGE + layer[state] * ROW;
  }

  private void step(int from, StateSpace.Edge edge) {
    int x1 = (int) x[from], y1 = y(from), x2 = (int) x[edge.to()], y2 = y(edge.to());
    int aside = y2 < y1 ? BEND : 0, below = y2 == y1 ? BEND / 2 : 0;
    int midX = (x1 + x2) / 2 + aside, midY = (y1 + y2) / 2 + below;
    var bend = y2 > y1 ? "L" : "Q" + (midX + aside) + " " + (midY + below) + " ";
    var name = space.mover(edge);
    svg.open("g", "class", marks.colour(name));
    svg.open("path", "d", "M" + x1 + " " + y1 + bend + x2 + " " + y2);
    svg.text("title", name + ": " + edge.text() + ", line " + edge.line()).close("path");
    svg.text("text", marks.mark(name), "x", midX, "y", midY + 4).close("g");
  }

  private void state(int state) {
    int at = (int) x[state], y = y(state), end = space.states().get(state).end();
    svg.open("g", "data-state", state);
    if (end < 0) svg.empty("circle", "cx", at, "cy", y, "r", RADIUS);
    else {
      var outcome = Optional.ofNullable(space.ends().get(end)).map(OutcomeText::said).orElse("");
      var text = outcome.isEmpty() ? "nothing" : Columns.clipped(outcome, TEXT_MAX);
      int width = LETTER * text.length() + 20;
      svg.empty(
          "rect", "x", at - width / 2, "y", y - BOX / 2, "width", width, "height", BOX, "rx", 3);
      svg.text("text", text, "x", at, "y", y + 4);
    }
    svg.close("g");
  }
}
