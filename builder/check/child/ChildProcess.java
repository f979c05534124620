package check.child;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import text.FileTrouble;

/// Owns the life of one child JVM: its folder, its output, its limit, its end and what it leaves
/// behind.
public final class ChildProcess implements AutoCloseable {
  /// More standard error is cut.
  public static final int ERROR_BYTES_MAX = ErrorFile.BYTES_MAX;
  /// A JVM that hasn't come to main by then won't.
  private static final Duration START_MAX = Duration.ofSeconds(60);
  private static final SecureRandom RANDOM = new SecureRandom();

  /// A file of a program's may grow no larger.
  private static final long FILE_BYTES_MAX = 1L << 30;
  private static final AtomicLong NUMBER = new AtomicLong();

  /// Two secrets: the token begins the launcher's marks, and no program sees it; the mark stands in
  /// the environment.
  private final String token = random();
  private final String mark = random();
  private final Path folder;
  private final Path own; // the program may write to it; the rest of the folder is the builder's
  private final Path temporaryFiles;
  private final ErrorFile errors;
  private final Path jar;
  private final List<Path> classPath;
  private final Limit limit;
  private final Process process;
  private final Jvm jvm;
  private final String pipe;
  private volatile long deadline = System.nanoTime() + START_MAX.toNanos();
  private volatile int run;
  private volatile boolean ended;
  private volatile boolean killed;
  private volatile Stop stop;

  /// Why the builder ended a run.
  public record Stop(boolean atLimit, String note, Look look) {
    /// It took more than it may.
    static Stop because(String note) {
      return new Stop(false, note, Look.NONE);
    }

    /// It met its limit, and can't be looked at.
    static Stop unseen() {
      return new Stop(true, "", Look.NONE);
    }
  }

  /// What starts a JVM: given the file of token and uncaught exception, and a folder.
  public interface Command {
    JvmStart of(Path told, Path temporaryFiles) throws IOException;
  }

  /// Starts it.
  ///
  /// @param jar the launcher's, to look into the program of this class path with
  public ChildProcess(Yard yard, Command command, Path jar, List<Path> classPath, Limit limit)
      throws IOException {
    this.jar = jar;
    this.classPath = List.copyOf(classPath);
    this.limit = limit;
    folder = Files.createDirectory(yard.temporary().resolve("r" + NUMBER.incrementAndGet()));
    own = Files.createDirectory(folder.resolve("own"));
    var work = Files.createDirectories(own.resolve("in").resolve("work"));
    temporaryFiles = Files.createDirectory(work.resolveSibling("tmp"));
    var errorFile = folder.resolve("errors");
    errors = ErrorFile.create(errorFile);
    FileTrouble.naming(told(), () -> Files.writeString(told(), token));
    var builder =
        new ProcessBuilder(yard.around(own, work, command.of(told(), temporaryFiles)))
            .directory(work.toFile())
            .redirectInput(ProcessBuilder.Redirect.from(emptyFile().toFile()))
            .redirectError(ProcessBuilder.Redirect.appendTo(errorFile.toFile()));
    Environment.give(builder);
    builder
        .environment()
        .put("TMPDIR", temporaryFiles.toString()); // of its children; Java goes by its property
    process = OrphanReaper.start(builder, mark);
    pipe = OrphanReaper.outputOf(process);
    if (!yard.fence().holds()) Native.limitFileSize(process.pid(), FILE_BYTES_MAX);
    jvm = new Jvm(process, yard, mark);
    Watchdog.add(this);
  }

  private Path emptyFile() throws IOException {
    var none = Path.of("/dev/null");
    return Files.exists(none) ? none : Files.createFile(folder.resolve("input"));
  }

  /// 16 bytes that no output has but by chance.
  private static String random() {
    var bytes = new byte[8];
    RANDOM.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  public String token() {
    return token;
  }

  /// The JVM itself, which a fence may be around.
  Jvm jvm() {
    return jvm;
  }

  boolean awaitsDeadlock() {
    return limit.awaitsDeadlock();
  }

  long memoryBytesMax() {
    return limit.memoryBytesMax();
  }

  boolean awaitsLook() {
    return limit.awaitsDeadlock() || limit.awaitsLimit();
  }

  /// How long beyond its limit it may show that it waits again and again: as long as it ran.
  Duration patience() {
    return awaitsLook() ? limit.time() : Duration.ZERO;
  }

  /// Looks into it; at its limit with patience, as it is ended then.
  Look look(boolean late) {
    return Look.into(this, jar, classPath, late, !limit.awaitsLimit());
  }

  private Path told() {
    return own.resolve("told");
  }

  /// What the tracer wrote, of a traced run.
  Path tape() {
    return JvmCommand.tape(told());
  }

  /// What left main, as the launcher wrote it; empty where nothing did, or where another wrote it.
  Optional<String> told(int bytesMax) {
    try {
      return LeftFile.read(told(), bytesMax)
          .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
          .filter(text -> text.startsWith(token))
          .map(text -> text.substring(token.length()));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /// Where it may leave files.
  Path own() {
    return own;
  }

  /// Where it may leave temporary files.
  public Path temporaryFiles() {
    return temporaryFiles;
  }

  /// Where a look writes: a name that the program doesn't know.
  Path newLookFile() {
    return own.resolve("look-" + random());
  }

  /// A run's main has started: its time counts from now.
  public void runStarts() {
    deadline = System.nanoTime() + limit.time().toNanos();
    if (run++ == 0) jvm.handle(); // what is found later may be a child that it left
  }

  /// Which run it is at, from 1; 0 before main.
  int run() {
    return run;
  }

  /// Nanoseconds since the run's start.
  long runNanos() {
    return limit.time().toNanos() - left();
  }

  /// Nanoseconds left of the run's time; negative beyond.
  long left() {
    return deadline - System.nanoTime();
  }

  /// Ends it from outside, for this reason, unless the run that is meant is over.
  synchronized void stop(int ofRun, Stop why) {
    if (run != ofRun || ended) return;
    if (stop == null) stop = why;
    kill();
  }

  /// Ends it, as no more is wanted of it.
  void kill() {
    killed = true;
    process.destroyForcibly();
  }

  /// Has the builder ended it?
  boolean isUnwanted() {
    return killed;
  }

  /// Why the builder ended it; null where it ended by itself.
  public Stop stopped() {
    return stop;
  }

  /// Reads all its output and waits for its end; returns the exit code.
  ///
  /// @param pauseNanos after a short read: where many short runs write, to be woken by each would
  /// take a core from them
  public int await(OutputDecoder decoder, long pauseNanos)
      throws IOException, InterruptedException {
    try (var in = process.getInputStream()) {
      var bytes = new byte[1 << 16];
      for (int n; (n = in.read(bytes)) >= 0; ) {
        decoder.push(bytes, n);
        if (pauseNanos > 0 && n < bytes.length / 8) LockSupport.parkNanos(pauseNanos);
      }
    } catch (IOException e) {
      if (process.isAlive() && !killed) throw e; // else it was closed as the process had ended
    }
    decoder.end();
    int code = process.waitFor();
    end();
    return code;
  }

  private void end() {
    ended = true;
    Watchdog.remove(this);
    OrphanReaper.ended(process);
    if (killed || !jvm.endsAll()) OrphanReaper.kill(mark);
    jvm.forgetAttaching();
  }

  boolean hasEnded() {
    return ended;
  }

  /// Kills what the ended JVM left: what bears its mark, or holds its output open.
  void killLeftovers() {
    if (!jvm.killBesideFirst()) OrphanReaper.kill(mark, pipe);
  }

  /// Kills all that it started.
  void killDescendants() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    OrphanReaper.kill(mark);
  }

  /// Its process and all that live below it.
  List<ProcessHandle> processes() {
    return Stream.concat(Stream.of(process.toHandle()), process.descendants()).toList();
  }

  /// Has it started more than so many processes that live?
  boolean hasDescendants(int max) {
    if (!OrphanReaper.maySurpass(max)) return false;
    if (process.descendants().limit(max + Jvm.AROUND + 1L).count() > max + Jvm.AROUND
        || OrphanReaper.marked(mark).count() > max) return true;
    OrphanReaper.killCrowd(max);
    return false;
  }

  /// Cuts standard error where it has become too long.
  void boundErrors() throws IOException {
    errors.bound();
  }

  /// What it wrote to standard error, at most so much.
  public String errors(int bytesMax) throws IOException {
    return errors.text(bytesMax);
  }

  /// Ends it if it still lives, and removes its folder.
  @Override
  public void close() throws IOException {
    if (!ended) {
      kill();
      end();
    }
    errors.close();
    Folder.delete(folder);
  }
}
