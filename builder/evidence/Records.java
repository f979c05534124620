package evidence;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import text.AtomicFile;
import text.Root;

/// What machines saw, as committed under `site/evidence/`: a file a machine.
public final class Records {
  private static final Gson GSON = EvidenceJson.gson(false);
  /// The later wins; of one day the one whose text is greater, so that the order of merging does
  /// not matter.
  private static final Comparator<Evidence> LATER =
      Comparator.comparing(Evidence::date).thenComparing(e -> GSON.toJson(e));

  private Records() {}

  /// A machine's record.
  private record Record(List<Evidence> evidence) {}

  /// All of both, each snippet, content and machine once. Commutative, associative and idempotent.
  public static List<Evidence> merge(Collection<Evidence> some, Collection<Evidence> others) {
    var merged = new TreeMap<String, Evidence>();
    for (var all : List.of(some, others))
      for (var one : all)
        merged.merge(
            one.checked().name() + "\n" + one.key() + "\n" + one.machine().name(),
            one,
            (a, b) -> LATER.compare(a, b) >= 0 ? a : b);
    return List.copyOf(merged.values());
  }

  /// Adds evidence to the record of this name; what is kept there of other contents goes.
  static Path write(Root root, String name, List<Evidence> seen, Collection<String> contents)
      throws IOException {
    var file = root.folder().resolve("site").resolve("evidence").resolve(name + ".json");
    var old =
        Files.exists(file) ? read(root, "site/evidence/" + name + ".json") : List.<Evidence>of();
    var current =
        merge(old, seen).stream().filter(e -> contents.contains(Key.content(e.key()))).toList();
    Files.createDirectories(file.getParent());
    AtomicFile.write(
        file,
        current.stream()
            .map(GSON::toJson)
            .collect(Collectors.joining(",\n", "{\"evidence\":[\n", "\n]}\n")));
    return file;
  }

  /// The records of a notebook, read again only when their files change.
  static final class Shelf {
    private final Root root;
    private Map<String, FileTime> read = Map.of();
    private Map<String, List<Evidence>> byName = Map.of();

    Shelf(Root root) {
      this.root = root;
    }

    synchronized Map<String, List<Evidence>> byName() {
      var files = new TreeMap<String, FileTime>();
      for (var path : root.files("site/evidence", ".json")) files.put(path, changed(path));
      if (!files.equals(read)) {
        byName =
            Records.read(root).stream().collect(Collectors.groupingBy(e -> e.checked().name()));
        read = files;
      }
      return byName;
    }

    private FileTime changed(String path) {
      try {
        return Files.getLastModifiedTime(root.folder().resolve(path));
      } catch (IOException e) {
        return FileTime.fromMillis(0); // it has just gone
      }
    }
  }

  /// All records; a file that can't be read counts as none, and is named.
  static List<Evidence> read(Root root) {
    var all = new ArrayList<Evidence>();
    for (var path : root.files("site/evidence", ".json")) all.addAll(read(root, path));
    return merge(all, List.of());
  }

  private static List<Evidence> read(Root root, String path) {
    try {
      var file = root.find(path).orElseThrow(() -> new IOException("it isn't in the notebook"));
      if (!Files.isRegularFile(file)) throw new IOException("no ordinary file");
      var record = GSON.fromJson(Files.readString(file), Record.class);
      if (record != null && record.evidence() != null) return record.evidence();
    } catch (IOException | JsonParseException | IllegalArgumentException e) {
      System.err.println(path + ": no record of evidence, passed over: " + e.getMessage());
    }
    return List.of();
  }
}
