package explore.calls;

import java.util.Collection;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Hashtable;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.Spliterator;
import java.util.Vector;
import java.util.stream.BaseStream;

/// What the objects of a class are, seen from the explorer.
enum Nature {
  /// Woven: it announces its accesses itself.
  PROGRAM,
  /// It announces its accesses, too, but not those to collections that are handed to it.
  STAND_IN,
  /// An object of the JDK that never changes; or nobody sees that it does.
  VALUE,
  /// An atomic, or an array of them: see {@link Cells}.
  CELL,
  ARRAY,
  /// What two threads may not use at the same time, if one of them changes it.
  UNLOCKED,
  /// The same, but each of its methods locks the object.
  LOCKED,
  /// Safe for threads; which of its calls are one step, {@link Atomicity} tells.
  CONCURRENT,
  /// It hands on to others: an unmodifiable list, a key set.
  VIEW,
  /// The same, with a lock around each call.
  LOCKING_VIEW,
  /// A view that goes through its collection, and has a place there: an iterator, a stream.
  MOVING,
  /// An entry that is a part of its map.
  NODE,
  UNKNOWN;

  private static final Set<String> UNLOCKED_TYPES =
      Set.of(
          "java.util.ArrayList",
          "java.util.LinkedList",
          "java.util.ArrayDeque",
          "java.util.PriorityQueue",
          "java.util.HashMap",
          "java.util.LinkedHashMap",
          "java.util.TreeMap",
          "java.util.EnumMap",
          "java.util.RegularEnumSet",
          "java.util.JumboEnumSet",
          "java.util.BitSet",
          "java.util.StringJoiner",
          "java.lang.StringBuilder",
          "java.util.AbstractMap$SimpleEntry",
          "java.util.IntSummaryStatistics",
          "java.util.LongSummaryStatistics",
          "java.util.DoubleSummaryStatistics",
          "java.util.concurrent.ConcurrentHashMap$MapEntry");
  private static final Set<String> CONCURRENT_TYPES =
      Set.of(
          "java.util.concurrent.ConcurrentHashMap", "java.util.concurrent.ConcurrentSkipListMap",
          "java.util.concurrent.ConcurrentLinkedQueue",
              "java.util.concurrent.ConcurrentLinkedDeque",
          "java.util.concurrent.CopyOnWriteArrayList", "java.util.Random");
  private static final Set<String> NODES =
      Set.of(
          "java.util.HashMap$Node",
          "java.util.HashMap$TreeNode",
          "java.util.LinkedHashMap$Entry",
          "java.util.TreeMap$Entry",
          "java.util.Hashtable$Entry");

  private static final ClassValue<Nature> ALL =
      new ClassValue<>() {
        @Override
        protected Nature computeValue(Class<?> type) {
          return compute(type);
        }
      };

  static Nature of(Object object) {
    return ALL.get(object.getClass());
  }

  /// Has it a content of its own, which threads can share?
  boolean holds() {
    return this == CELL
        || this == ARRAY
        || this == UNLOCKED
        || this == LOCKED
        || this == CONCURRENT;
  }

  private static Nature compute(Class<?> type) {
    if (type.isArray()) return ARRAY;
    if (java.io.PrintStream.class.isAssignableFrom(type)) return VALUE;
    if (type.getName().startsWith("explore.")) return STAND_IN;
    if (type.getClassLoader() != null) return PROGRAM;
    var name = type.getName();
    if (UNLOCKED_TYPES.contains(name)) return UNLOCKED;
    if (CONCURRENT_TYPES.contains(name)) return CONCURRENT;
    if (NODES.contains(name)) return NODE;
    if (name.startsWith("java.util.concurrent.atomic."))
      return name.matches(".*(Adder|Accumulator)") ? CONCURRENT : CELL;
    if (moves(type)) return MOVING;
    if (value(type, name)) return VALUE;
    if (Vector.class.isAssignableFrom(type)
        || Hashtable.class.isAssignableFrom(type)
        || type == StringBuffer.class) return LOCKED;
    if (name.startsWith("java.util.Collections$Synchronized")) return LOCKING_VIEW;
    return view(type, name);
  }

  private static boolean moves(Class<?> type) {
    return Iterator.class.isAssignableFrom(type)
        || Spliterator.class.isAssignableFrom(type)
        || Enumeration.class.isAssignableFrom(type)
        || BaseStream.class.isAssignableFrom(type);
  }

  private static Nature view(Class<?> type, String name) {
    boolean known =
        Collection.class.isAssignableFrom(type)
            || Map.class.isAssignableFrom(type)
            || Map.Entry.class.isAssignableFrom(type)
            || type == HashSet.class
            || type == LinkedHashSet.class
            || type.isHidden()
            || name.startsWith("java.lang."); // what a stream of characters is made of
    return known ? VIEW : UNKNOWN;
  }

  private static boolean value(Class<?> type, String name) {
    boolean language =
        name.matches(
            "java\\.lang\\.(String|Integer|Long|Short|Byte|Character|Boolean|Double|Float|Object"
                + "|Class|Void|Runtime|StackTraceElement|Thread\\$State|Module|invoke\\..*)");
    return language
        || name.startsWith("java.time.")
        || name.startsWith("java.math.")
        || name.startsWith("java.util.ImmutableCollections$")
        || name.startsWith("java.util.Optional")
        || name.startsWith("java.util.Collections$Empty")
        || name.startsWith("java.util.Collections$Singleton")
        || name.startsWith("java.util.Collections$CopiesList")
        || name.matches(
            "java\\.util\\.(KeyValueHolder|NullableKeyValueHolder"
                + "|AbstractMap\\$SimpleImmutableEntry|UUID|HexFormat|Locale|Objects"
                + "|stream\\.Collectors\\$CollectorImpl)")
        || name.startsWith("java.nio.charset.")
        || name.startsWith("sun.")
        || name.startsWith("jdk.internal.")
        || java.util.Comparator.class.isAssignableFrom(type)
        || Throwable.class.isAssignableFrom(type)
        || Enum.class.isAssignableFrom(type)
        || Thread.class.isAssignableFrom(type);
  }
}
