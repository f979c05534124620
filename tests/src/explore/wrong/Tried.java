import java.lang.management.ManagementFactory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.ToLongFunction;

/// A trial of an engine on a thread of its own, whose processor time is what counts: so a busy
/// machine makes no right engine wrong. It is asked program by program, until it finds something
/// else than is known.
final class Tried {
  private static final int LOOK_EVERY_MILLIS = 50;
  private final FutureTask<String> trial;
  private final Thread thread;
  private final Map<String, Long> nanos = new HashMap<>();
  private volatile Begun begun;

  /// A program, and the thread's processor time when it was begun.
  private record Begun(Known program, long nanos) {}

  Tried(Mutant mutant, List<Known> programs, Map<String, Collection<byte[]>> classes)
      throws Exception {
    var trialOf =
        mutant
            .loader()
            .loadClass("Trial")
            .getMethod("of", String.class, Collection.class, String.class, Map.class);
    trial =
        new FutureTask<>(
            () -> {
              for (var program : programs) {
                var found = found(trialOf, program, classes.get(program.name()));
                if (!found.isEmpty()) return program.label() + ": " + found;
              }
              return "";
            });
    thread = new Thread(trial);
    thread.setDaemon(true);
    thread.start();
  }

  private String found(Method trialOf, Known program, Collection<byte[]> classes) throws Exception {
    var times = ManagementFactory.getThreadMXBean();
    begun = new Begun(program, times.getCurrentThreadCpuTime());
    try {
      return (String)
          trialOf.invoke(null, program.name(), classes, program.memory().name(), program.counts());
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof LinkageError error) throw new ClassNotFoundException("", error);
      throw e;
    } finally {
      nanos.put(program.label(), times.getCurrentThreadCpuTime() - begun.nanos());
    }
  }

  /// Processor time for each program, by its label, once it is over.
  Map<String, Long> nanos() {
    return nanos;
  }

  /// What it found, empty if nothing. That an engine doesn't come to an end is a finding, too.
  String found(ToLongFunction<Known> nanosMax) throws Exception {
    var times = ManagementFactory.getThreadMXBean();
    while (true) {
      try {
        return trial.get(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
      } catch (TimeoutException _) {
        var now = begun;
        if (now == null) continue;
        long taken = times.getThreadCpuTime(thread.threadId()) - now.nanos();
        if (taken > nanosMax.applyAsLong(now.program())) return now.program().label() + ": no end";
        if (thread.getState() == Thread.State.WAITING)
          return now.program().label() + ": waits for ever";
      } catch (ExecutionException e) {
        throw e.getCause() instanceof Exception cause ? cause : e;
      }
    }
  }
}
