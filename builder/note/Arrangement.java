package note;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import text.Problems;

/// Puts notes into parts and in order; what can't be ordered is a problem.
final class Arrangement {
  private static final Comparator<Note> BY_ORDER =
      Comparator.comparing((Note note) -> note.front().order().isEmpty())
          .thenComparing(note -> note.front().order().orElse(BigDecimal.ZERO))
          .thenComparing(Note::path);

  private final List<Note> notes;
  private final Map<String, Note> indexes;
  private final Problems problems;

  /// @param indexes the `index.md` of parts, by folder
  Arrangement(List<Note> notes, Map<String, Note> indexes, Problems problems) {
    this.notes = notes;
    this.indexes = indexes;
    this.problems = problems;
  }

  List<Part> parts() {
    var byFolder = new TreeMap<String, List<Note>>();
    notes.stream()
        .sorted(BY_ORDER)
        .forEach(note -> byFolder.computeIfAbsent(note.folder(), _ -> new ArrayList<>()).add(note));
    byFolder.values().forEach(this::ordersOnce);
    rings();
    var parts = new ArrayList<Part>();
    byFolder.keySet().stream()
        .sorted(
            Comparator.comparing((String folder) -> order(folder).isEmpty())
                .thenComparing(folder -> order(folder).orElse(BigDecimal.ZERO))
                .thenComparing(Comparator.naturalOrder()))
        .forEach(folder -> parts.add(new Part(folder, title(folder), byFolder.get(folder))));
    return List.copyOf(parts);
  }

  private java.util.Optional<BigDecimal> order(String folder) {
    return java.util.Optional.ofNullable(indexes.get(folder))
        .flatMap(index -> index.front().order());
  }

  private String title(String folder) {
    var index = indexes.get(folder);
    if (index != null && !index.title().isEmpty()) return index.title();
    if (folder.isEmpty()) return "Notes";
    var words = folder.replaceAll("[-_/]+", " ").strip();
    return words.isEmpty() ? folder : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private void ordersOnce(List<Note> part) {
    Map<BigDecimal, Note> seen = new HashMap<>();
    for (var note : part) {
      var earlier = note.front().order().map(order -> seen.putIfAbsent(order, note)).orElse(null);
      if (earlier != null)
        problems.error(
            note.front().orderPlace(),
            "`order: "
                + note.front().order().get().toPlainString()
                + "` is taken by "
                + earlier.path(),
            "the order of a note is its own in its part");
    }
  }

  /// A note that must be read before itself can't be.
  private void rings() {
    Map<String, Note> byPath = new HashMap<>();
    notes.forEach(note -> byPath.put(note.path(), note));
    for (var note : notes)
      for (var need : note.front().needs()) {
        var target = Links.resolve(note.path(), need.text()).map(byPath::get).orElse(null);
        if (target != null && reaches(target, note, byPath, new HashSet<>()))
          problems.error(
              need.place(),
              "a ring of needs: " + target.path() + " needs " + note.path() + " in turn",
              "leave one of them out");
      }
  }

  private static boolean reaches(Note from, Note to, Map<String, Note> byPath, Set<String> seen) {
    var open = new java.util.ArrayDeque<>(List.of(from));
    while (!open.isEmpty()) {
      var note = open.pop();
      if (note.path().equals(to.path())) return true;
      if (!seen.add(note.path())) continue;
      for (var need : note.front().needs())
        Links.resolve(note.path(), need.text()).map(byPath::get).ifPresent(open::push);
    }
    return false;
  }
}
