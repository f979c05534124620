package check.child;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import run.OutputLine;
import text.Undecoded;

/// Gathers the output of one run, line by line, each with the threads that wrote it. What is beyond
/// its bounds is cut.
final class OutputLines {
  /// A line of one letter takes this much room, so that short lines must be bounded by their
  /// number, too.
  static final int LINE_BYTES = 128;
  private static final int LINES_MAX = 512_000;

  private final List<OutputLine> lines = new ArrayList<>();
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private final Set<String> threads = new LinkedHashSet<>();
  private final long start;
  private final int bytesMax;
  private long nanos = -1;
  private int bytes;
  private boolean cut;
  private String lastThreads = "";

  /// @param start when main began, by the child's `nanoTime`
  OutputLines(long start, int bytesMax) {
    this.start = start;
    this.bytesMax = bytesMax;
  }

  void add(String thread, long at, byte[] from, int offset, int length) {
    int kept = lines.size() >= LINES_MAX ? 0 : Math.min(length, bytesMax - bytes);
    if (kept < length) cut = true;
    bytes += kept;
    if (at >= 0) nanos = at - start;
    int begin = offset;
    for (int i = offset; i < offset + kept; i++) {
      if (from[i] != '\n') continue;
      append(thread, from, begin, i);
      endLine(thread);
      begin = i + 1;
      if (lines.size() >= LINES_MAX) {
        cut |= begin < offset + length;
        return;
      }
    }
    append(thread, from, begin, offset + kept);
  }

  private void append(String thread, byte[] from, int begin, int end) {
    if (begin >= end) return;
    threads.add(thread);
    line.write(from, begin, end - begin);
  }

  private void endLine(String thread) {
    threads.add(thread);
    var names = threads.size() == 1 ? thread : String.join("+", threads);
    if (!names.equals(lastThreads)) lastThreads = names; // one object for all lines of a thread
    lines.add(new OutputLine(Undecoded.text(line.toByteArray()), lastThreads, nanos));
    line.reset();
    threads.clear();
  }

  /// When the last bytes came, in nanoseconds after main's start; -1 where none did.
  long latest() {
    return nanos;
  }

  /// The lines; a last one without its newline is one too.
  List<OutputLine> end() {
    if (line.size() > 0) endLine(threads.iterator().next());
    return lines;
  }

  /// How much room it takes, roughly.
  long room() {
    return bytes + (long) LINE_BYTES * lines.size();
  }

  boolean cut() {
    return cut;
  }

  int bytes() {
    return bytes;
  }
}
