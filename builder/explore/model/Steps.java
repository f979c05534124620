package explore.model;

import explore.schedule.Execution;
import explore.schedule.Location;
import explore.schedule.ModelThread;
import explore.schedule.Operation;
import explore.schedule.Order;
import java.util.function.BooleanSupplier;

/// How models take steps.
final class Steps {
  private Steps() {}

  static Execution execution() {
    return Execution.current();
  }

  static ModelThread me() {
    return Execution.current().running();
  }

  static int line() {
    return me().line();
  }

  static Operation operation(String verb, Location location) {
    return new Operation(verb, location, line());
  }

  static void take(Operation operation) {
    execution().perform(operation);
  }

  /// Waits until the condition is true, or this thread is interrupted.
  static void interruptible(Operation operation, BooleanSupplier condition)
      throws InterruptedException {
    var me = me();
    operation.and(me.interruptFlag(execution().kinds()));
    take(operation.when(() -> condition.getAsBoolean() || me.interrupted()));
    checkInterrupt();
  }

  /// A timed wait may go on at any time, since any thread may be late: the step taken while the
  /// condition is false is the time-out. Gives whether the condition was true.
  static boolean timed(Operation operation, BooleanSupplier condition) throws InterruptedException {
    var me = me();
    take(operation.and(me.interruptFlag(execution().kinds())).writes());
    checkInterrupt();
    boolean holds = condition.getAsBoolean();
    me.observe(holds ? 71 : 73);
    if (holds) execution().orders(operation.location(), Order.ACQUIRE, operation.line());
    else operation.tells(", timed out");
    return holds;
  }

  static void checkInterrupt() throws InterruptedException {
    var me = me();
    if (!me.interrupted()) return;
    clearInterrupt();
    me.observe(666);
    throw new InterruptedException();
  }

  static void clearInterrupt() {
    me().interrupted(false);
    execution().wrote(me().interruptFlag(execution().kinds()), 1, false);
  }

  /// Refused while exploring, where weaving couldn't tell.
  static <T> T refuse(String what) {
    execution().refuse(line(), what + " is not modelled");
    throw new AssertionError();
  }

  static long key(ModelThread thread) {
    return thread == null ? 0 : thread.keyHash();
  }

  static String holder(ModelThread thread) {
    return thread == null ? "free" : "held by " + thread;
  }
}
