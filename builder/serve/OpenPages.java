package serve;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import note.Notebook;
import snippet.Snippet;

/// The pages that somebody has open.
final class OpenPages {
  /// The number of those who do, by path.
  private final Map<String, Integer> readers = new HashMap<>();

  /// Counts one more who reads this page. Is it the first?
  synchronized boolean add(String path) {
    return readers.merge(path, 1, Integer::sum) == 1;
  }

  /// Counts one less.
  synchronized void remove(String path) {
    readers.computeIfPresent(path, (_, count) -> count == 1 ? null : count - 1);
  }

  /// The programs that they show.
  Collection<Snippet> programs(Notebook notebook) {
    Set<String> paths;
    synchronized (this) {
      paths = new HashSet<>(readers.keySet());
    }
    var programs = new LinkedHashSet<Snippet>();
    for (var note : notebook.notes())
      if (paths.contains(note.page())) programs.addAll(note.programs());
    return programs;
  }
}
