package check;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.function.BiFunction;
import run.ThreadSeen;

/// Owns the life of one child JVM: its folder, its output, its limit, its end and what it leaves behind.
final class Fork implements AutoCloseable {
  /// More standard error is cut.
  static final int ERROR_BYTES_MAX = 1 << 20;
  /// A JVM that hasn't come to main by then won't.
  private static final Duration START_MAX = Duration.ofSeconds(60);
  private static final SecureRandom RANDOM = new SecureRandom();

  private final String token = newToken();
  private final Path folder;
  private final Path work;
  private final Path errors;
  private final Duration limit;
  private final boolean awaitsDeadlock;
  private final Process process;
  private volatile long deadline = System.nanoTime() + START_MAX.toNanos();
  private volatile boolean ended;
  private volatile boolean killed;
  private volatile Stop stop;

  /// Why the builder ended a run.
  record Stop(boolean atLimit, String note, Look look) { }

  /// What a look into the program found; the cycle is empty where there is none.
  record Look(List<String> cycle, List<ThreadSeen> threads) {
    static final Look NONE = new Look(List.of(), List.of());
  }

  /// Starts it; `command` is given the token and the file for an uncaught exception.
  ///
  /// @param limit          of a run, from main's start
  /// @param awaitsDeadlock look for one sooner
  Fork(Path temporary, BiFunction<String, Path, List<String>> command, Duration limit, boolean awaitsDeadlock) throws IOException {
    this.limit = limit;
    this.awaitsDeadlock = awaitsDeadlock;
    folder = Files.createDirectory(temporary.resolve("run-" + token));
    work = Files.createDirectory(folder.resolve("work"));
    errors = folder.resolve("errors");
    var builder = new ProcessBuilder(command.apply(token, report())).directory(work.toFile())
      .redirectInput(ProcessBuilder.Redirect.from(emptyFile().toFile()))
      .redirectError(ProcessBuilder.Redirect.appendTo(errors.toFile()));
    Child.clean(builder);
    process = Leftovers.start(builder, token);
    Watch.add(this);
  }

  private Path emptyFile() throws IOException {
    var none = Path.of("/dev/null");
    return Files.exists(none) ? none : Files.createFile(folder.resolve("input"));
  }

  /// 16 bytes that no output has but by chance.
  private static String newToken() {
    var bytes = new byte[8];
    RANDOM.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  String token() {
    return token;
  }

  Process process() {
    return process;
  }

  boolean awaitsDeadlock() {
    return awaitsDeadlock;
  }

  /// Where the uncaught exception is reported.
  Path report() {
    return folder.resolve("report");
  }

  /// Its working folder.
  Path work() {
    return work;
  }

  /// Where a look writes.
  Path lookFile() {
    return folder.resolve("look");
  }

  /// A run's main has started: its time counts from now.
  void runStarts() {
    deadline = System.nanoTime() + limit.toNanos();
  }

  /// Nanoseconds left of the run's time; negative beyond.
  long left() {
    return deadline - System.nanoTime();
  }

  /// Ends it from outside, for this reason.
  void stop(Stop why) {
    if (stop == null) stop = why;
    kill();
  }

  /// Ends it, as no more is wanted of it.
  void kill() {
    killed = true;
    process.destroyForcibly();
  }

  /// Why the builder ended it; null where it ended by itself.
  Stop stopped() {
    return stop;
  }

  /// Reads all its output and waits for its end; returns the exit code.
  int await(Frames frames) throws IOException, InterruptedException {
    try (var in = process.getInputStream()) {
      var bytes = new byte[1 << 16];
      for (int n; (n = in.read(bytes)) >= 0; ) frames.push(bytes, n);
    } catch (IOException e) {
      if (process.isAlive() && !killed) throw e;   // else it was closed as the process had ended
    }
    frames.end();
    int code = process.waitFor();
    ended = true;
    Watch.remove(this);
    Leftovers.ended(process);
    Leftovers.kill(token);
    return code;
  }

  boolean hasEnded() {
    return ended;
  }

  /// Cuts standard error where it has become too long.
  void boundErrors() throws IOException {
    if (!Files.exists(errors) || Files.size(errors) <= 2L * ERROR_BYTES_MAX) return;
    try (var file = FileChannel.open(errors, StandardOpenOption.WRITE)) {
      file.truncate(ERROR_BYTES_MAX);
    }
  }

  /// What it wrote to standard error.
  String errors() throws IOException {
    try (var in = Files.newInputStream(errors)) {
      return new String(in.readNBytes(ERROR_BYTES_MAX), StandardCharsets.UTF_8);
    }
  }

  /// Ends it if it still lives, and removes its folder.
  @Override
  public void close() throws IOException {
    if (!ended) {
      process.destroyForcibly();
      Watch.remove(this);
      Leftovers.ended(process);
      Leftovers.kill(token);
    }
    delete(folder);
  }

  /// Deletes a folder and all in it, not what links in it lead to.
  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) return;
    Files.walkFileTree(folder, new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        Files.deleteIfExists(file);
        return FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFileFailed(Path file, IOException e) {
        return FileVisitResult.CONTINUE;   // gone meanwhile
      }

      @Override
      public FileVisitResult postVisitDirectory(Path dir, IOException e) throws IOException {
        Files.deleteIfExists(dir);
        return FileVisitResult.CONTINUE;
      }
    });
  }
}
