package explore.jdk;

import explore.model.Monitor;
import explore.model.Steps;
import java.util.concurrent.TimeUnit;

/// Stands in for `Object.wait`, `notify` and `getClass`.
public final class Monitors {
  private Monitors() {}

  /// That of a stand-in is another than the JDK's.
  public static Class<?> getClass(Object object) {
    var type = object.getClass();
    return type.getPackageName().equals(Monitors.class.getPackageName())
        ? Steps.refuse("the class of a " + type.getSimpleName())
        : type;
  }

  public static void wait(Object object) throws InterruptedException {
    await(object, false);
  }

  public static void wait(Object object, long millis) throws InterruptedException {
    if (millis < 0) throw new IllegalArgumentException("timeout value is negative");
    await(object, millis > 0 && !Steps.endless(millis, TimeUnit.MILLISECONDS));
  }

  public static void wait(Object object, long millis, int nanos) throws InterruptedException {
    if (millis < 0) throw new IllegalArgumentException("timeout value is negative");
    if (nanos < 0 || nanos > 999_999)
      throw new IllegalArgumentException("nanosecond timeout value out of range");
    wait(object, nanos > 0 && millis < Long.MAX_VALUE ? millis + 1 : millis);
  }

  private static void await(Object object, boolean timed) throws InterruptedException {
    Monitor.of(Steps.execution(), object).await(Steps.execution(), timed, Steps.line());
  }

  public static void notify(Object object) {
    Monitor.of(Steps.execution(), object).notify(Steps.execution(), false, Steps.line());
  }

  public static void notifyAll(Object object) {
    Monitor.of(Steps.execution(), object).notify(Steps.execution(), true, Steps.line());
  }
}
