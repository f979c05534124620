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
      var status = of.resolve("status");
      memory += (number(status, "RssAnon:") + number(status, "RssShmem:")) << 10;
      var io = of.resolve("io");
      written += number(io, "write_bytes:") - number(io, "cancelled_write_bytes:");
    }
    return new Taken(memory, written);
  }

  /// The number after a word that begins a line; 0 where there is none.
  private static long number(Path file, String word) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1)
          .lines()
          .filter(line -> line.startsWith(word))
          .mapToLong(line -> Long.parseLong(line.substring(word.length()).strip().split(" ")[0]))
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      return 0; // it has just gone, or the kernel doesn't count
    }
  }
}
