package explore.weave;

import explore.model.Touches;
import explore.model.ValueTouches;
import java.util.Map;
import java.util.Set;

/// What of the JDK a program may call: an allow list, since a class that is not known to be
/// harmless would be explored wrongly without a word.
///
/// Redirects and stand-ins come before it; see {@link Targets}. A class may be allowed whole, with
/// exceptions, or with some methods only.
final class Jdk {
  /// Immutable, and free of side effects; or as good as that.
  private static final Set<String> VALUES =
      Set.of(
          "java/lang/String",
          "java/lang/Math",
          "java/lang/StrictMath",
          "java/lang/Integer",
          "java/lang/Long",
          "java/lang/Short",
          "java/lang/Byte",
          "java/lang/Character",
          "java/lang/Boolean",
          "java/lang/Double",
          "java/lang/Float",
          "java/lang/Number",
          "java/lang/Enum",
          "java/lang/Record",
          "java/lang/Object",
          "java/lang/CharSequence",
          "java/lang/Comparable",
          "java/lang/Runnable",
          "java/lang/AutoCloseable",
          "java/lang/Iterable",
          "java/lang/MatchException",
          "java/util/Objects",
          "java/util/Optional",
          "java/util/OptionalInt",
          "java/util/OptionalLong",
          "java/util/OptionalDouble",
          "java/util/Comparator",
          "java/util/concurrent/Callable",
          "java/util/concurrent/TimeUnit",
          "java/time/Duration",
          "java/math/BigInteger",
          "java/math/BigDecimal",
          "java/util/Arrays",
          "java/util/HexFormat",
          "java/util/concurrent/ThreadFactory",
          "java/util/stream/Collectors",
          "java/util/stream/Stream",
          "java/util/stream/IntStream",
          "java/util/stream/LongStream",
          "java/util/stream/DoubleStream",
          "java/util/stream/BaseStream",
          "java/util/IntSummaryStatistics",
          "java/lang/Void",
          "java/lang/Thread$UncaughtExceptionHandler",
          "java/util/stream/Stream$Builder",
          "java/lang/IO",
          "java/io/PrintStream",
          "java/util/UUID");

  /// Mutable: a call on one is a step where threads share it.
  private static final Set<String> CONTAINERS =
      Set.of(
          "java/util/Collection",
          "java/util/SequencedCollection",
          "java/util/List",
          "java/util/Set",
          "java/util/SequencedSet",
          "java/util/SortedSet",
          "java/util/NavigableSet",
          "java/util/Queue",
          "java/util/Deque",
          "java/util/Map",
          "java/util/SequencedMap",
          "java/util/SortedMap",
          "java/util/NavigableMap",
          "java/util/ArrayList",
          "java/util/LinkedList",
          "java/util/ArrayDeque",
          "java/util/PriorityQueue",
          "java/util/HashMap",
          "java/util/LinkedHashMap",
          "java/util/TreeMap",
          "java/util/HashSet",
          "java/util/LinkedHashSet",
          "java/util/TreeSet",
          "java/util/EnumMap",
          "java/util/EnumSet",
          "java/util/Vector",
          "java/util/Stack",
          "java/util/Hashtable",
          "java/util/BitSet",
          "java/util/Map$Entry",
          "java/util/Iterator",
          "java/util/Enumeration",
          "java/util/Spliterator",
          "java/util/ListIterator",
          "java/util/PrimitiveIterator$OfInt",
          "java/util/StringJoiner",
          "java/util/Random",
          "java/lang/StringBuilder",
          "java/lang/StringBuffer",
          "java/util/concurrent/ConcurrentHashMap",
          "java/util/concurrent/ConcurrentHashMap$KeySetView",
          "java/util/concurrent/ConcurrentMap",
          "java/util/concurrent/ConcurrentLinkedQueue",
          "java/util/concurrent/ConcurrentLinkedDeque",
          "java/util/concurrent/ConcurrentSkipListMap",
          "java/util/concurrent/ConcurrentSkipListSet",
          "java/util/concurrent/CopyOnWriteArrayList",
          "java/util/concurrent/CopyOnWriteArraySet",
          "java/util/concurrent/atomic/AtomicInteger",
          "java/util/concurrent/atomic/AtomicLong",
          "java/util/concurrent/atomic/AtomicBoolean",
          "java/util/concurrent/atomic/AtomicReference",
          "java/util/concurrent/atomic/AtomicIntegerArray",
          "java/util/concurrent/atomic/AtomicLongArray",
          "java/util/concurrent/atomic/AtomicReferenceArray",
          "java/util/concurrent/atomic/AtomicMarkableReference",
          "java/util/concurrent/atomic/AtomicStampedReference",
          "java/util/concurrent/atomic/LongAdder",
          "java/util/concurrent/atomic/LongAccumulator",
          "java/util/concurrent/atomic/DoubleAdder");

  /// Interfaces of what has stand-ins: a call ends there, and an object of the JDK's own can't be
  /// had.
  private static final Set<String> MODELLED =
      Set.of(
          "java/util/concurrent/locks/Lock", "java/util/concurrent/locks/Condition",
          "java/util/concurrent/locks/ReadWriteLock", "java/util/concurrent/BlockingQueue",
          "java/util/concurrent/Executor", "java/util/concurrent/ExecutorService",
          "java/util/concurrent/Future", "java/util/concurrent/RunnableFuture");

  /// Of these, as of containers, each method is listed with what it touches.
  private static final Set<String> BY_METHOD =
      Set.of(
          "java/util/Arrays",
          "java/util/Objects",
          "java/util/stream/Stream",
          "java/util/stream/IntStream",
          "java/util/stream/LongStream",
          "java/util/stream/DoubleStream",
          "java/util/stream/BaseStream",
          "java/util/stream/Stream$Builder",
          "java/util/IntSummaryStatistics",
          "java/io/PrintStream",
          "java/util/LongSummaryStatistics",
          "java/util/DoubleSummaryStatistics",
          "java/lang/IO");

  private static final Set<String> FIXED =
      Set.of(
          "java/lang/String",
          "java/lang/Integer",
          "java/lang/Long",
          "java/lang/Short",
          "java/lang/Byte",
          "java/lang/Character",
          "java/lang/Boolean",
          "java/lang/Double",
          "java/lang/Float",
          "java/lang/Math",
          "java/lang/StrictMath",
          "java/lang/Void",
          "java/lang/Class",
          "java/lang/Enum",
          "java/lang/Runnable",
          "java/lang/Thread",
          "java/lang/Runtime",
          "java/util/Comparator",
          "java/util/concurrent/Callable",
          "java/util/concurrent/TimeUnit",
          "java/time/Duration",
          "java/math/BigInteger",
          "java/util/Locale",
          "java/math/BigDecimal",
          "java/util/concurrent/ThreadFactory",
          "java/util/UUID",
          "java/lang/invoke/MethodHandles",
          "java/lang/invoke/MethodHandles$Lookup",
          "java/util/stream/Collector",
          "java/util/OptionalInt",
          "java/util/OptionalLong",
          "java/util/OptionalDouble",
          "java/io/PrintStream");

  private static final Map<String, Set<String>> ONLY =
      Map.ofEntries(
          Map.entry(
              "java/lang/Thread",
              Set.of(
                  "<init>",
                  "run",
                  "setDaemon",
                  "setPriority",
                  "getPriority",
                  "getName",
                  "setName",
                  "toString",
                  "equals",
                  "hashCode",
                  "getClass")),
          Map.entry("java/lang/System", Set.of("lineSeparator", "identityHashCode", "arraycopy")),
          Map.entry("java/lang/Runtime", Set.of("getRuntime")),
          Map.entry(
              "java/lang/Class",
              Set.of(
                  "getName",
                  "getSimpleName",
                  "isInstance",
                  "cast",
                  "desiredAssertionStatus",
                  "toString",
                  "equals",
                  "isAssignableFrom",
                  "getEnumConstants")),
          Map.entry(
              "java/lang/invoke/MethodHandles",
              Set.of("lookup", "arrayElementVarHandle", "privateLookupIn")),
          Map.entry(
              "java/lang/invoke/MethodHandles$Lookup", Set.of("findVarHandle", "lookupClass")),
          Map.entry(
              "java/util/Collections",
              Set.of(
                  "emptyList",
                  "emptyMap",
                  "emptySet",
                  "singletonList",
                  "singleton",
                  "singletonMap",
                  "unmodifiableList",
                  "unmodifiableSet",
                  "unmodifiableMap",
                  "unmodifiableCollection",
                  "synchronizedList",
                  "synchronizedMap",
                  "synchronizedSet",
                  "synchronizedCollection",
                  "sort",
                  "reverse",
                  "swap",
                  "addAll",
                  "max",
                  "min",
                  "nCopies",
                  "frequency",
                  "reverseOrder",
                  "fill",
                  "rotate",
                  "newSetFromMap")));

  private static final Map<String, Set<String>> NEVER =
      Map.of(
          "java/lang/IO", Set.of("readln", "readLine", "read"),
          "java/util/UUID", Set.of("randomUUID"),
          "java/lang/Math", Set.of("random"),
          "java/lang/StrictMath", Set.of("random"),
          "java/util/Set", Set.of("of", "copyOf"),
          "java/util/Map", Set.of("of", "copyOf", "ofEntries"),
          "java/util/concurrent/TimeUnit", Set.of("sleep", "timedJoin", "timedWait"),
          "java/util/stream/Collectors",
              Set.of("toUnmodifiableSet", "toUnmodifiableMap", "groupingByConcurrent"),
          "java/lang/Object", Set.of("finalize", "wait", "notify", "notifyAll"));

  private Jdk() {}

  /// Why a method of the JDK may not be called; empty if it may.
  static String refusal(String owner, String name, String descriptor) {
    var shown = shown(owner) + "." + name;
    if (name.equals("parallel") || name.startsWith("parallel")) return shown + " is not modelled";
    if (NEVER.getOrDefault(owner, Set.of()).contains(name)) return reason(owner, shown);
    if (owner.equals("java/util/Random") && descriptor.equals("()V"))
      return "random numbers without a seed";
    if (ONLY.containsKey(owner))
      return ONLY.get(owner).contains(name) ? "" : shown + " is not modelled";
    boolean known =
        container(owner) || BY_METHOD.contains(owner)
            ? listed(owner, name)
            : value(owner) || MODELLED.contains(owner);
    return known ? "" : shown + " is not modelled";
  }

  private static boolean listed(String owner, String name) {
    return name.equals("<init>") || Touches.knows(owner, name) || ValueTouches.knows(owner, name);
  }

  private static String reason(String owner, String shown) {
    boolean salted = owner.equals("java/util/Set") || owner.equals("java/util/Map");
    return shown + (salted ? " has another order in each JVM" : " is not modelled");
  }

  static String shown(String owner) {
    return owner.substring(owner.lastIndexOf('/') + 1).replace('$', '.');
  }

  static boolean value(String owner) {
    return VALUES.contains(owner) || owner.startsWith("java/util/function/") || exception(owner);
  }

  private static boolean exception(String owner) {
    return owner.matches("java/(lang|util|util/concurrent)/\\w*(Exception|Error|Throwable)");
  }

  static boolean container(String owner) {
    return CONTAINERS.contains(owner);
  }

  /// Bootstrap methods whose call sites do nothing but what is woven or harmless.
  static boolean bootstrap(String owner) {
    return Set.of(
            "java/lang/invoke/LambdaMetafactory",
            "java/lang/invoke/StringConcatFactory",
            "java/lang/runtime/ObjectMethods",
            "java/lang/runtime/SwitchBootstraps",
            "java/lang/invoke/ConstantBootstraps")
        .contains(owner);
  }

  /// Classes of the JDK that a program may extend.
  static boolean extendable(String name) {
    return Set.of("java/lang/Object", "java/lang/Record", "java/lang/Enum", "java/lang/Thread")
            .contains(name)
        || name.matches("java/(lang|util|util/concurrent)/\\w*(Exception|Error|Throwable)");
  }

  /// Static fields of the JDK that may be read.
  static boolean field(String owner, String name) {
    if (owner.equals("java/lang/System")) return !name.equals("in");
    return value(owner)
        || owner.matches("java/(lang/Thread\\$State|math/RoundingMode|util/Locale|nio/charset/.*)");
  }

  /// Are all objects of this type unchangeable, or the program's own?
  static boolean fixed(String type) {
    return FIXED.contains(type)
        || type.startsWith("java/util/function/")
        || value(type) && exception(type);
  }

  /// May a call of this method touch what its receiver stands for?
  static boolean receives(String owner, String name) {
    return !fixed(owner) && !name.equals("getClass");
  }
}
