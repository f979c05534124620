package snippet;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import text.Nearest;
import text.Problems;

/// The pairs of broken and repaired snippets: each named one must be there, and no ring be among
/// them.
public final class Twins {
  private Twins() {}

  /// Reports missing names, self-reference and rings.
  public static void check(List<Snippet> snippets, Problems problems) {
    Map<String, Snippet> byName =
        snippets.stream()
            .collect(Collectors.toMap(Snippet::name, Function.identity(), (a, _) -> a));
    for (var snippet : snippets) {
      var fixes = snippet.directives().fixes();
      if (fixes.isEmpty()) {
        NearDirective.fixes(snippet.source(), byName.keySet(), problems);
        continue;
      }
      var name = fixes.get().name();
      if (name.equals(snippet.name()))
        problems.error(
            fixes.get().place(), "a snippet can't repair itself", "name the broken twin");
      else if (!byName.containsKey(name))
        problems.error(
            fixes.get().place(),
            "there is no snippet `" + name + "`",
            Nearest.suggest(name, byName.keySet()));
      else if (inRing(snippet, byName))
        problems.error(
            fixes.get().place(),
            "a ring of twins: each repairs the next",
            "one of them must be the broken one");
    }
  }

  /// Those of these names and their broken twins. A twin is judged by the runs of its broken one,
  /// and that one may be a twin too.
  public static List<Snippet> with(Collection<Snippet> snippets, Set<String> names) {
    Set<String> all = new HashSet<>(names);
    boolean more = true;
    while (more) {
      more = false;
      for (var snippet : snippets)
        if (all.contains(snippet.name()) && snippet.directives().fixes().isPresent())
          more |= all.add(snippet.directives().fixes().get().name());
    }
    return snippets.stream().filter(snippet -> all.contains(snippet.name())).toList();
  }

  private static boolean inRing(Snippet start, Map<String, Snippet> byName) {
    var seen = new HashSet<String>();
    for (var at = start;
        at != null && at.directives().fixes().isPresent();
        at = byName.get(at.directives().fixes().get().name())) {
      if (!seen.add(at.name())) return at == start;
    }
    return false;
  }
}
