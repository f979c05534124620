package launch;

import java.io.File;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TimeZone;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/// The JVM as every run must find it, and what a run left behind.
///
/// Needs `--add-opens` of java.lang, java.util.concurrent and jdk.internal.vm.
final class Before {
  /// How long a thread that is about to end is waited for.
  private static final long SETTLE_NANOS_MAX = 1_000_000;
  private static final int THREADS_MAX = 10_000;

  private final Thread main = Thread.currentThread();
  private final ThreadGroup system = main.getThreadGroup().getParent();
  private final PrintStream out = System.out;
  private final PrintStream err = System.err;
  private final InputStream in = System.in;
  private final Properties properties = System.getProperties();
  private final Properties propertiesBefore = (Properties) properties.clone();
  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();
  private final Field threadNumber = open(Class.forName("java.lang.Thread$ThreadNumbering").getDeclaredField("next"));
  private final AtomicInteger poolNumber =
    (AtomicInteger) open(Class.forName("java.util.concurrent.Executors$DefaultThreadFactory").getDeclaredField("poolNumber")).get(null);
  private final Field locals = open(Thread.class.getDeclaredField("threadLocals"));
  private final Field inherited = open(Thread.class.getDeclaredField("inheritableThreadLocals"));
  private final Map<?, ?> hooks = (Map<?, ?>) open(Class.forName("java.lang.ApplicationShutdownHooks").getDeclaredField("hooks")).get(null);
  private final int hooksBefore = hooks.size();
  private final Object rootContainer = Class.forName("jdk.internal.vm.ThreadContainers").getMethod("root").invoke(null);
  private final Method threadsOf = Class.forName("jdk.internal.vm.ThreadContainer").getMethod("threads");
  private final Class<?> carrier = Class.forName("jdk.internal.misc.CarrierThread");
  private final Class<?> innocuous = Class.forName("jdk.internal.misc.InnocuousThread");
  private final Thread[] threads = new Thread[THREADS_MAX];
  private final File here = new File("").getAbsoluteFile();
  private final java.util.Set<Thread> threadsBefore = new java.util.HashSet<>();

  Before() throws ReflectiveOperationException {
    threadsOf.setAccessible(true);
    for (int n = system.enumerate(threads), i = 0; i < n; i++) threadsBefore.add(threads[i]);
  }

  private static Field open(Field field) {
    field.setAccessible(true);
    return field;
  }

  Thread main() {
    return main;
  }

  /// Numbers of threads and pools start over, and main has no thread locals and no interrupt.
  void reset() throws IllegalAccessException {
    threadNumber.setInt(null, 0);
    poolNumber.set(1);
    locals.set(main, null);
    inherited.set(main, null);
    Thread.interrupted();
  }

  /// Waits for the threads that keep a JVM alive.
  void awaitThreads() throws InterruptedException {
    for (boolean again = true; again; ) {
      again = false;
      for (int n = system.enumerate(threads), i = 0; i < n; i++)
        if (threads[i] != main && !threads[i].isDaemon()) {
          threads[i].join();
          again = true;
        }
    }
  }

  /// What the run left behind, in words; empty if nothing.
  String left() throws ReflectiveOperationException {
    var left = new StringBuilder();
    long begin = System.nanoTime();
    while (threadsLeft() && System.nanoTime() - begin < SETTLE_NANOS_MAX) Thread.yield();
    if (threadsLeft()) left.append(" threads");
    if (System.out != out || System.err != err || System.in != in || out.checkError()) left.append(" streams");
    if (System.getProperties() != properties || !properties.equals(propertiesBefore)) left.append(" properties");
    if (!Locale.getDefault().equals(locale) || !TimeZone.getDefault().equals(zone)) left.append(" locale");
    if (Thread.getDefaultUncaughtExceptionHandler() != null || main.getUncaughtExceptionHandler() != main.getThreadGroup()) left.append(" handler");
    if (hooks.size() != hooksBefore) left.append(" hooks");
    if (!main.getName().equals("main") || main.getPriority() != Thread.NORM_PRIORITY) left.append(" main");
    var files = here.list();
    if (files == null || files.length > 0) left.append(" files");
    return left.toString().strip();
  }

  /// Are there threads of the program's? Idle ones of the JDK, such as carriers, may stay.
  private boolean threadsLeft() throws ReflectiveOperationException {
    boolean pooled = false;
    for (int n = system.enumerate(threads), i = 0; i < n; i++) {
      var thread = threads[i];
      boolean ended = !thread.isAlive();   // joined, but not yet off the JVM's list
      if (ended || thread == main || threadsBefore.contains(thread) || carrier.isInstance(thread)) continue;
      if (thread.getName().startsWith("ForkJoinPool.commonPool-")) pooled = true;
      else if (!innocuous.isInstance(thread) || !thread.getName().startsWith("VirtualThread-")) return true;
    }
    if (pooled && !ForkJoinPool.commonPool().isQuiescent()) return true;
    try (var all = (Stream<?>) threadsOf.invoke(rootContainer)) {
      return all.anyMatch(thread -> ((Thread) thread).isVirtual() && ((Thread) thread).isAlive());
    }
  }
}
