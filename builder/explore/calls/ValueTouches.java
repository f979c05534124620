package explore.calls;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What static methods and constructors of the JDK, and methods of what never changes, may touch of
/// their arguments: letters as in {@link Touches}, for all methods of a class (`*`) or some.
public final class ValueTouches {
  private static final String TABLE =
      """
      java/lang/String d *
      java/lang/String w getChars getBytes
      java/lang/Character d *
      java/lang/Character w toChars
      java/lang/System rw arraycopy
      java/lang/System - lineSeparator identityHashCode
      java/lang/IO d print println
      java/io/PrintStream d print println printf format append flush
      java/util/Objects d equals deepEquals hash hashCode toString compare
      java/util/Objects - requireNonNull requireNonNullElse requireNonNullElseGet isNull nonNull
      java/util/Objects - checkIndex checkFromToIndex checkFromIndexSize
      java/util/Arrays - asList stream spliterator
      java/util/Arrays d toString deepToString hashCode deepHashCode equals deepEquals compare mismatch
      java/util/Arrays d copyOf copyOfRange binarySearch compareUnsigned
      java/util/Arrays w- fill sort setAll
      java/util/Collections - emptyList emptyMap emptySet singletonList singleton singletonMap nCopies
      java/util/Collections - unmodifiableList unmodifiableSet unmodifiableMap unmodifiableCollection
      java/util/Collections - synchronizedList synchronizedMap synchronizedSet synchronizedCollection
      java/util/Collections - reverseOrder newSetFromMap
      java/util/Collections w- sort reverse swap fill rotate
      java/util/Collections wa addAll
      java/util/Collections d max min frequency disjoint
      java/util/List a of
      java/util/List r copyOf
      java/util/Map - entry
      java/util/Map$Entry - comparingByKey comparingByValue copyOf
      java/util/EnumSet - of noneOf allOf range
      java/util/EnumSet r copyOf complementOf
      java/util/HashMap - newHashMap
      java/util/LinkedHashMap - newLinkedHashMap
      java/util/HashSet - newHashSet
      java/util/LinkedHashSet - newLinkedHashSet
      java/util/concurrent/ConcurrentHashMap - newKeySet
      java/util/Optional - *
      java/util/OptionalInt - *
      java/util/OptionalLong - *
      java/util/OptionalDouble - *
      java/util/Comparator - *
      java/util/Comparator d compare
      java/util/stream/Collectors - *
      java/util/stream/Stream - of ofNullable concat iterate generate empty builder
      java/util/stream/IntStream - of range rangeClosed iterate generate empty concat builder
      java/util/stream/LongStream - of range rangeClosed iterate generate empty concat builder
      java/util/stream/DoubleStream - of iterate generate empty concat builder
      java/lang/Class - *
      java/lang/Thread - *
      java/lang/Runtime - *
      java/lang/Enum - *
      java/lang/Record - *
      java/util/concurrent/TimeUnit - *
      java/time/Duration - *
      java/lang/invoke/MethodHandles - *
      java/lang/invoke/MethodHandles$Lookup - *
      """;
  private static final Map<String, String> LETTERS = letters();

  private ValueTouches() {}

  private static Map<String, String> letters() {
    var letters = new HashMap<String, String>();
    for (var line : TABLE.lines().toList()) {
      var words = line.split(" ");
      for (int i = 2; i < words.length; i++) letters.put(words[0] + " " + words[i], words[1]);
    }
    return letters;
  }

  /// What is done with arguments; of what isn't in the table they are read deeply.
  static Touch of(String owner, String method) {
    if (owner.matches(".*(Exception|Error|Throwable)")) return new Touch(Touch.Use.KEEP, "-");
    if (method.equals("<init>")) return new Touch(Touch.Use.KEEP, constructor(owner));
    var letters =
        LETTERS.getOrDefault(owner + " " + method, LETTERS.getOrDefault(owner + " *", "d"));
    boolean asks = "toString equals hashCode compareTo".contains(method);
    return asks ? new Touch(Touch.Use.DEEP, "d") : new Touch(Touch.Use.KEEP, letters);
  }

  /// Is this static method of a container or a helper class known?
  public static boolean knows(String owner, String method) {
    return LETTERS.containsKey(owner + " " + method) || LETTERS.containsKey(owner + " *");
  }

  /// Can a call of it be left alone, since it keeps its arguments as they are?
  public static boolean harmless(String owner, String method) {
    var touch = of(owner, method);
    return touch.receiver() == Touch.Use.KEEP && touch.keepsArguments();
  }

  private static String constructor(String owner) {
    boolean keeps =
        owner.equals("java/lang/Object")
            || owner.equals("java/lang/Thread")
            || owner.equals("java/lang/Enum")
            || owner.equals("java/lang/Record")
            || owner.matches("java/util/concurrent/atomic/Atomic(Reference|(Marka|Stamp)\\w+)")
            || owner.endsWith("$SimpleEntry");
    return keeps ? "-" : "d";
  }

  /// What methods of stand-ins touch, which are of the JDK in the program's eyes: some go through
  /// collections.
  static Optional<Touch> ofStandIn(String method) {
    return switch (method) {
      case "drainTo" -> Optional.of(new Touch(Touch.Use.KEEP, "w"));
      case "toArray" -> Optional.of(new Touch(Touch.Use.KEEP, "w"));
      case "addAll",
          "containsAll",
          "removeAll",
          "retainAll",
          "contains",
          "remove",
          "invokeAll",
          "invokeAny",
          "equals" ->
          Optional.of(new Touch(Touch.Use.KEEP, "d"));
      default -> Optional.empty();
    };
  }
}
