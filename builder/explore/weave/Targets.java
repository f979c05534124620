package explore.weave;

import explore.jdk.AtomicIntegerFieldUpdater;
import explore.jdk.AtomicLongFieldUpdater;
import explore.jdk.AtomicReferenceFieldUpdater;
import explore.jdk.BlockingDeque;
import explore.jdk.BlockingQueue;
import explore.jdk.CompletableFuture;
import explore.jdk.CountDownLatch;
import explore.jdk.CyclicBarrier;
import explore.jdk.Exchanger;
import explore.jdk.ExecutorCompletionService;
import explore.jdk.Executors;
import explore.jdk.ForkJoinPool;
import explore.jdk.ForkJoinTask;
import explore.jdk.FutureTask;
import explore.jdk.Hooks;
import explore.jdk.LockSupport;
import explore.jdk.Monitors;
import explore.jdk.Phaser;
import explore.jdk.PriorityBlockingQueue;
import explore.jdk.RecursiveAction;
import explore.jdk.RecursiveTask;
import explore.jdk.ReentrantLock;
import explore.jdk.ReentrantReadWriteLock;
import explore.jdk.RejectedExecutionHandler;
import explore.jdk.Rejections;
import explore.jdk.Runtimes;
import explore.jdk.ScheduledThreadPoolExecutor;
import explore.jdk.ScopedValue;
import explore.jdk.Semaphore;
import explore.jdk.StampedLock;
import explore.jdk.StructuredTaskScope;
import explore.jdk.SynchronousQueue;
import explore.jdk.Systems;
import explore.jdk.ThreadBuilder;
import explore.jdk.ThreadLocal;
import explore.jdk.ThreadLocalRandom;
import explore.jdk.ThreadPoolExecutor;
import explore.jdk.ThreadProperties;
import explore.jdk.Threads;
import explore.jdk.Throwables;
import explore.jdk.TimeUnits;
import java.lang.constant.ClassDesc;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What woven code calls.
final class Targets {
  private static final String CONCURRENT = "java/util/concurrent/";
  private static final String LOCKS = CONCURRENT + "locks/";

  /// Its static methods are called at each access.
  static final ClassDesc HOOKS = ClassDesc.of(Hooks.class.getName());
  static final ClassDesc THREADS = ClassDesc.of(Threads.class.getName());

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
          Map.entry(CONCURRENT + "LinkedBlockingDeque", BlockingDeque.class),
          Map.entry(CONCURRENT + "PriorityBlockingQueue", PriorityBlockingQueue.class),
          Map.entry(CONCURRENT + "SynchronousQueue", SynchronousQueue.class),
          Map.entry(CONCURRENT + "Exchanger", Exchanger.class),
          Map.entry(CONCURRENT + "Phaser", Phaser.class),
          Map.entry(LOCKS + "StampedLock", StampedLock.class),
          Map.entry(CONCURRENT + "FutureTask", FutureTask.class),
          Map.entry(CONCURRENT + "ForkJoinPool", ForkJoinPool.class),
          Map.entry(CONCURRENT + "ForkJoinTask", ForkJoinTask.class),
          Map.entry(CONCURRENT + "RecursiveAction", RecursiveAction.class),
          Map.entry(CONCURRENT + "RecursiveTask", RecursiveTask.class),
          Map.entry(CONCURRENT + "ThreadPoolExecutor", ThreadPoolExecutor.class),
          Map.entry(CONCURRENT + "ScheduledThreadPoolExecutor", ScheduledThreadPoolExecutor.class),
          Map.entry(CONCURRENT + "RejectedExecutionHandler", RejectedExecutionHandler.class),
          Map.entry(CONCURRENT + "ThreadPoolExecutor$AbortPolicy", Rejections.AbortPolicy.class),
          Map.entry(
              CONCURRENT + "ThreadPoolExecutor$CallerRunsPolicy",
              Rejections.CallerRunsPolicy.class),
          Map.entry(
              CONCURRENT + "ThreadPoolExecutor$DiscardPolicy", Rejections.DiscardPolicy.class),
          Map.entry(
              CONCURRENT + "ThreadPoolExecutor$DiscardOldestPolicy",
              Rejections.DiscardOldestPolicy.class),
          Map.entry(CONCURRENT + "ExecutorCompletionService", ExecutorCompletionService.class),
          Map.entry(CONCURRENT + "CompletableFuture", CompletableFuture.class),
          Map.entry(CONCURRENT + "CompletionStage", CompletableFuture.class),
          Map.entry(
              CONCURRENT + "atomic/AtomicIntegerFieldUpdater", AtomicIntegerFieldUpdater.class),
          Map.entry(CONCURRENT + "atomic/AtomicLongFieldUpdater", AtomicLongFieldUpdater.class),
          Map.entry(
              CONCURRENT + "atomic/AtomicReferenceFieldUpdater", AtomicReferenceFieldUpdater.class),
          Map.entry(CONCURRENT + "ThreadLocalRandom", ThreadLocalRandom.class),
          Map.entry(CONCURRENT + "StructuredTaskScope", StructuredTaskScope.class),
          Map.entry(CONCURRENT + "StructuredTaskScope$Subtask", StructuredTaskScope.Subtask.class),
          Map.entry(
              CONCURRENT + "StructuredTaskScope$Subtask$State",
              StructuredTaskScope.Subtask.State.class),
          Map.entry(CONCURRENT + "StructuredTaskScope$Joiner", StructuredTaskScope.Joiner.class),
          Map.entry(
              CONCURRENT + "StructuredTaskScope$Configuration",
              StructuredTaskScope.Configuration.class),
          Map.entry(
              CONCURRENT + "StructuredTaskScope$FailedException",
              StructuredTaskScope.FailedException.class),
          Map.entry("java/lang/ThreadLocal", ThreadLocal.class),
          Map.entry("java/lang/ScopedValue", ScopedValue.class),
          Map.entry("java/lang/ScopedValue$Carrier", ScopedValue.Carrier.class),
          Map.entry("java/lang/ScopedValue$CallableOp", ScopedValue.CallableOp.class),
          Map.entry("java/lang/Thread$Builder", ThreadBuilder.class),
          Map.entry("java/lang/Thread$Builder$OfVirtual", ThreadBuilder.class),
          Map.entry("java/lang/Thread$Builder$OfPlatform", ThreadBuilder.class));

  /// Methods of a class of the JDK are replaced by static ones of other classes, of the same name,
  /// with the receiver as first parameter.
  static final Map<String, List<Class<?>>> REDIRECTS =
      Map.of(
          "java/lang/Thread",
          List.of(Threads.class, ThreadProperties.class),
          "java/lang/Object",
          List.of(Monitors.class),
          "java/lang/Throwable",
          List.of(Throwables.class),
          "java/lang/System",
          List.of(Systems.class),
          "java/lang/Runtime",
          List.of(Runtimes.class),
          CONCURRENT + "TimeUnit",
          List.of(TimeUnits.class),
          LOCKS + "LockSupport",
          List.of(LockSupport.class),
          CONCURRENT + "Executors",
          List.of(Executors.class));

  private static final Map<ClassDesc, ClassDesc> ORIGINALS = originals();

  private Targets() {}

  /// One name where several have one stand-in: the widest is told.
  private static Map<ClassDesc, ClassDesc> originals() {
    var originals = new HashMap<ClassDesc, ClassDesc>();
    STAND_INS.keySet().stream()
        .sorted()
        .forEach(
            name ->
                originals.putIfAbsent(
                    ClassDesc.of(STAND_INS.get(name).getName()), ClassDesc.ofInternalName(name)));
    return originals;
  }

  /// The number of the JDK's classes that a stand-in is for; of any other class 0.
  static long originals(ClassDesc type) {
    return STAND_INS.values().stream()
        .filter(standIn -> ClassDesc.of(standIn.getName()).equals(type))
        .count();
  }

  /// Is it an enum that stands for one of the JDK's?
  static boolean isEnum(String owner) {
    return STAND_INS.values().stream()
        .anyMatch(type -> type.isEnum() && type.getName().equals(owner.replace('/', '.')));
  }

  /// The class of the JDK that a stand-in is for; any other class is itself.
  static ClassDesc original(ClassDesc type) {
    return ORIGINALS.getOrDefault(type, type);
  }
}
