package explore.weave;

import explore.jdk.BlockingQueue;
import explore.jdk.CountDownLatch;
import explore.jdk.CyclicBarrier;
import explore.jdk.Executors;
import explore.jdk.FutureTask;
import explore.jdk.Hooks;
import explore.jdk.LockSupport;
import explore.jdk.Monitors;
import explore.jdk.ReentrantLock;
import explore.jdk.ReentrantReadWriteLock;
import explore.jdk.Runtimes;
import explore.jdk.Semaphore;
import explore.jdk.Systems;
import explore.jdk.ThreadBuilder;
import explore.jdk.ThreadLocal;
import explore.jdk.Threads;
import explore.jdk.TimeUnits;
import java.lang.constant.ClassDesc;
import java.util.Map;

/// What woven code calls.
final class Targets {
  private static final String CONCURRENT = "java/util/concurrent/";
  private static final String LOCKS = CONCURRENT + "locks/";

  /// Its static methods are called at each access.
  static final ClassDesc HOOKS = ClassDesc.of(Hooks.class.getName());

  /// A class of the JDK, by internal name, is replaced by another that has its methods.
  static final Map<String, Class<?>> STAND_INS =
      Map.ofEntries(
          Map.entry(LOCKS + "ReentrantLock", ReentrantLock.class),
          Map.entry(LOCKS + "ReentrantReadWriteLock", ReentrantReadWriteLock.class),
          Map.entry(
              LOCKS + "ReentrantReadWriteLock$ReadLock", ReentrantReadWriteLock.ReadLock.class),
          Map.entry(
              LOCKS + "ReentrantReadWriteLock$WriteLock", ReentrantReadWriteLock.WriteLock.class),
          Map.entry(CONCURRENT + "Semaphore", Semaphore.class),
          Map.entry(CONCURRENT + "CountDownLatch", CountDownLatch.class),
          Map.entry(CONCURRENT + "CyclicBarrier", CyclicBarrier.class),
          Map.entry(CONCURRENT + "ArrayBlockingQueue", BlockingQueue.class),
          Map.entry(CONCURRENT + "LinkedBlockingQueue", BlockingQueue.class),
          Map.entry(CONCURRENT + "FutureTask", FutureTask.class),
          Map.entry("java/lang/ThreadLocal", ThreadLocal.class),
          Map.entry("java/lang/Thread$Builder", ThreadBuilder.class),
          Map.entry("java/lang/Thread$Builder$OfVirtual", ThreadBuilder.class),
          Map.entry("java/lang/Thread$Builder$OfPlatform", ThreadBuilder.class));

  /// Methods of a class of the JDK are replaced by static ones of another class, of the same name,
  /// with the receiver as first parameter.
  static final Map<String, Class<?>> REDIRECTS =
      Map.of(
          "java/lang/Thread",
          Threads.class,
          "java/lang/Object",
          Monitors.class,
          "java/lang/System",
          Systems.class,
          "java/lang/Runtime",
          Runtimes.class,
          CONCURRENT + "TimeUnit",
          TimeUnits.class,
          LOCKS + "LockSupport",
          LockSupport.class,
          CONCURRENT + "Executors",
          Executors.class);

  private Targets() {}
}
