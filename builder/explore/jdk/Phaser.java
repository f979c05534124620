package explore.jdk;

import static explore.schedule.Fingerprint.mix;

import explore.model.Steps;
import explore.schedule.Location;
import explore.schedule.Operation;
import explore.schedule.Order;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// Stands in for the JDK's, by its code, without phasers above it. To arrive is a step; who arrives
/// last does what is to be done then, and to advance is another step. Between the two nobody can
/// register, and who arrives is one too many.
public class Phaser {
  private static final int MOST = 0xffff;
  private static final int TERMINATED = Integer.MIN_VALUE;

  private int phase;
  private int parties;
  private int unarrived;
  /// Has the last arrived, and it has not advanced yet?
  private boolean advancing;

  public Phaser() {
    this(0);
  }

  public Phaser(int parties) {
    if (parties < 0 || parties > MOST)
      throw new IllegalArgumentException("Illegal number of parties");
    this.parties = unarrived = parties;
  }

  private Location location() {
    var location = Steps.execution().location(this, "phaser", "Phaser", "");
    if (!location.hasValue()) Steps.execution().wrote(location, hash(), words());
    return location;
  }

  private long hash() {
    return mix(mix(137, phase), (parties * (MOST + 1L) + unarrived) * 2 + (advancing ? 1 : 0));
  }

  private Supplier<String> words() {
    return () ->
        phase < 0
            ? "terminated"
            : "phase %d, %d of %d arrived".formatted(phase, parties - unarrived, parties);
  }

  private void changed() {
    Steps.execution().wrote(location(), hash(), words());
  }

  private Operation step(String verb) {
    return Steps.operation(verb, location());
  }

  // ---- Registering

  public int register() {
    return registers(1);
  }

  public int bulkRegister(int more) {
    if (more < 0) throw new IllegalArgumentException();
    return more == 0 ? getPhase() : registers(more);
  }

  private int registers(int more) {
    Steps.take(step("registers at").writes().observes().when(() -> phase < 0 || !advancing));
    if (parties + more > MOST) throw new IllegalStateException("Attempt to register too many");
    if (phase < 0) return phase;
    parties += more;
    unarrived += more;
    changed();
    return phase;
  }

  // ---- Arriving

  public int arrive() {
    return arrives("arrives at", false, false);
  }

  public int arriveAndDeregister() {
    return arrives("arrives at and leaves", true, false);
  }

  public int arriveAndAwaitAdvance() {
    return arrives("arrives at", false, true);
  }

  private int arrives(String verb, boolean leaves, boolean waits) {
    var arrives = step(verb).writes().observes().orders(Order.BOTH);
    Steps.take(arrives);
    int mine = phase;
    if (mine < 0) {
      Steps.me().onlyRead(location());
      return mine;
    }
    if (unarrived == 0) throw new IllegalStateException("Attempted arrival of unregistered party");
    unarrived--;
    if (leaves) parties--;
    advancing = unarrived == 0;
    changed();
    if (advancing) {
      arrives.tells(" as the last");
      return advance(mine, waits);
    }
    return waits ? awaitPhase(mine) : mine;
  }

  private int advance(int mine, boolean waits) {
    boolean ends = onAdvance(mine, parties);
    Steps.take(step("advances").writes().observes().orders(Order.BOTH));
    advancing = false;
    if (phase < 0) return waits ? phase : mine;
    int next = mine + 1 & Integer.MAX_VALUE;
    phase = ends ? next | TERMINATED : next;
    unarrived = parties;
    changed();
    return waits ? next : mine;
  }

  /// Gives whether it ends by that.
  protected boolean onAdvance(int phase, int registeredParties) {
    return registeredParties == 0;
  }

  public void forceTermination() {
    Steps.take(step("terminates").writes().orders(Order.BOTH));
    phase |= TERMINATED;
    changed();
  }

  // ---- Waiting

  private int awaitPhase(int mine) {
    var awaits = step("awaits the next phase of").when(() -> phase != mine);
    Steps.take(awaits.observes().orders(Order.ACQUIRE));
    return phase;
  }

  public int awaitAdvance(int phase) {
    return phase < 0 ? phase : awaitPhase(phase);
  }

  public int awaitAdvanceInterruptibly(int phase) throws InterruptedException {
    if (phase < 0) return phase;
    try {
      return awaitInterruptibly(phase, true);
    } catch (TimeoutException e) {
      throw new AssertionError(e);
    }
  }

  public int awaitAdvanceInterruptibly(int phase, long time, TimeUnit unit)
      throws InterruptedException, TimeoutException {
    return phase < 0 ? phase : awaitInterruptibly(phase, Steps.endless(time, unit));
  }

  /// Who finds the next phase there doesn't look for an interrupt.
  private int awaitInterruptibly(int mine, boolean endless)
      throws InterruptedException, TimeoutException {
    BooleanSupplier next = () -> phase != mine;
    Steps.take(step("looks for the next phase of").observes().orders(Order.ACQUIRE));
    if (next.getAsBoolean()) return phase;
    var waits = step("awaits the next phase of");
    if (endless) Steps.interruptible(waits.orders(Order.ACQUIRE), next);
    else if (!Steps.timed(waits, next, false)) throw new TimeoutException();
    Steps.me().observe(phase);
    return phase;
  }

  // ---- What can be asked

  private void asks(String verb) {
    Steps.take(step(verb).observes().orders(Order.ACQUIRE));
  }

  public final int getPhase() {
    asks("asks phase of");
    return phase;
  }

  public int getRegisteredParties() {
    asks("asks parties of");
    return parties;
  }

  public int getUnarrivedParties() {
    asks("asks who has not arrived at");
    return unarrived;
  }

  public int getArrivedParties() {
    asks("asks who has arrived at");
    return parties - unarrived;
  }

  public boolean isTerminated() {
    asks("asks isTerminated of");
    return phase < 0;
  }

  public Phaser getParent() {
    return null;
  }

  public Phaser getRoot() {
    return this;
  }

  @Override
  public String toString() {
    return Steps.refuse("toString of a phaser");
  }
}
