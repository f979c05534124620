import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What a program must reach. Those in tests/explore say it in their last comment, which is read
/// without the builder's parser; `,` alone is no output.
///
/// @param counts each outcome as tables write it, with its number of schedules, or 0 where it isn't
/// stated
record Reachable(Map<String, BigInteger> counts, boolean counted) {
  static List<Path> programs(String folder) throws IOException {
    try (var files = Files.list(Path.of(folder))) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  static Reachable of(Path program) throws IOException {
    var lines = Files.readAllLines(program);
    int head = Math.max(lines.indexOf("// Schedules:"), lines.indexOf("// Reachable:"));
    if (head < 0) throw new IOException(program + " doesn't say what it reaches");
    boolean counted = lines.get(head).contains("Schedules");
    var counts = new TreeMap<String, BigInteger>();
    for (var line : lines.subList(head + 1, lines.size())) {
      var cells = List.of(line.substring(4).split(" \\| "));
      var outcome = cells.getFirst().strip().replace("\\n", "\n").replaceAll("^,$", "");
      counts.put(outcome, counted ? new BigInteger(cells.get(1).strip()) : BigInteger.ZERO);
    }
    return new Reachable(counts, counted);
  }

  /// The same counts, or the same outcomes where no counts are stated.
  boolean allows(Map<String, BigInteger> seen) {
    return counted ? counts.equals(seen) : counts.keySet().equals(seen.keySet());
  }
}
