package check.child;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import run.OutputLine;
import run.Run;
import run.Sample;
import timeline.RecordedRun;

/// Gathers the only run of a fork.
final class OneRun implements OutputDecoder.Sink {
  private final ChildProcess child;
  private OutputLines lines = new OutputLines(0, Runner.OUTPUT_BYTES_MAX);
  private long start;
  /// The id of the thread that ended each line.
  private final List<Long> writers = new ArrayList<>();
  private final boolean traced;
  private long writer;

  /// @param traced remember ids of threads, too
  OneRun(ChildProcess child, boolean traced) {
    this.child = child;
    this.traced = traced;
  }

  @Override
  public void bytes(String thread, long id, long nanos, byte[] from, int at, int length) {
    lines.add(thread, nanos, from, at, length);
    if (!traced) return;
    writer = id;
    for (int i = at; i < at + length; i++)
      if (from[i] == '\n' && writers.size() < Sample.LINES_MAX) writers.add(id);
  }

  @Override
  public void record(long nanos, String text) {
    start = nanos;
    if (lines.bytes() == 0)
      lines =
          new OutputLines(
              nanos, Runner.OUTPUT_BYTES_MAX); // else a warning of the JVM's came before
    child.runStarts();
  }

  /// When main began, by the run's `nanoTime`.
  long start() {
    return start;
  }

  /// What was printed.
  List<OutputLine> lines() {
    return lines.end();
  }

  Run end(int code) throws IOException {
    return Runner.run(child, lines, Runner.ending(child, code), took());
  }

  /// How long it took: what reads its output may be late, and then its clock began late.
  private long took() {
    return Math.max(Math.max(0, child.runNanos()), lines.latest());
  }

  /// The lines of this run, as many as a picture may have, with the ids of their threads.
  List<RecordedRun.Line> printed(Run run) {
    var printed = new ArrayList<RecordedRun.Line>();
    for (var line : run.output()) {
      int i = printed.size();
      if (i == Sample.LINES_MAX) break;
      long thread = i < writers.size() ? writers.get(i) : writer;
      var text = Sample.clip(line.text());
      printed.add(new RecordedRun.Line(thread, Math.max(0, line.nanos()), text));
    }
    return printed;
  }
}
