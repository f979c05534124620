package check.child;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/// Runs a command of the builder's own to its end: no run takes it for a process left behind.
public final class OwnCommand {
  private OwnCommand() {}

  /// Runs it; false where it fails or is not done in time, and then it is killed.
  public static boolean run(ProcessBuilder builder, Duration limit) throws IOException {
    return exitCode(builder, limit) == 0;
  }

  /// Runs it; -1 where it is not done in time, and then it is killed.
  static int exitCode(ProcessBuilder builder, Duration limit) throws IOException {
    var process = OrphanReaper.startOwn(builder);
    try {
      return process.waitFor(limit.toNanos(), TimeUnit.NANOSECONDS) ? process.exitValue() : -1;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return -1;
    } finally {
      process.destroyForcibly();
      OrphanReaper.ended(process);
    }
  }
}
