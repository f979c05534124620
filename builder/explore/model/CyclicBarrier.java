package explore.model;

import static explore.schedule.Fingerprint.mix;

import explore.schedule.Location;
import explore.schedule.Order;
import java.util.concurrent.BrokenBarrierException;
import java.util.function.Supplier;

/// Stands in for the JDK's: to arrive is a step, to pass is another. An interrupt is refused, as it
/// would break the barrier for all.
public class CyclicBarrier {
  private final int parties;
  private final Runnable action;
  private int arrived;
  private int generation;
  private boolean tripping;

  public CyclicBarrier(int parties) {
    this(parties, null);
  }

  public CyclicBarrier(int parties, Runnable action) {
    if (parties <= 0) throw new IllegalArgumentException();
    this.parties = parties;
    this.action = action;
  }

  private Location location() {
    return Steps.execution().location(this, "barrier", "CyclicBarrier", "");
  }

  private void changed() {
    Supplier<String> words = () -> arrived + " of " + parties + " arrived";
    Steps.execution().wrote(location(), mix(mix(67, arrived), generation), words);
  }

  public int await() throws InterruptedException, BrokenBarrierException {
    var arrives = Steps.operation("arrives at", location()).writes().observes().orders(Order.BOTH);
    Steps.take(arrives.when(() -> !tripping));
    int left = parties - ++arrived;
    int mine = generation;
    arrives.tells(" as number " + arrived);
    if (left == 0) {
      tripping = true;
      if (action != null) action.run();
      tripping = false;
      arrived = 0;
      generation++;
      changed();
      return 0;
    }
    changed();
    try {
      Steps.interruptible(
          Steps.operation("passes", location()).orders(Order.ACQUIRE), () -> generation != mine);
    } catch (InterruptedException e) {
      Steps.refuse("an interrupt in CyclicBarrier.await");
    }
    return left;
  }

  public int getParties() {
    return parties;
  }
}
