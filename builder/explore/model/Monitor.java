package explore.model;

import static explore.schedule.Fingerprint.mix;

import explore.schedule.Execution;
import explore.schedule.Holding;
import explore.schedule.Location;
import explore.schedule.ModelThread;
import explore.schedule.Operation;
import explore.schedule.Order;
import explore.schedule.SharedKinds.Watched;
import java.util.ArrayList;
import java.util.List;

/// An object's monitor: `synchronized`, `wait`, `notify`.
///
/// Entering is a step. Leaving is none: while it is held nobody else can do anything with the
/// monitor, so to leave it at once leads to the same states as to leave it later. `wait` gives
/// nothing but that up, and waking is a step. `notify` is a step only where it has a choice.
public final class Monitor {
  private static final long REENTRY = mix(41, 41);
  private final Location location;
  private ModelThread owner;
  private int count;
  private final List<ModelThread> waiting = new ArrayList<>();

  private final Holding holding = new Holding(() -> Holding.by(owner, count), this::words);

  private Monitor(Location location) {
    this.location = location;
  }

  public static Monitor of(Execution execution, Object object) {
    if (object instanceof Thread thread && !State.of(execution).virtual.contains(thread))
      execution.watch(Watched.THREAD_MONITORS);
    var identity = execution.identities().of(object);
    return State.of(execution)
        .monitors
        .computeIfAbsent(
            identity, _ -> new Monitor(execution.location(object, "monitor", kind(object), "")));
  }

  private static String kind(Object object) {
    return "monitor of "
        + (object instanceof Class<?> c ? c.getName() : object.getClass().getSimpleName());
  }

  public boolean freeFor(ModelThread modelThread) {
    return owner == null || owner == modelThread;
  }

  public ModelThread ownerUnless(ModelThread modelThread) {
    return owner == modelThread ? null : owner;
  }

  public boolean heldBy(ModelThread modelThread) {
    return owner == modelThread;
  }

  public Location location() {
    return location;
  }

  public void enter(Execution execution, int line) {
    var me = execution.running();
    if (owner == me) {
      me.own(REENTRY);
      count++;
      return;
    }
    lock(execution, line);
    take(execution, me, 1);
  }

  private void lock(Execution execution, int line) {
    execution.perform(
        new Operation("locks", location, line)
            .writes()
            .exact()
            .when(() -> owner == null)
            .heldBy(() -> owner)
            .orders(Order.ACQUIRE));
  }

  private void take(Execution execution, ModelThread modelThread, int times) {
    owner = modelThread;
    count = times;
    changed(execution);
  }

  public void exit(Execution execution, int line) {
    checkOwner(execution);
    if (count > 1) {
      count--;
      execution.running().own(-REENTRY);
      return;
    }
    release(execution, line);
    execution.tell("unlocks ", location);
  }

  private void release(Execution execution, int line) {
    execution.stores.fenceFor(location);
    execution.touch(location, true);
    execution.orders(location, Order.RELEASE, line);
    owner = null;
    changed(execution);
  }

  private void changed(Execution execution) {
    long hash = mix(41, Steps.key(owner));
    for (var modelThread : waiting) hash = mix(hash, modelThread.keyHash());
    execution.wrote(location, hash, holding);
  }

  private String words() {
    return Steps.holder(owner) + (waiting.isEmpty() ? "" : ", waiting: " + waiting);
  }

  private void checkOwner(Execution execution) {
    if (owner != execution.running())
      throw new IllegalMonitorStateException("current thread is not owner");
  }

  /// A wait ends in one step if the thread was notified: it locks again. By a time-out, an
  /// interrupt or for no reason it ends in two: the thread leaves those waiting, and nobody can
  /// notify it any more; then it locks. Who was notified finds an interrupt pending, as in HotSpot.
  /// Gives whether it was notified.
  public boolean await(Execution execution, boolean timed, int line) throws InterruptedException {
    checkOwner(execution);
    var me = execution.running();
    var flag = Steps.interruptsOf(me);
    Steps.enter();
    int times = count;
    waiting.add(me);
    me.notified(false);
    release(execution, line);
    execution.tell("waits on ", location);
    boolean anyTime = timed || Steps.spurious();
    execution.perform(
        new Operation("wakes and locks", location, line)
            .and(flag)
            .writes()
            .exact()
            .when(() -> me.notified() ? owner == null : anyTime || me.interrupted())
            .heldBy(() -> me.notified() ? owner : null)
            .orders(Order.ACQUIRE));
    boolean notified = me.notified();
    me.observe(notified ? 3 : 5);
    me.notified(false);
    waiting.remove(me);
    if (!notified) {
      changed(execution);
      lock(execution, line);
    }
    take(execution, me, times);
    if (!notified) Steps.checkInterrupt();
    return notified;
  }

  public void notify(Execution execution, boolean all, int line) {
    checkOwner(execution);
    var sleeping = waiting.stream().filter(modelThread -> !modelThread.notified()).toList();
    if (all || sleeping.size() <= 1) {
      sleeping.forEach(modelThread -> modelThread.notified(true));
      execution.tell(
          (all ? "notifies all: " : "notifies ") + (sleeping.isEmpty() ? "nobody" : sleeping));
    } else {
      var choice =
          new Operation("notifies one of", location, line).writes().alternatives(sleeping.size());
      int chosen = execution.perform(choice);
      sleeping.get(chosen).notified(true);
      choice.tells(": " + sleeping.get(chosen));
    }
    if (!sleeping.isEmpty()) changed(execution);
  }
}
