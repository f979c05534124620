package note;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import note.markdown.FrontMatter;
import text.Problems;

/// Puts notes into parts and in order; what can't be ordered is a problem.
final class NoteOrder {
  private static final Comparator<Note> BY_ORDER =
      Comparator.comparing((Note note) -> note.front().order().isEmpty())
          .thenComparing(note -> note.front().order().orElse(BigDecimal.ZERO))
          .thenComparing(Note::path);

  private final List<Note> notes;
  private final Map<String, Note> indexes;
  private final Problems problems;

  /// @param indexes the `index.md` of parts, by folder
  NoteOrder(List<Note> notes, Map<String, Note> indexes, Problems problems) {
    this.notes = notes;
    this.indexes = indexes;
    this.problems = problems;
  }

  List<Part> parts() {
    var byFolder = new TreeMap<String, List<Note>>();
    for (var note : notes)
      byFolder.computeIfAbsent(note.folder(), _ -> new ArrayList<>()).add(note);
    byFolder.values().forEach(part -> part.sort(BY_ORDER));
    byFolder.values().forEach(this::ordersOnce);
    byFolder.values().forEach(this::titlesOnce);
    rings();
    var parts = new ArrayList<Part>();
    byFolder.keySet().stream()
        .sorted(
            Comparator.comparing((String folder) -> order(folder).isEmpty())
                .thenComparing(folder -> order(folder).orElse(BigDecimal.ZERO))
                .thenComparing(Comparator.naturalOrder()))
        .forEach(folder -> parts.add(part(folder, byFolder.get(folder))));
    return List.copyOf(parts);
  }

  private Part part(String folder, List<Note> its) {
    var index = indexes.get(folder);
    return new Part(folder, title(folder), index == null ? "" : index.summary(), its);
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
            "the order of a note is its own in its part: " + free(part) + " is free");
    }
  }

  /// Some number behind all of a part.
  private static String free(List<Note> part) {
    return part.stream()
        .flatMap(note -> note.front().order().stream())
        .max(Comparator.naturalOrder())
        .map(last -> last.setScale(0, RoundingMode.FLOOR).add(BigDecimal.TEN).toPlainString())
        .orElse("10");
  }

  private void titlesOnce(List<Note> part) {
    Map<String, Note> seen = new HashMap<>();
    for (var note : part) {
      var title = note.front().title();
      var earlier = title.text().isEmpty() ? null : seen.putIfAbsent(title.text(), note);
      if (earlier != null)
        problems.warn(
            title.place(),
            "`" + title.text() + "` is the title of " + earlier.path() + ", too",
            "readers tell notes apart by their titles; give one another");
    }
  }

  /// A note that must be read before itself can't be.
  private void rings() {
    Map<String, Note> byPath = new HashMap<>();
    notes.forEach(note -> byPath.put(note.path(), note));
    Map<Note, List<Need>> needs = new HashMap<>();
    for (var note : notes)
      for (var need : note.front().needs())
        Links.resolve(note.path(), need.text())
            .map(byPath::get)
            .ifPresent(
                to -> needs.computeIfAbsent(note, _ -> new ArrayList<>()).add(new Need(need, to)));
    var open = inRings(needs);
    for (var note : notes)
      for (var need : open.getOrDefault(note, List.of()))
        if (reaches(need.to, note, open))
          problems.error(
              need.entry.place(),
              "a ring of needs: " + need.to.path() + " needs " + note.path() + " in turn",
              "leave one of them out");
  }

  private record Need(FrontMatter.Entry entry, Note to) {}

  /// What is left when notes go whose needs are all met, again and again: mostly nothing, and only
  /// in that it is worth looking for rings.
  private static Map<Note, List<Need>> inRings(Map<Note, List<Need>> needs) {
    var unmet = new HashMap<Note, Integer>();
    var builders = new HashMap<Note, List<Note>>();
    needs.forEach(
        (note, its) -> {
          unmet.put(note, its.size());
          for (var need : its) builders.computeIfAbsent(need.to, _ -> new ArrayList<>()).add(note);
        });
    var met = new ArrayDeque<Note>();
    for (var note : builders.keySet()) if (!needs.containsKey(note)) met.add(note);
    while (!met.isEmpty())
      for (var builder : builders.getOrDefault(met.pop(), List.of()))
        if (unmet.merge(builder, -1, Integer::sum) == 0) met.add(builder);
    var left = new HashMap<Note, List<Need>>();
    needs.forEach(
        (note, its) -> {
          if (unmet.get(note) > 0) left.put(note, its);
        });
    return left;
  }

  private static boolean reaches(Note from, Note to, Map<Note, List<Need>> needs) {
    var open = new ArrayDeque<>(List.of(from));
    var seen = new HashSet<Note>();
    while (!open.isEmpty()) {
      var note = open.pop();
      if (note == to) return true;
      if (seen.add(note)) needs.getOrDefault(note, List.of()).forEach(need -> open.push(need.to));
    }
    return false;
  }
}
