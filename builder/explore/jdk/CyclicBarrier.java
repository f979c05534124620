package explore.jdk;

import static explore.schedule.Fingerprint.mix;

import explore.model.Steps;
import explore.schedule.Location;
import explore.schedule.Operation;
import explore.schedule.Order;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/// Stands in for the JDK's: to arrive is a step, to pass is another. An interrupt, a time-out, a
/// reset or an action that throws breaks it for all who wait. While its action runs nobody can get
/// at it.
public class CyclicBarrier {
  /// What waits together; a new one begins when it has passed, and when the barrier is reset.
  private static final class Generation {
    private final int number;
    private boolean broken;

    Generation(int number) {
      this.number = number;
    }
  }

  private final int parties;
  private final Runnable action;
  private int arrived;
  private Generation generation = new Generation(0);
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
    Supplier<String> words =
        () -> generation.broken ? "broken" : arrived + " of " + parties + " arrived";
    int state = (generation.broken ? 1 : 0) + (tripping ? 2 : 0);
    long hash = mix(mix(67, arrived), generation.number * 4L + state);
    Steps.execution().wrote(location(), hash, words);
  }

  private void breakIt() {
    generation.broken = true;
    arrived = 0;
    changed();
  }

  private void next() {
    generation = new Generation(generation.number + 1);
    arrived = 0;
    changed();
  }

  private Operation step(String verb) {
    return Steps.operation(verb, location()).writes().when(() -> !tripping).orders(Order.BOTH);
  }

  public int await() throws InterruptedException, BrokenBarrierException {
    try {
      return await(true);
    } catch (TimeoutException e) {
      throw new AssertionError(e);
    }
  }

  public int await(long time, TimeUnit unit)
      throws InterruptedException, BrokenBarrierException, TimeoutException {
    return await(Steps.endless(time, unit));
  }

  private int await(boolean endless)
      throws InterruptedException, BrokenBarrierException, TimeoutException {
    var flag = Steps.interruptsOf(Steps.me());
    var arrives = step("arrives at").observes().and(flag);
    Steps.take(arrives);
    if (generation.broken) throw new BrokenBarrierException();
    breakIfInterrupted();
    int left = parties - ++arrived;
    arrives.tells(" as number " + arrived);
    changed();
    if (left == 0) trip();
    else pass(generation, endless);
    return left;
  }

  private void breakIfInterrupted() throws InterruptedException {
    if (Steps.me().interrupted()) breakIt();
    Steps.checkInterrupt();
  }

  private void trip() {
    tripping = true;
    changed();
    boolean ran = false;
    try {
      if (action != null) action.run();
      ran = true;
    } finally {
      tripping = false;
      Steps.execution().touch(location(), true);
      Steps.precedes(location());
      if (!ran) breakIt();
    }
    next();
  }

  private void pass(Generation mine, boolean endless)
      throws InterruptedException, BrokenBarrierException, TimeoutException {
    var me = Steps.me();
    var passes =
        Steps.operation("passes", location())
            .writes()
            .and(Steps.interruptsOf(me))
            .when(
                () ->
                    !tripping
                        && (!endless || generation != mine || mine.broken || me.interrupted()))
            .orders(Order.ACQUIRE);
    Steps.take(passes);
    boolean over = generation != mine || mine.broken;
    me.observe(mine.broken ? 3 : over ? 5 : 7);
    if (mine.broken) throw new BrokenBarrierException();
    if (over) {
      me.onlyRead(location());
      return;
    }
    breakIfInterrupted();
    passes.tells(", timed out");
    breakIt();
    throw new TimeoutException();
  }

  public void reset() {
    Steps.take(step("resets"));
    breakIt();
    next();
  }

  public boolean isBroken() {
    Steps.take(step("asks isBroken of").observes());
    return generation.broken;
  }

  public int getNumberWaiting() {
    Steps.take(step("asks who waits at").observes());
    return arrived;
  }

  public int getParties() {
    return parties;
  }

  @Override
  public String toString() {
    return Steps.refuse("toString of a barrier");
  }
}
