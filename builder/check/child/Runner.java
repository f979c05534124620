package check.child;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import run.Ending;
import run.OutputLine;
import run.Run;
import timeline.Reconstruction;

/// Runs one program, once or many times.
///
/// @param limit of one run
public record Runner(Yard yard, JvmCommand jvm, Limit limit) {
  /// More output of one run is cut.
  static final int OUTPUT_BYTES_MAX = 16 << 20;
  /// Runs of a table are kept until they are judged; beyond this they are cut, all taken together.
  private static final int KEPT_BYTES_MAX = 64 << 20;
  /// The longest words of an exception that are read.
  private static final int TOLD_BYTES_MAX = 1 << 20;
  /// The most that is read of what one of many runs wrote to standard error.
  private static final int ERROR_BYTES_MAX_OF_MANY = 16 << 10;
  private static final long PAUSE_NANOS = 1_000_000;
  private static final int SIGNAL_BASE = 128;
  /// Those that end a process and that a program can't easily give as an exit code by chance: HUP,
  /// INT, QUIT, ILL, TRAP, ABRT, BUS, FPE, KILL, SEGV, PIPE, TERM.
  private static final List<Integer> SIGNALS = List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 13, 15);

  /// Runs it in a JVM of its own.
  public Run once() throws IOException, InterruptedException {
    try (var childProcess =
        new ChildProcess(yard, jvm::once, jvm.files().jar(), jvm.classPath(), limit)) {
      return run(childProcess, new OneRun(childProcess, false));
    }
  }

  /// Runs it in a JVM of its own, with the tracer in it.
  public TracedRun traced(TraceFiles tracer) throws IOException, InterruptedException {
    var woven = WovenClasses.of(jvm.classPath());
    try (var childProcess =
        new ChildProcess(
            yard,
            (told, files) -> jvm.traced(told, files, tracer, woven),
            jvm.files().jar(),
            jvm.classPath(),
            limit)) {
      var sink = new OneRun(childProcess, true);
      var run = run(childProcess, sink);
      var tape = EventLogFile.read(childProcess.tape(), jvm.classPath());
      return new TracedRun(
          run, Reconstruction.of(tape, sink.start(), run.nanos(), sink.printed(run)));
    }
  }

  private static Run run(ChildProcess childProcess, OneRun sink)
      throws IOException, InterruptedException {
    int code = childProcess.await(new OutputDecoder(childProcess.token(), sink), 0);
    if (childProcess.run() == 0 && childProcess.stopped() == null)
      throw new NotStarted(childProcess, code, sink.lines()); // such as `java -version`
    return sink.end(code);
  }

  /// A JVM that did not come as far as the program.
  public static final class NotStarted extends IOException {
    NotStarted(ChildProcess childProcess, int code, List<OutputLine> printed) throws IOException {
      super(
          "the JVM did not start: "
              + Stream.concat(
                      childProcess.errors(ChildProcess.ERROR_BYTES_MAX).lines(),
                      printed.stream().map(OutputLine::text))
                  .filter(line -> !line.isBlank() && !line.equals(PREAMBLE))
                  .findFirst()
                  .orElse("exit code " + code));
    }

    /// Precedes the JVM's reason, which it prints to standard output.
    private static final String PREAMBLE = "Error occurred during initialization of VM";
  }

  static Run run(ChildProcess childProcess, OutputLines lines, Ending ending, long nanos)
      throws IOException {
    var stop = childProcess.stopped();
    return new Run(
        lines.end(),
        ending,
        childProcess.errors(ChildProcess.ERROR_BYTES_MAX),
        lines.cut(),
        stop == null ? List.of() : stop.look().threads(),
        stop == null ? "" : stop.note(),
        nanos);
  }

  static Ending ending(ChildProcess childProcess, int code) {
    return stopped(childProcess).or(() -> reported(childProcess)).orElseGet(() -> exited(code));
  }

  private static Optional<Ending> stopped(ChildProcess childProcess) {
    var stop = childProcess.stopped();
    if (stop == null) return Optional.empty();
    if (!stop.look().cycles().isEmpty())
      return Optional.of(
          new Ending.Deadlocked(stop.look().cycles(), stop.look().timed(), stop.look().givesUp()));
    return Optional.of(
        stop.atLimit()
            ? new Ending.StillRunning(stop.look().timed(), !stop.look().found())
            : new Ending.Died(9));
  }

  /// What left main, whatever exit code a hook or handler made of it.
  private static Optional<Ending> reported(ChildProcess childProcess) {
    return childProcess
        .told(TOLD_BYTES_MAX)
        .filter(told -> told.contains("\n"))
        .map(Runner::threw); // else it ended meanwhile
  }

  /// Two lines: the class, then `=` and the message, `-` for none, `!` and what `getMessage` threw.
  private static Ending threw(String report) {
    int line = report.indexOf('\n');
    var message = report.substring(line + 1);
    return new Ending.Threw(
        report.substring(0, line),
        message.startsWith("=") ? Optional.of(message.substring(1)) : Optional.empty());
  }

  private static Ending exited(int code) {
    if (code == 0) return new Ending.Completed();
    return SIGNALS.contains(code - SIGNAL_BASE)
        ? new Ending.Died(code - SIGNAL_BASE)
        : new Ending.Exited(code);
  }

  /// Runs it so often; stops early where `enough` says so of the runs so far. Runs share JVMs
  /// unless the program can see what a JVM fixes at its start or shows it, or the JVM itself
  /// prints.
  public List<Run> many(int times, Predicate<List<Run>> enough)
      throws IOException, InterruptedException {
    boolean shared = jvm.plain();
    var runs = gathered(times, shared, enough);
    return shared && (runs.jvmPrinted || JvmTraits.shownBy(runs.done))
        ? gathered(times, false, enough).all()
        : runs.all();
  }

  private ManyRuns gathered(int times, boolean shared, Predicate<List<Run>> enough)
      throws IOException, InterruptedException {
    var runs = new ManyRuns(times, shared, enough);
    while (runs.done.size() < times && !runs.stopEarly) {
      int from = runs.done.size() + 1;
      try (var childProcess =
          new ChildProcess(
              yard,
              (told, files) -> shared ? jvm.many(told, files, from, times) : jvm.once(told, files),
              jvm.files().jar(),
              jvm.classPath(),
              limit)) {
        runs.childProcess = childProcess;
        int code =
            childProcess.await(
                new OutputDecoder(childProcess.token(), runs),
                shared && from < times ? PAUSE_NANOS : 0);
        runs.jvmEnded(code);
        if (runs.done.size() < from) throw new NotStarted(childProcess, code, runs.lines());
      }
    }
    return runs;
  }

  /// Gathers the runs of one fork after another. Equal ones are kept once, so that thousands take
  /// little room.
  private static final class ManyRuns implements OutputDecoder.Sink {
    private final List<Run> done = new ArrayList<>();
    private final Map<Same, Run> known = new HashMap<>();
    /// The time of all equal runs.
    private final Map<Run, Long> nanos = new IdentityHashMap<>();
    private final int times;
    private final boolean shared;
    private final Predicate<List<Run>> enough;
    private ChildProcess childProcess;
    private OutputLines lines;
    private boolean under;
    private long begin;
    private long latest;
    private long kept;
    private boolean stopEarly;
    /// Came bytes without a mark? Where runs share a JVM no program can write such.
    private boolean jvmPrinted;

    private record Same(List<String> lines, List<String> threads, Ending ending) {}

    ManyRuns(int times, boolean shared, Predicate<List<Run>> enough) {
      this.times = times;
      this.shared = shared;
      this.enough = enough;
    }

    @Override
    public void bytes(String thread, long id, long nanos, byte[] from, int at, int length) {
      if (lines == null)
        lines = new OutputLines(nanos, outputMax()); // before main: a warning of the JVM's
      jvmPrinted |= id == 0;
      lines.add(thread, nanos, from, at, length);
    }

    @Override
    public void record(long at, String text) {
      if (under && !shared) return; // a JVM of its own begins one run: the program wrote this
      latest = at;
      if (text.equals("next"))
        add(new Ending.Completed(), "", null); // the one before left nothing behind
      under = true;
      begin = at;
      if (lines == null) lines = new OutputLines(at, outputMax());
      childProcess.runStarts();
    }

    /// The runs; of equal ones each with the mean time.
    List<Run> all() {
      var counts = new IdentityHashMap<Run, Integer>();
      done.forEach(run -> counts.merge(run, 1, Integer::sum));
      var timed = new IdentityHashMap<Run, Run>();
      counts.forEach(
          (r, count) ->
              timed.put(
                  r,
                  new Run(
                      r.output(),
                      r.ending(),
                      r.error(),
                      r.cut(),
                      r.threads(),
                      r.note(),
                      nanos.get(r) / count)));
      return done.stream().map(timed::get).toList();
    }

    /// The lines of the run that was not begun, if there are any.
    List<OutputLine> lines() {
      return lines == null ? List.of() : lines.end();
    }

    private int outputMax() {
      return (int) Math.clamp(KEPT_BYTES_MAX - kept, 0, OUTPUT_BYTES_MAX);
    }

    /// The run under way, if there is one, ended with its JVM.
    void jvmEnded(int code) throws IOException {
      if (!under) return;
      latest = begin + Math.max(childProcess.runNanos(), lines.latest());
      add(
          ending(childProcess, code),
          childProcess.errors(ERROR_BYTES_MAX_OF_MANY),
          childProcess.stopped());
    }

    private void add(Ending ending, String errors, ChildProcess.Stop stop) {
      if (stopEarly || done.size() >= times) return;
      var output = lines.end();
      var same =
          new Same(
              output.stream().map(OutputLine::text).toList(),
              output.stream().map(OutputLine::thread).toList(),
              ending);
      boolean isNew = !known.containsKey(same);
      if (isNew) {
        kept += lines.room() + OutputLines.LINE_BYTES + errors.length();
        known.put(
            same,
            new Run(
                output,
                ending,
                errors,
                lines.cut(),
                stop == null ? List.of() : stop.look().threads(),
                stop == null ? "" : stop.note(),
                0));
      }
      var run = known.get(same);
      done.add(run);
      nanos.merge(run, latest - begin, Long::sum);
      lines = null;
      under = false;
      if (isNew && enough.test(done)) {
        stopEarly = true;
        childProcess.kill();
      }
    }
  }
}
