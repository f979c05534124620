package page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// All states as a picture, where they are few: a layer a step, each edge in its thread's colour
/// and with its mark.
record StateGraph(String label, int width, int height, List<Line> lines, List<Dot> dots) {
  private static final int STATES_MAX = 30;
  private static final int COLUMN = 84;
  private static final int ROW = 54;
  private static final int EDGE = 30;
  private static final int ROUNDS = 4;

  /// A step.
  record Line(String colour, String path, int markX, int markY, String mark, String title) {}

  /// A state; its text is what it ends with.
  record Dot(int state, int x, int y, String text, boolean end, int boxX, int boxWidth) {}

  static Optional<StateGraph> of(StateSpace space, Threads marks) {
    if (space.states().size() > STATES_MAX || space.states().size() < 3) return Optional.empty();
    return Optional.of(new Layout(space, marks).draw());
  }

  private static final class Layout {
    private final StateSpace space;
    private final Threads marks;
    private final int[] layer;
    private final double[] x;

    Layout(StateSpace space, Threads marks) {
      this.space = space;
      this.marks = marks;
      layer = new int[space.states().size()];
      x = new double[layer.length];
    }

    StateGraph draw() {
      layers();
      int width = columns();
      var names = space.names();
      var lines = new ArrayList<Line>();
      for (int s = 0; s < layer.length; s++)
        for (var edge : space.states().get(s).edges()) {
          if (edge.to() < 0) continue;
          var name = names.getOrDefault(edge.threadKey(), edge.key());
          lines.add(line(s, edge, marks.colour(name), marks.mark(name), name));
        }
      var dots = new ArrayList<Dot>();
      for (int s = 0; s < layer.length; s++) dots.add(dot(s));
      int last = Arrays.stream(layer).max().orElse(0);
      long ends = space.states().stream().filter(s -> s.end() >= 0).count();
      return new StateGraph(
          Html.count(layer.length, "state")
              + ", from the beginning at the top to "
              + Html.count(ends, "end")
              + "; the orders and the table say the same in words",
          width,
          last * ROW + 2 * EDGE,
          lines,
          dots);
    }

    /// As many steps from the beginning as the shortest way has.
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
        int way = round;
        for (var row : way % 2 == 0 ? rows : rows.reversed()) {
          row.sort(Comparator.comparingDouble(s -> middle(s, way % 2 == 0)));
          place(row, width);
        }
      }
      return width;
    }

    private void place(List<Integer> row, int width) {
      for (int i = 0; i < row.size(); i++)
        x[row.get(i)] = width * (2.0 * i + 1) / (2.0 * row.size());
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

    private Line line(int from, StateSpace.Edge edge, String colour, String mark, String name) {
      int x1 = (int) x[from], y1 = y(from), x2 = (int) x[edge.to()], y2 = y(edge.to());
      boolean on = y2 > y1;
      int midX = (x1 + x2) / 2 + (on ? 0 : 40), midY = (y1 + y2) / 2;
      var path =
          on
              ? "M%d %dL%d %d".formatted(x1, y1, x2, y2)
              : "M%d %dQ%d %d %d %d".formatted(x1, y1, midX + 40, midY, x2, y2);
      return new Line(
          colour, path, midX, midY + 4, mark, name + ": " + edge.text() + ", line " + edge.line());
    }

    private Dot dot(int s) {
      var state = space.states().get(s);
      var outcome = Optional.ofNullable(space.ends().get(state.end())).map(Schedules::said);
      var text = outcome.map(t -> t.isEmpty() ? "nothing" : clip(t)).orElse("");
      int half = 10 + 4 * text.length();
      return new Dot(
          s,
          (int) x[s],
          y(s),
          text,
          state.end() >= 0,
          (int) x[s] - half,
          2 * half);
    }

    private static String clip(String text) {
      return text.length() <= 14 ? text : text.substring(0, 13) + "…";
    }
  }
}
