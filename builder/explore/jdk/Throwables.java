package explore.jdk;

import static explore.schedule.Fingerprint.mix;

import explore.model.Steps;
import explore.schedule.Location;
import explore.schedule.Order;
import java.io.PrintStream;
import java.io.PrintWriter;

/// Stands in for what can change in a `Throwable`: its cause and what it suppressed, which its
/// methods read and write holding its lock.
public final class Throwables {
  private Throwables() {}

  public static void addSuppressed(Throwable thrown, Throwable suppressed) {
    changes(thrown, "adds to");
    thrown.addSuppressed(suppressed);
  }

  public static Throwable[] getSuppressed(Throwable thrown) {
    Steps.take(Steps.operation("reads", stateOf(thrown)).observes().orders(Order.BOTH));
    return thrown.getSuppressed();
  }

  public static Throwable initCause(Throwable thrown, Throwable cause) {
    changes(thrown, "sets the cause of");
    return thrown.initCause(cause);
  }

  public static Throwable getCause(Throwable thrown) {
    Steps.take(Steps.operation("reads", stateOf(thrown)).observes().orders(Order.BOTH));
    return thrown.getCause();
  }

  private static void changes(Throwable thrown, String verb) {
    var state = stateOf(thrown);
    Steps.take(Steps.operation(verb, state).writes().orders(Order.BOTH));
    Steps.execution().wrote(state, mix(state.value(), Steps.me().past()), "changed");
  }

  private static Location stateOf(Throwable thrown) {
    return Steps.execution().location(thrown, "state", "the state of an exception", "");
  }

  public static StackTraceElement[] getStackTrace(Throwable thrown) {
    return Steps.refuse("Throwable.getStackTrace");
  }

  public static void setStackTrace(Throwable thrown, StackTraceElement[] trace) {
    Steps.refuse("Throwable.setStackTrace");
  }

  /// What goes to standard error is in no outcome.
  public static void printStackTrace(Throwable thrown) {}

  public static void printStackTrace(Throwable thrown, PrintStream out) {
    if (out != System.err) Steps.refuse("Throwable.printStackTrace to what may be shown");
  }

  public static void printStackTrace(Throwable thrown, PrintWriter out) {
    Steps.refuse("Throwable.printStackTrace to a writer");
  }
}
