package explore.jdk;

import explore.model.State;
import explore.model.Steps;
import explore.schedule.Location;

/// Stands in for the JDK's: a permit for each thread. A park wakes for nothing but that, an
/// interrupt or its time-out.
public final class LockSupport {
  private LockSupport() {}

  public static void park() {
    if (Steps.spurious()) {
      parkNanos(1);
      return;
    }
    var execution = Steps.execution();
    var me = Steps.me();
    var permit = me.permitLocation(execution.kinds());
    Steps.take(
        Steps.operation("parks on", permit)
            .and(Steps.interruptsOf(me))
            .writes()
            .when(() -> me.permit() || me.interrupted()));
    use(permit);
  }

  private static void use(Location permit) {
    Steps.me().permit(false);
    Steps.execution().wrote(permit, 1, false);
  }

  public static void park(Object blocker) {
    park();
  }

  public static void parkNanos(long nanos) {
    var permit = Steps.me().permitLocation(Steps.execution().kinds());
    Steps.take(Steps.operation("parks for a time on", permit).writes());
    use(permit);
  }

  public static void parkNanos(Object blocker, long nanos) {
    parkNanos(nanos);
  }

  public static void unpark(Thread thread) {
    var execution = Steps.execution();
    if (thread == null) return;
    var other = execution.thread(thread);
    if (other == null) {
      unparkBeforeItStarts(thread);
      return;
    }
    var permit = other.permitLocation(execution.kinds());
    Steps.take(Steps.operation("gives", permit).writes());
    other.permit(true);
    execution.wrote(permit, 2, true);
  }

  /// A virtual thread has its permit from the beginning; one of the platform, from its start on.
  private static void unparkBeforeItStarts(Thread thread) {
    Steps.take(Steps.operation("unparks", Threads.startOf(thread)).writes());
    if (Steps.execution().thread(thread) != null) unpark(thread);
    else if (ThreadProperties.isVirtual(thread)) State.now().unparked.add(thread);
  }
}
