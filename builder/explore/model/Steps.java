package explore.model;

import explore.schedule.Execution;
import explore.schedule.Location;
import explore.schedule.ModelThread;
import explore.schedule.Operation;
import explore.schedule.Order;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/// How models take steps.
public final class Steps {
  private Steps() {}

  public static Execution execution() {
    return unforeseen();
  }

  public static ModelThread me() {
    return unforeseen().running();
  }

  /// A model is at work: what it does may depend on anything.
  private static Execution unforeseen() {
    var execution = Execution.current();
    execution.unforeseen();
    return execution;
  }

  public static int line() {
    return me().line();
  }

  /// An operation of a model, which tells all that it keeps by its locations' values.
  public static Operation operation(String verb, Location location) {
    return new Operation(verb, location, line()).exact();
  }

  public static void take(Operation operation) {
    execution().perform(operation);
  }

  /// Which of so many comes next, where nobody knows: a step that goes on in as many ways, if there
  /// are several.
  public static int chosen(int count, String verb, Location location) {
    return count == 1
        ? 0
        : execution().perform(operation(verb, location).always().alternatives(count));
  }

  /// A step only where another thread may interrupt this one: whether that has happened before a
  /// wait begins.
  public static void enter() throws InterruptedException {
    var flag = interruptsOf(me());
    take(operation("looks at", flag).observes());
    checkInterrupt();
  }

  /// Waits until the condition is true, or this thread is interrupted.
  public static void interruptible(Operation operation, BooleanSupplier condition)
      throws InterruptedException {
    var me = me();
    enter();
    await(operation.when(() -> condition.getAsBoolean() || me.interrupted()), condition);
  }

  /// If the condition has become true, and the thread was interrupted while it waited, then it goes
  /// on in either way: which of the two it noticed first, nobody knows.
  public static void await(Operation operation, BooleanSupplier condition)
      throws InterruptedException {
    var me = me();
    operation
        .and(interruptsOf(me))
        .alternatives(() -> me.interrupted() && condition.getAsBoolean() ? 2 : 1);
    boolean notices = execution().perform(operation) == 0;
    if (notices || !condition.getAsBoolean()) checkInterrupt();
  }

  /// A timed wait may go on at any time, since any thread may be late: the step taken while the
  /// condition is false is the time-out. Gives whether the condition was true.
  ///
  /// @param endless is the time so long that nobody waits for its end?
  public static boolean timed(Operation operation, BooleanSupplier condition, boolean endless)
      throws InterruptedException {
    if (endless) {
      interruptible(operation, condition);
    } else {
      enter();
      await(operation.writes(), condition);
    }
    return ended(operation, condition.getAsBoolean());
  }

  /// A timed wait for an end; see `untilEnd`.
  public static boolean timedToEnd(
      Operation operation, BooleanSupplier ended, boolean endless, boolean latch)
      throws InterruptedException {
    var me = me();
    operation.writes().and(interruptsOf(me));
    operation.when(() -> !endless || ended.getAsBoolean() || me.interrupted());
    untilEnd(operation, ended, latch);
    return ended(operation, ended.getAsBoolean());
  }

  /// Waits for an end. Who finds it there doesn't look for an interrupt; but who came before it and
  /// waits at a latch, as for a virtual thread, may find both, and is interrupted.
  public static void untilEnd(Operation operation, BooleanSupplier ended, boolean latch)
      throws InterruptedException {
    var me = me();
    boolean early = latch && !ended.getAsBoolean();
    if (latch) me.observe(early ? 79 : 83); // who comes later has one way less
    if (early) operation.alternatives(() -> ended.getAsBoolean() && me.interrupted() ? 2 : 1);
    boolean noticed = execution().perform(operation) == 1;
    me.observe(ended.getAsBoolean() ? 71 : 73);
    if (noticed || !ended.getAsBoolean()) checkInterrupt();
  }

  private static boolean ended(Operation operation, boolean holds) {
    me().observe(holds ? 71 : 73);
    if (holds) execution().orders(operation.location(), Order.ACQUIRE, operation.line());
    else operation.tells(", timed out");
    return holds;
  }

  /// May a wait end for no reason? If not, it is noted that this was left out.
  public static boolean spurious() {
    boolean explored = State.now().spurious;
    if (!explored)
      execution().notes().leftOut("spurious wake-ups", "`//EXPLORE spurious` explores them too");
    return explored;
  }

  public static boolean endless(long time, TimeUnit unit) {
    return unit.toDays(time) >= 1;
  }

  /// Gives a lock up, which is no step, but an access: who takes it later comes after.
  public static void releases(Location location, String verb) {
    execution().stores.fenceFor(location);
    execution().touch(location, true);
    precedes(location);
    execution().tell(verb + " ", location);
  }

  /// Whoever acquires this location from now on comes after what this thread has done: a part of
  /// its last step, where that had an effect.
  public static void precedes(Location location) {
    execution().orders(location, Order.RELEASE, line());
  }

  public static void checkInterrupt() throws InterruptedException {
    checkInterrupt(null);
  }

  /// @param message of the exception
  public static void checkInterrupt(String message) throws InterruptedException {
    var me = me();
    if (!me.interrupted()) return;
    seesInterrupt(me);
    clearInterrupt();
    me.observe(666);
    throw new InterruptedException(message);
  }

  /// The interrupt flag of a thread, for who looks at it.
  public static Location interruptsOf(ModelThread thread) {
    var guard = State.of(execution()).guards.get(thread.thread());
    if (guard != null) guard.run();
    return thread.interruptFlag(execution().kinds());
  }

  /// Whoever interrupted this thread did so before (JLS 17.4.4).
  public static void seesInterrupt(ModelThread interrupted) {
    var flag = interrupted.interruptFlag(execution().kinds());
    execution().orders(flag, Order.ACQUIRE, line());
  }

  public static void clearInterrupt() {
    var flag = me().interruptFlag(execution().kinds());
    execution().touch(flag, true);
    me().interrupted(false);
    execution().wrote(flag, 1, false);
  }

  /// Refused while exploring, where weaving couldn't tell.
  public static <T> T refuse(String what) {
    execution().refuse(line(), what + " is not modelled");
    throw new AssertionError();
  }

  public static long key(ModelThread thread) {
    return thread == null ? 0 : thread.keyHash();
  }

  public static String holder(ModelThread thread) {
    return thread == null ? "free" : "held by " + thread;
  }
}
