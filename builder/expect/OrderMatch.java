package expect;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import text.Template;

/// `a < b`: the last line that fits `a` comes before the first that fits `b`, and both occur.
final class OrderMatch {
  private OrderMatch() {}

  /// Why that isn't so; empty if it is. Names not bound yet are bound to what the first fitting
  /// line says.
  static Optional<String> broken(
      Template before, Template after, List<String> lines, Map<String, String> bound) {
    int last = -1, first = -1;
    for (int i = 0; i < lines.size(); i++) {
      if (fits(before, lines.get(i), bound)) last = i;
      if (first < 0 && fits(after, lines.get(i), bound)) first = i;
    }
    if (last < 0) return Optional.of("order: no line `" + before.shown() + "`");
    if (first < 0) return Optional.of("order: no line `" + after.shown() + "`");
    if (last < first) return Optional.empty();
    return Optional.of(
        "order: `%s` must come before `%s`, but was seen at line %d, the other at line %d of the output"
            .formatted(before.shown(), after.shown(), last + 1, first + 1));
  }

  private static boolean fits(Template template, String line, Map<String, String> bound) {
    return template.match(
        line,
        bound,
        new Template.Budget(),
        all -> {
          template.names().keySet().forEach(name -> bound.putIfAbsent(name, all.get(name)));
          return true;
        });
  }
}
