package page.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import page.model.SiteModel;

/// A figure of the orders in which threads can move, drawn from what a program printed: a line
/// `ABBA -> 1` each.
public record Orders(String program, String href, String caption, List<Order> orders) {
  private static final Pattern LINE = Pattern.compile("([AB]{4}) -> (\\S{1,3})");
  /// How the program calls the two steps, and how many orders it counted.
  private static final Pattern STEPS =
      Pattern.compile("in steps of (\\p{L})\\S* (\\p{L})\\S*: (.+)");
  private static final int STEP = 22;
  private static final int LANE = 22;
  private static final int ORDERS_MIN = 3;
  private static final int ORDERS_MAX = 8;

  /// An order: its steps, and what came of it.
  record Order(String words, String outcome, List<Step> steps) {}

  /// A step, as a rounded box in its thread's lane.
  record Step(
      String colour, String kind, int x, int y, int round, int textX, int textY, String label) {}

  /// The figure of the first program that prints such lines, and holds.
  public static Optional<Orders> of(SiteModel model) {
    for (var snippet : model.notebook().snippets()) {
      if (!model.holds(snippet)
          || model.here(snippet).orElseThrow().checked().ran().sample() == null) continue;
      var lines = model.here(snippet).orElseThrow().checked().ran().sample().lines();
      var steps =
          lines.stream()
              .map(STEPS::matcher)
              .filter(Matcher::matches)
              .map(Matcher::toMatchResult)
              .findFirst();
      var labels =
          steps
              .map(m -> List.of(m.group(1).toLowerCase(), m.group(2).toLowerCase()))
              .orElse(List.of("1", "2"));
      var orders =
          lines.stream()
              .map(LINE::matcher)
              .filter(Matcher::matches)
              .map(m -> order(m.group(1), m.group(2), labels))
              .limit(ORDERS_MAX)
              .toList();
      if (orders.size() >= ORDERS_MIN)
        return Optional.of(
            new Orders(
                snippet.name(),
                model.place(snippet, "index.html"),
                steps.map(m -> m.group(3)).orElse(caption(orders)),
                orders));
    }
    return Optional.empty();
  }

  private static String caption(List<Order> orders) {
    var counts =
        orders.stream()
            .collect(
                Collectors.groupingBy(
                    Order::outcome, java.util.TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .map(e -> e.getValue() + " end with " + e.getKey())
        .collect(Collectors.joining(", "));
  }

  private static Order order(String letters, String outcome, List<String> labels) {
    var steps = new ArrayList<Step>();
    Map<Character, Integer> done = new LinkedHashMap<>();
    for (char thread : letters.toCharArray()) {
      int number = done.merge(thread, 1, Integer::sum);
      boolean first = thread == 'A';
      int x = steps.size() * STEP + 1, y = first ? 1 : 1 + LANE;
      steps.add(
          new Step(
              first ? "t-a" : "t-b",
              number == 1 ? "r" : "w",
              x,
              y,
              first ? 9 : 2,
              x + 10,
              y + 13,
              labels.get((number - 1) % 2)));
    }
    var words =
        letters.chars().mapToObj(c -> String.valueOf((char) c)).collect(Collectors.joining(", "));
    return new Order("The order " + words, outcome, steps);
  }
}
