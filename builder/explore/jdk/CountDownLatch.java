package explore.jdk;

import static explore.schedule.Fingerprint.mix;

import explore.model.Steps;
import explore.schedule.Location;
import explore.schedule.Order;
import java.util.concurrent.TimeUnit;

/// Stands in for the JDK's.
public class CountDownLatch {
  private long count;

  public CountDownLatch(int count) {
    if (count < 0) throw new IllegalArgumentException("count < 0");
    this.count = count;
  }

  private Location location() {
    var location = Steps.execution().location(this, "count", "CountDownLatch", "");
    if (!location.hasValue()) Steps.execution().wrote(location, mix(61, count), count);
    return location;
  }

  public void countDown() {
    var step = Steps.operation("counts down", location()).writes();
    Steps.take(step);
    if (count > 0) {
      count--;
      Steps.execution().orders(location(), Order.RELEASE, step.line());
    }
    Steps.execution().wrote(location(), mix(61, count), count);
    step.tells(" to ", count);
  }

  public void await() throws InterruptedException {
    Steps.interruptible(
        Steps.operation("awaits zero of", location()).orders(Order.ACQUIRE), () -> count == 0);
  }

  public boolean await(long time, TimeUnit unit) throws InterruptedException {
    var awaits = Steps.operation("awaits zero of", location());
    return Steps.timed(awaits, () -> count == 0, Steps.endless(time, unit));
  }

  public long getCount() {
    Steps.take(Steps.operation("asks count of", location()).observes().orders(Order.ACQUIRE));
    return count;
  }

  @Override
  public String toString() {
    return Steps.refuse("toString of a latch");
  }
}
