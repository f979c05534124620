package check.child;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Calls of the JDK through which a program sees nothing that a JVM fixes at its start, or keeps
/// from one run to the next.
///
/// What is not listed is unknown, and unknown counts as seeing. Of the classes nearest to the JVM
/// each method is listed; of the others all are harmless but those that are named.
final class HarmlessCalls {
  private static final Pattern WORDS = Pattern.compile("\\s+");

  /// Packages, with all below them.
  private static final List<String> PACKAGES =
      List.of(
          "java/lang/annotation/",
          "java/lang/runtime/",
          "java/math/",
          "java/time/",
          "java/util/concurrent/",
          "java/util/function/",
          "java/util/stream/");

  /// Classes, with those nested in them; also whatever ends in `Exception` or `Error`.
  private static final Set<String> CLASSES =
      words(
          """
          java/io/PrintStream java/io/Serializable
          java/lang/Appendable java/lang/AutoCloseable java/lang/Boolean java/lang/Byte
          java/lang/CharSequence java/lang/Character java/lang/Cloneable java/lang/Comparable
          java/lang/Double java/lang/Enum java/lang/Float java/lang/IO
          java/lang/InheritableThreadLocal java/lang/Integer java/lang/Iterable java/lang/Long
          java/lang/MatchException java/lang/Math java/lang/Number java/lang/Object
          java/lang/Record java/lang/Runnable java/lang/Runtime$Version java/lang/ScopedValue
          java/lang/Short java/lang/StrictMath java/lang/String java/lang/StringBuffer
          java/lang/StringBuilder java/lang/ThreadLocal java/lang/Thread$Builder
          java/lang/Thread$Builder$OfPlatform java/lang/Thread$Builder$OfVirtual
          java/lang/Thread$State java/lang/Thread$UncaughtExceptionHandler java/lang/Throwable
          java/lang/Void
          java/lang/invoke/CallSite java/lang/invoke/ConstantBootstraps
          java/lang/invoke/LambdaMetafactory java/lang/invoke/MethodHandle
          java/lang/invoke/MethodType java/lang/invoke/StringConcatFactory
          java/lang/invoke/VarHandle
          java/util/AbstractCollection java/util/AbstractList java/util/AbstractQueue
          java/util/ArrayDeque java/util/ArrayList java/util/Arrays java/util/BitSet
          java/util/Collection java/util/Collections java/util/Comparator java/util/Deque
          java/util/EnumMap java/util/EnumSet java/util/Iterator java/util/LinkedHashMap
          java/util/LinkedHashSet java/util/LinkedList java/util/List java/util/ListIterator
          java/util/Map java/util/NavigableMap java/util/NavigableSet java/util/Objects
          java/util/Optional java/util/OptionalDouble java/util/OptionalInt
          java/util/OptionalLong java/util/PrimitiveIterator java/util/PriorityQueue
          java/util/Queue java/util/Random java/util/SequencedCollection
          java/util/SequencedMap java/util/SequencedSet java/util/Set java/util/SortedMap
          java/util/SortedSet java/util/Spliterator java/util/SplittableRandom
          java/util/Stack java/util/StringJoiner java/util/Timer java/util/TimerTask
          java/util/TreeMap java/util/TreeSet java/util/Vector
          """);

  /// Methods, and fields, of classes that have others through which the JVM is seen.
  private static final Map<String, Set<String>> METHODS = new HashMap<>();

  static {
    methods(
        "java/lang/Class",
        """
        arrayType asSubclass cast componentType descriptorString desiredAssertionStatus forName
        getComponentType getDeclaringClass getEnclosingClass getEnumConstants getInterfaces
        getModifiers getName getNestHost getPackageName getPermittedSubclasses getSimpleName
        getSuperclass getTypeName isAnonymousClass isArray isAssignableFrom isEnum isHidden
        isInstance isInterface isLocalClass isMemberClass isNestmateOf isPrimitive isRecord
        isSealed toString
        """);
    methods(
        "java/lang/Runtime",
        """
        addShutdownHook availableProcessors exit gc getRuntime halt maxMemory
        removeShutdownHook version
        """);
    methods(
        "java/lang/System",
        """
        arraycopy clearProperty err exit gc getProperty in lineSeparator out setErr setIn setOut
        setProperty
        """);
    methods(
        "java/lang/Thread",
        """
        <init> currentThread getDefaultUncaughtExceptionHandler getName getPriority getStackTrace
        getState getUncaughtExceptionHandler holdsLock interrupt interrupted isAlive isDaemon
        isInterrupted isVirtual join ofPlatform ofVirtual onSpinWait run setContextClassLoader
        setDaemon setDefaultUncaughtExceptionHandler setName setPriority
        setUncaughtExceptionHandler sleep start startVirtualThread toString yield
        """);
    methods("java/lang/invoke/MethodHandles", "arrayElementVarHandle lookup privateLookupIn");
    methods(
        "java/lang/invoke/MethodHandles$Lookup", "findStaticVarHandle findVarHandle lookupClass");
  }

  /// What of the harmless classes sees it all the same: all of a class, or one method.
  private static final Set<String> SEEING =
      words(
          """
          java/lang/OutOfMemoryError java/lang/String.intern
          java/time/Clock java/time/Instant.now java/time/LocalDateTime.now
          java/time/InstantSource java/time/LocalTime.now java/time/OffsetDateTime.now
          java/time/OffsetTime.now java/time/ZoneId.SHORT_IDS java/time/ZonedDateTime.now
          java/time/chrono/Chronology.getAvailableChronologies
          java/util/Arrays.deepHashCode java/util/Arrays.hashCode
          java/util/Collections.newSetFromMap java/util/Collections.shuffle
          java/util/Map.copyOf java/util/Map.of java/util/Map.ofEntries
          java/util/Objects.hash java/util/Objects.hashCode java/util/Objects.toIdentityString
          java/util/Set.copyOf java/util/Set.of
          java/util/concurrent/ConcurrentHashMap
          java/util/concurrent/Delayed.getDelay
          java/util/concurrent/RunnableScheduledFuture.getDelay
          java/util/concurrent/ScheduledFuture.getDelay
          java/util/concurrent/locks/Condition.awaitNanos
          java/util/concurrent/Executors.newWorkStealingPool
          java/util/concurrent/ForkJoinPool java/util/concurrent/ForkJoinWorkerThread
          java/util/concurrent/locks/AbstractOwnableSynchronizer.getExclusiveOwnerThread
          java/util/concurrent/locks/AbstractQueuedLongSynchronizer.getExclusiveOwnerThread
          java/util/concurrent/locks/AbstractQueuedSynchronizer.getExclusiveOwnerThread
          java/util/concurrent/locks/LockSupport.getBlocker
          java/util/concurrent/locks/LockSupport.setCurrentBlocker
          java/util/concurrent/locks/ReentrantLock.getOwner
          java/util/concurrent/locks/ReentrantReadWriteLock.getOwner
          java/util/stream/Collectors.groupingBy java/util/stream/Collectors.groupingByConcurrent
          java/util/stream/Collectors.toConcurrentMap java/util/stream/Collectors.toMap
          java/util/stream/Collectors.toSet java/util/stream/Collectors.toUnmodifiableMap
          java/util/stream/Collectors.toUnmodifiableSet
          """);

  private HarmlessCalls() {}

  private static void methods(String owner, String names) {
    METHODS.put(owner, words(names));
  }

  static Set<String> words(String text) {
    return Set.of(WORDS.split(text.strip()));
  }

  /// Is this method or field harmless?
  static boolean has(String owner, String name) {
    var methods = METHODS.get(owner);
    if (methods != null) return methods.contains(name);
    return isHarmless(owner) && !SEEING.contains(owner) && !SEEING.contains(owner + "." + name);
  }

  private static boolean isHarmless(String owner) {
    int nested = owner.indexOf('$');
    var outer = nested < 0 ? owner : owner.substring(0, nested);
    return CLASSES.contains(owner)
        || CLASSES.contains(outer)
        || PACKAGES.stream().anyMatch(outer::startsWith)
        || owner.startsWith("java/") && (outer.endsWith("Exception") || outer.endsWith("Error"));
  }
}
