package check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import run.Run;
import timeline.Traced;

/// Gathers the only run of a fork.
final class OneRun implements Frames.Sink {
  private final Fork fork;
  private Lines lines = new Lines(0, Runner.OUTPUT_BYTES_MAX);
  private long start;
  /// Of each line the id of the thread that ended it.
  private final List<Long> writers = new ArrayList<>();
  private final boolean traced;
  private long writer;

  /// @param traced remember ids of threads, too
  OneRun(Fork fork, boolean traced) {
    this.fork = fork;
    this.traced = traced;
  }

  @Override
  public void bytes(String thread, long id, long nanos, byte[] from, int at, int length) {
    lines.add(thread, nanos, from, at, length);
    if (!traced) return;
    writer = id;
    for (int i = at; i < at + length; i++)
      if (from[i] == '\n' && writers.size() < Results.SAMPLE_LINES_MAX) writers.add(id);
  }

  @Override
  public void record(long nanos, String text) {
    start = nanos;
    if (lines.bytes() == 0)
      lines = new Lines(nanos, Runner.OUTPUT_BYTES_MAX); // else a warning of the JVM's came before
    fork.runStarts();
  }

  /// When main began, by the run's `nanoTime`.
  long start() {
    return start;
  }

  Run end(int code) throws IOException {
    return Runner.run(fork, lines, Runner.ending(fork, code), Math.max(0, fork.runNanos()));
  }

  /// The lines of this run, as many as a picture may have, with the ids of their threads.
  List<Traced.Line> printed(Run run) {
    var printed = new ArrayList<Traced.Line>();
    for (var line : run.output()) {
      int i = printed.size();
      if (i == Results.SAMPLE_LINES_MAX) break;
      long thread = i < writers.size() ? writers.get(i) : writer;
      var text = Results.clip(line.text(), Results.SAMPLE_LINE_MAX);
      printed.add(new Traced.Line(thread, Math.max(0, line.nanos()), text));
    }
    return printed;
  }
}
