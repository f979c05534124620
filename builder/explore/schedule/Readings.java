package explore.schedule;

import java.lang.StackWalker.StackFrame;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;

/// What threads read, in executions that are looked at closely.
public final class Readings {
  /// A value that a thread read.
  ///
  /// @param place in woven code
  /// @param depth how many methods of the program were being called
  /// @param name  of where it was read, with marks
  /// @param value in words, with marks
  public record Reading(Object place, int depth, String name, String value) {}

  private final List<Reading> all = new ArrayList<>(0);
  private int carried;
  private long atCall;

  void add(Reading reading) {
    all.add(reading);
  }

  /// The thread is at a loop's head: what it read before may be another in a state that is the
  /// same.
  void carry() {
    carried = all.size();
  }

  /// A call begins; its thread's past is this.
  void call(long past) {
    atCall = past;
  }

  /// Makes an execution note what is read from now on.
  ///
  /// @param depth how many methods of the program the running thread is in
  public static void closely(Execution execution, IntSupplier depth) {
    execution.events.closely = depth;
  }

  /// The running thread read this from a location, at this place.
  public static void read(Execution execution, Object place, Location location, Object value) {
    var depth = execution.events.closely;
    if (depth == null || !execution.shared(location) || !isPlain(value)) return;
    var identities = execution.identities();
    var name = location.name(identities);
    var reading = new Reading(place, depth.getAsInt(), name, identities.show(value));
    execution.running().reads.readings.add(reading);
  }

  /// Is it told by itself? What an object is called may be another when the state is looked at.
  private static boolean isPlain(Object value) {
    return value == null
        || value instanceof Number
        || value instanceof Boolean
        || value instanceof Character
        || value instanceof String;
  }

  /// What a thread read, in order.
  public static List<Reading> of(ModelThread thread) {
    return List.copyOf(thread.reads.readings.all);
  }

  /// How many of these it read before it came to the loop's head that it passed last.
  public static int carried(ModelThread thread) {
    return thread.reads.readings.carried;
  }

  /// The stack of a thread that waits for its next step.
  public static List<StackFrame> stack(ModelThread thread) {
    return thread.fiber.stack();
  }

  /// Has the call of the JDK that it is in done nothing yet?
  public static boolean callsAnew(ModelThread thread) {
    return thread.reads.readings.atCall == thread.past;
  }

  /// Its key.
  public static String key(ModelThread thread) {
    return thread.key;
  }
}
