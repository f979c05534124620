package expect;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import text.Template;

/// `a < b`: the last line that fits `a` comes before the first that fits `b`, and both occur. A
/// name in both that nothing else binds stands for each text that a line of `a` gives it.
final class OrderMatch {
  private OrderMatch() {}

  /// Why that isn't so; empty if it is. Names not bound yet are bound to what the first fitting
  /// line says.
  ///
  /// @param given what the names of other blocks stand for
  /// @param bound what all names stand for
  static Optional<String> broken(
      Template before,
      Template after,
      List<String> lines,
      Map<String, String> given,
      Map<String, String> bound) {
    var why = broken(before, after, lines, bound);
    var shared = new TreeSet<>(before.names().keySet());
    shared.retainAll(after.names().keySet());
    shared.removeAll(given.keySet());
    return why.isPresent() || shared.isEmpty()
        ? why
        : brokenFor(before, after, lines, given, shared);
  }

  /// Why it isn't so of some text that the shared names stand for.
  private static Optional<String> brokenFor(
      Template before,
      Template after,
      List<String> lines,
      Map<String, String> given,
      Set<String> shared) {
    var last = new LinkedHashMap<Map<String, String>, Integer>();
    var first = new HashMap<Map<String, String>, Integer>();
    for (int i = 0; i < lines.size(); i++) {
      var texts = new HashMap<>(given);
      if (fits(before, lines.get(i), texts)) last.put(only(shared, texts), i);
      texts = new HashMap<>(given);
      if (fits(after, lines.get(i), texts)) first.putIfAbsent(only(shared, texts), i);
    }
    for (var texts : last.keySet()) {
      if (last.get(texts) < first.getOrDefault(texts, -1)) continue;
      var all = new HashMap<>(given);
      all.putAll(texts);
      var why = broken(before, after, lines, all); // a line may be split in another way
      if (why.isPresent()) return why.map(text -> text + ", where " + shown(texts));
    }
    return Optional.empty();
  }

  private static Map<String, String> only(Set<String> names, Map<String, String> texts) {
    var some = new TreeMap<>(texts);
    some.keySet().retainAll(names);
    return some;
  }

  private static String shown(Map<String, String> texts) {
    return String.join(
        " and ",
        texts.entrySet().stream().map(e -> e.getKey() + " is `" + e.getValue() + "`").toList());
  }

  private static Optional<String> broken(
      Template before, Template after, List<String> lines, Map<String, String> bound) {
    int last = -1, first = -1;
    for (int i = 0; i < lines.size(); i++) if (fits(before, lines.get(i), bound)) last = i;
    if (last < 0) return Optional.of("order: no line `" + before.shown() + "`");
    for (int i = 0; i < lines.size() && first < 0; i++)
      if (fits(after, lines.get(i), bound)) first = i;
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
