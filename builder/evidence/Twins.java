package evidence;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import snippet.Snippet;

/// The snippets of a notebook as pairs: a repaired one and its broken twin.
record Twins(List<Snippet> snippets) {
  /// These snippets and their broken twins. A twin is judged by the runs of its broken one, and
  /// that one may be a twin too.
  List<Snippet> with(Set<String> names) {
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
}
