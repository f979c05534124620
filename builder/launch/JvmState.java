package launch;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.ref.WeakReference;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/// The JVM as every run must find it, and what a run left behind. {@link Inside} must have opened
/// java.io, java.lang, java.util, java.util.concurrent and jdk.internal.vm.
final class JvmState {
  /// How long a thread that is about to end is waited for.
  private static final long SETTLE_NANOS_MAX = 1_000_000;
  /// How long threads that go on after main are waited for before main's own thread ends too.
  private static final long THREADS_NANOS_MAX = TimeUnit.MILLISECONDS.toNanos(50);
  /// A folder's time of change is kept by the kernel's tick: within this time a second change may
  /// not show.
  private static final long TICK_MILLIS = 20;
  private static final int THREADS_MAX = 10_000;

  private final Thread main = Thread.currentThread();
  private final ThreadGroup system = main.getThreadGroup().getParent();
  private final PrintStream err = System.err;
  private final InputStream in = System.in;
  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault(); // which may set a property: so before these
  private final Properties properties = System.getProperties();
  private final Properties propertiesBefore = (Properties) properties.clone();
  private final Field threadNumber = Inside.field("java.lang.Thread$ThreadNumbering", "next");
  private final Field forkJoinNumber = Inside.field("java.util.concurrent.ForkJoinPool", "poolIds");
  private final AtomicInteger poolNumber =
      (AtomicInteger)
          Inside.field("java.util.concurrent.Executors$DefaultThreadFactory", "poolNumber")
              .get(null);
  private final AtomicInteger timerNumber =
      (AtomicInteger) Inside.field("java.util.Timer", "nextSerialNumber").get(null);
  private final Field closing = Inside.field("java.io.PrintStream", "closing");
  private final Field locals = Inside.field("java.lang.Thread", "threadLocals");
  private final Field inherited = Inside.field("java.lang.Thread", "inheritableThreadLocals");
  private final Map<?, ?> hooks =
      (Map<?, ?>) Inside.field("java.lang.ApplicationShutdownHooks", "hooks").get(null);
  private final int hooksBefore = hooks.size();
  private final boolean tracked =
      Inside.field("jdk.internal.vm.ThreadContainers", "TRACK_ALL_THREADS").getBoolean(null);
  private final Collection<?> virtualThreads =
      (Collection<?>)
          Inside.field(
                  "jdk.internal.vm.ThreadContainers$RootContainer$TrackingRootContainer",
                  "VTHREADS")
              .get(null);
  private final Collection<?> containers =
      (Collection<?>)
          Inside.field("jdk.internal.vm.ThreadContainers", "CONTAINER_REGISTRY").get(null);
  private final Method threadsOf =
      Class.forName("jdk.internal.vm.ThreadContainer").getMethod("threads");
  private final Class<?> carrier = Class.forName("jdk.internal.misc.CarrierThread");
  private final Class<?> innocuous = Class.forName("jdk.internal.misc.InnocuousThread");
  private final Thread[] threads = new Thread[THREADS_MAX];
  private final Set<Thread> threadsBefore = new HashSet<>();
  private final Folder[] folders;
  private int forkJoinBefore;

  /// A folder that is empty before each run.
  private static final class Folder {
    final File file;
    final long untouched;

    Folder(String path) {
      file = new File(path).getAbsoluteFile();
      untouched = file.lastModified();
    }

    /// One stat(2) where nothing ever changed in it; else it is listed.
    boolean isEmpty() {
      long changed = file.lastModified();
      if (changed == untouched && changed > 0 && System.currentTimeMillis() - changed > TICK_MILLIS)
        return true;
      var files = file.list();
      return files != null && files.length == 0;
    }
  }

  JvmState() throws ReflectiveOperationException {
    threadsOf.setAccessible(true);
    for (int n = system.enumerate(threads), i = 0; i < n; i++) threadsBefore.add(threads[i]);
    folders = new Folder[] {new Folder(""), new Folder(System.getProperty("java.io.tmpdir"))};
    forkJoinBefore = forkJoinNumber.getInt(null);
  }

  Thread main() {
    return main;
  }

  /// Numbers of threads and pools start over, and main has no thread locals, no interrupt and no
  /// permit to pass by `park`.
  void reset() throws IllegalAccessException {
    threadNumber.setInt(null, 0);
    poolNumber.set(1);
    timerNumber.set(0);
    if (forkJoinNumber.getInt(null) != forkJoinBefore) forkJoinNumber.setInt(null, forkJoinBefore);
    locals.set(main, null);
    inherited.set(main, null);
    Thread.interrupted();
    LockSupport.unpark(main);
    LockSupport.park(); // takes the permit that is there now, if there was none before or one
  }

  /// Waits a little for the threads that keep a JVM alive; false if some go on. These may wait for
  /// main's own thread to end, which it must then do.
  ///
  /// @param atOnce main's own thread must end now where any goes on, as one may see that
  boolean threadsEnd(boolean atOnce) {
    if (atOnce && keepsAlive() != null) return false;
    long begin = System.nanoTime();
    for (Thread going; (going = keepsAlive()) != null; ) {
      long left = THREADS_NANOS_MAX - (System.nanoTime() - begin);
      if (left <= 0) return false;
      try {
        TimeUnit.NANOSECONDS.timedJoin(going, left);
      } catch (InterruptedException e) {
        continue; // by one of these threads: nobody can interrupt a main that has ended
      }
    }
    return true;
  }

  private Thread keepsAlive() {
    for (int n = system.enumerate(threads), i = 0; i < n; i++)
      if (threads[i] != main && !threads[i].isDaemon() && threads[i].isAlive()) return threads[i];
    return null;
  }

  /// What the run left behind, in words; empty if nothing.
  String left(PrintStream out) throws ReflectiveOperationException {
    var left = new StringBuilder();
    long begin = System.nanoTime();
    boolean running;
    while ((running = threadsLeft()) && System.nanoTime() - begin < SETTLE_NANOS_MAX)
      Thread.yield();
    if (running) left.append(" threads");
    boolean sameStreams = System.out == out && System.err == err && System.in == in;
    if (!sameStreams || err.checkError() || closing.getBoolean(err) || closed(in))
      left.append(" streams");
    boolean sameProperties =
        System.getProperties() == properties && properties.equals(propertiesBefore);
    if (!sameProperties) left.append(" properties");
    if (!sameLocale() || !TimeZone.getDefault().equals(zone)) left.append(" locale");
    boolean handled = Thread.getDefaultUncaughtExceptionHandler() != null;
    if (handled || main.getUncaughtExceptionHandler() != main.getThreadGroup())
      left.append(" handler");
    if (hooks.size() != hooksBefore) left.append(" hooks");
    if (!main.getName().equals("main")
        || main.getPriority() != Thread.NORM_PRIORITY
        || main.getThreadGroup().getMaxPriority() != Thread.MAX_PRIORITY) left.append(" main");
    for (var folder : folders) if (!folder.isEmpty()) left.append(" files");
    return left.toString().strip();
  }

  private boolean sameLocale() {
    return Locale.getDefault().equals(locale)
        && Locale.getDefault(Locale.Category.DISPLAY).equals(locale)
        && Locale.getDefault(Locale.Category.FORMAT).equals(locale);
  }

  private static boolean closed(InputStream in) {
    try {
      in.available();
      return false;
    } catch (IOException e) {
      return true;
    }
  }

  /// Are there threads of the program's? Idle ones of the JDK, such as carriers, may stay; but not
  /// workers of the common pool: a program sees their number and their names.
  private boolean threadsLeft() throws ReflectiveOperationException {
    int n = system.enumerate(threads);
    if (n == THREADS_MAX) return true;
    for (int i = 0; i < n; i++) {
      var thread = threads[i];
      boolean ended = !thread.isAlive(); // joined, but not yet off the JVM's list
      if (ended || thread == main || threadsBefore.contains(thread) || carrier.isInstance(thread))
        continue;
      if (!innocuous.isInstance(thread) || !thread.getName().startsWith("VirtualThread-"))
        return true;
    }
    return virtualLeft();
  }

  /// Virtual threads, started by themselves or by an executor that isn't closed.
  private boolean virtualLeft() throws ReflectiveOperationException {
    if (!tracked) return true; // there may be some
    for (var thread : virtualThreads) if (((Thread) thread).isAlive()) return true;
    for (var container : containers) {
      var alive = ((WeakReference<?>) container).get();
      if (alive == null) continue;
      try (var all = (Stream<?>) threadsOf.invoke(alive)) {
        if (all.anyMatch(thread -> ((Thread) thread).isVirtual() && ((Thread) thread).isAlive()))
          return true;
      }
    }
    return false;
  }
}
