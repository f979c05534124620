package check.child;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// What the system reports of a process: CPU time used so far, in any unit that grows, how many
/// threads it has, how many bytes of memory, and whether a signal stopped it; -1 where it doesn't
/// say.
record Stat(long cpu, long threads, long memory, boolean stopped) {
  private static final int USER = 11,
      SYSTEM = 12,
      THREADS = 17,
      RESIDENT = 21; // proc_pid_stat(5), counted from the state
  private static final int PAGE_BYTES = Native.pageSize();

  static Stat of(ProcessHandle process) throws IOException {
    var stat = Path.of("/proc", String.valueOf(process.pid()), "stat");
    if (!Files.exists(stat))
      return new Stat(
          process.info().totalCpuDuration().map(d -> d.toMillis()).orElse(-1L), -1, -1, false);
    var fields = fields(stat);
    return new Stat(
        Long.parseLong(fields[USER]) + Long.parseLong(fields[SYSTEM]),
        Long.parseLong(fields[THREADS]),
        Long.parseLong(fields[RESIDENT]) * PAGE_BYTES,
        fields[0].equals("T"));
  }

  /// The fields from the state on, whatever the name before it looks like.
  static String[] fields(Path stat) throws IOException {
    var text = Files.readString(stat, StandardCharsets.ISO_8859_1);
    return text.substring(text.lastIndexOf(')') + 2).split(" ");
  }
}
