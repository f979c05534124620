import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Predicate;

/// Waits for what must come, however slow the machine: no test asserts a time. What never comes
/// fails, rather than hold up all tests.
final class Wait {
  static final Duration LIMIT = Duration.ofMinutes(3);
  private static final int POLL_MILLIS = 10;

  private Wait() {}

  /// Asks until the answer is as wanted, which it returns.
  static <T> T until(Callable<T> ask, Predicate<T> wanted) throws Exception {
    long begin = System.nanoTime();
    for (; ; ) {
      var answer = ask.call();
      if (wanted.test(answer)) return answer;
      assertTrue(
          System.nanoTime() - begin < LIMIT.toNanos(), () -> "never as wanted, but " + answer);
      Thread.sleep(POLL_MILLIS);
    }
  }
}
