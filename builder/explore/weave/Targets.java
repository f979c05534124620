package explore.weave;

import explore.model.BlockingQueue;
import explore.model.CountDownLatch;
import explore.model.CyclicBarrier;
import explore.model.Executors;
import explore.model.FutureTask;
import explore.model.Hooks;
import explore.model.LockSupport;
import explore.model.Monitors;
import explore.model.ReentrantLock;
import explore.model.ReentrantReadWriteLock;
import explore.model.Runtimes;
import explore.model.Semaphore;
import explore.model.Systems;
import explore.model.ThreadBuilder;
import explore.model.ThreadLocal;
import explore.model.Threads;
import java.util.HashMap;
import java.util.Map;

/// What woven code calls. Tests exchange parts of it, to see that a wrong engine is found out.
///
/// @param hooks     its static methods are called at each access
/// @param standIns  a class of the JDK, by internal name, is replaced by another that has its methods
/// @param redirects methods of a class of the JDK are replaced by static ones of another class, of the
///                  same name, with the receiver as first parameter
public record Targets(
    Class<?> hooks, Map<String, Class<?>> standIns, Map<String, Class<?>> redirects) {
  private static final String CONCURRENT = "java/util/concurrent/";
  private static final String LOCKS = CONCURRENT + "locks/";

  public Targets {
    standIns = Map.copyOf(standIns);
    redirects = Map.copyOf(redirects);
  }

  /// Those in use.
  public static Targets standard() {
    return new Targets(
        Hooks.class,
        Map.ofEntries(
            Map.entry(LOCKS + "ReentrantLock", ReentrantLock.class),
            Map.entry(LOCKS + "ReentrantReadWriteLock", ReentrantReadWriteLock.class),
            Map.entry(LOCKS + "ReentrantReadWriteLock$ReadLock", ReentrantReadWriteLock.ReadLock.class),
            Map.entry(LOCKS + "ReentrantReadWriteLock$WriteLock", ReentrantReadWriteLock.WriteLock.class),
            Map.entry(CONCURRENT + "Semaphore", Semaphore.class),
            Map.entry(CONCURRENT + "CountDownLatch", CountDownLatch.class),
            Map.entry(CONCURRENT + "CyclicBarrier", CyclicBarrier.class),
            Map.entry(CONCURRENT + "ArrayBlockingQueue", BlockingQueue.class),
            Map.entry(CONCURRENT + "LinkedBlockingQueue", BlockingQueue.class),
            Map.entry(CONCURRENT + "FutureTask", FutureTask.class),
            Map.entry("java/lang/ThreadLocal", ThreadLocal.class),
            Map.entry("java/lang/Thread$Builder", ThreadBuilder.class),
            Map.entry("java/lang/Thread$Builder$OfVirtual", ThreadBuilder.class),
            Map.entry("java/lang/Thread$Builder$OfPlatform", ThreadBuilder.class)),
        Map.of(
            "java/lang/Thread", Threads.class,
            "java/lang/Object", Monitors.class,
            "java/lang/System", Systems.class,
            "java/lang/Runtime", Runtimes.class,
            LOCKS + "LockSupport", LockSupport.class,
            CONCURRENT + "Executors", Executors.class));
  }

  /// With other hooks.
  public Targets hooks(Class<?> others) {
    return new Targets(others, standIns, redirects);
  }

  /// With another stand-in for a class of the JDK.
  public Targets standIn(String type, Class<?> other) {
    var all = new HashMap<>(standIns);
    all.put(type, other);
    return new Targets(hooks, all, redirects);
  }

  /// With other static methods for a class of the JDK.
  public Targets redirect(String type, Class<?> other) {
    var all = new HashMap<>(redirects);
    all.put(type, other);
    return new Targets(hooks, standIns, all);
  }
}
