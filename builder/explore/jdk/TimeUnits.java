package explore.jdk;

import java.util.concurrent.TimeUnit;

/// Stands in for methods of `TimeUnit`.
public final class TimeUnits {
  private TimeUnits() {}

  public static void sleep(TimeUnit unit, long time) throws InterruptedException {
    if (time > 0) Threads.sleep(unit.toMillis(time));
  }
}
