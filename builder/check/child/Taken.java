package check.child;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What processes have taken of the machine, all together, as Linux counts it; nothing elsewhere.
///
/// @param memory  bytes in memory that no file stands behind
/// @param written bytes for disks, less what was taken back before it was there
public record Taken(long memory, long written) {
  /// What these have taken so far; what they waited for, and has ended, counts.
  public static Taken of(List<ProcessHandle> processes) {
    long memory = 0, written = 0;
    for (var process : processes) {
      var of = Path.of("/proc", String.valueOf(process.pid()));
      var status = lines(of.resolve("status"));
      memory += (number(status, "RssAnon:") + number(status, "RssShmem:")) << 10;
      var io = lines(of.resolve("io"));
      written += number(io, "write_bytes:") - number(io, "cancelled_write_bytes:");
    }
    return new Taken(memory, written);
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      return List.of(); // it has just gone, or the kernel doesn't count
    }
  }

  /// The number after a word that begins a line; 0 where there is none.
  private static long number(List<String> lines, String word) {
    return lines.stream()
        .filter(line -> line.startsWith(word))
        .mapToLong(line -> Long.parseLong(line.substring(word.length()).strip().split(" ")[0]))
        .findFirst()
        .orElse(0);
  }
}
