import java.lang.management.ManagementFactory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// A trial of an engine on a thread of its own, whose processor time is what counts: so a busy
/// machine makes no right engine wrong.
final class Tried {
  private static final int LOOK_EVERY_MILLIS = 50;
  private final FutureTask<String> trial;
  private final Thread thread;
  private volatile long nanos;

  Tried(Mutant mutant, Map<String, Object[]> known) throws Exception {
    var of = mutant.loader().loadClass("Trial").getMethod("of", Map.class);
    trial = new FutureTask<>(() -> found(of, known));
    thread = new Thread(trial);
    thread.setDaemon(true);
    thread.start();
  }

  private String found(Method of, Map<String, Object[]> known) throws Exception {
    try {
      return (String) of.invoke(null, known);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof LinkageError error) throw new ClassNotFoundException("", error);
      throw e;
    } finally {
      nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
  }

  /// Processor time, once it is over.
  long nanos() {
    return nanos;
  }

  /// What it found, empty if nothing. That an engine doesn't come to an end is a finding, too.
  String found(long nanosMax) throws Exception {
    var times = ManagementFactory.getThreadMXBean();
    while (true) {
      try {
        return trial.get(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
      } catch (TimeoutException _) {
        if (times.getThreadCpuTime(thread.threadId()) > nanosMax) return "no end";
        if (thread.getState() == Thread.State.WAITING) return "waits for ever";
      } catch (ExecutionException e) {
        throw e.getCause() instanceof Exception cause ? cause : e;
      }
    }
  }
}
