package explore.model;

import java.util.Hashtable;
import java.util.Set;
import java.util.Vector;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/// What the JDK's objects are, seen from the explorer.
final class Types {
  private static final Set<String> ARRAYS_READ =
      Set.of(
          "toString",
          "equals",
          "hashCode",
          "asList",
          "stream",
          "copyOf",
          "copyOfRange",
          "deepToString",
          "of",
          "printf",
          "format",
          "formatted",
          "println",
          "print",
          "hash",
          "clone",
          "valueOf",
          "binarySearch");
  private static final Set<String> COLLECTIONS_WRITTEN =
      Set.of("sort", "reverse", "addAll", "swap", "fill", "rotate");

  /// Immutable, or private to whoever has it.
  private static final ClassValue<Boolean> VALUE =
      new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
          var name = type.getName();
          return name.startsWith("java.lang.") && !name.startsWith("java.lang.StringBu")
              || name.startsWith("java.time.")
              || name.startsWith("java.math.")
              || name.startsWith("java.util.ImmutableCollections")
              || name.startsWith("java.util.stream.")
              || name.startsWith("java.util.Optional")
              || name.startsWith("java.util.concurrent.TimeUnit")
              || name.startsWith("java.util.Collections$Empty")
              || name.startsWith("java.util.Collections$Singleton")
              || name.startsWith("java.util.function.")
              || name.startsWith("java.io.")
              || name.startsWith("sun.")
              || name.startsWith("jdk.")
              || Throwable.class.isAssignableFrom(type)
              || Enum.class.isAssignableFrom(type)
              || Thread.class.isAssignableFrom(type);
        }
      };

  private Types() {}

  static boolean value(Object object) {
    var type = object.getClass();
    return type.isHidden() || type.isArray() || type.getClassLoader() == null && VALUE.get(type);
  }

  /// A value that changes with each use, as a stream or an iterator does.
  static boolean moves(Object object) {
    var name = object.getClass().getName();
    return name.contains("Itr") || name.contains("Iter") || name.startsWith("java.util.stream.");
  }

  /// A mutable object of the JDK.
  static boolean container(Object object) {
    return object.getClass().getClassLoader() == null && !value(object);
  }

  static String name(Object object) {
    var name = object.getClass().getName();
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /// An atomic whose whole value can be asked for.
  static boolean cell(Object object) {
    return object instanceof AtomicInteger
        || object instanceof AtomicLong
        || object instanceof AtomicBoolean
        || object instanceof AtomicReference;
  }

  /// The kind of locations that elements of such a type are.
  static String elements(Class<?> type) {
    return (type.isPrimitive() ? type.getName() : "Object") + "[]";
  }

  static Object content(Object object) {
    return switch (object) {
      case AtomicInteger cell -> cell.getPlain();
      case AtomicLong cell -> cell.getPlain();
      case AtomicBoolean cell -> cell.getPlain();
      case AtomicReference<?> cell -> cell.getPlain();
      default -> null;
    };
  }

  static boolean concurrent(Object object) {
    return object.getClass().getName().startsWith("java.util.concurrent.");
  }

  /// Each of its methods locks the object.
  static boolean synchronizes(Object object) {
    return object instanceof Vector
        || object instanceof Hashtable
        || object instanceof StringBuffer
        || object.getClass().getName().startsWith("java.util.Collections$Synchronized");
  }

  /// Its methods hold locks of the JDK, or are atomic, so they can't be interrupted.
  static boolean locks(Object object) {
    return concurrent(object) || synchronizes(object);
  }

  static boolean writesArrays(CodeSite site) {
    return !ARRAYS_READ.contains(site.member());
  }

  static boolean writesCollections(CodeSite site) {
    return site.owner().equals("java/util/Collections")
        && COLLECTIONS_WRITTEN.contains(site.member());
  }
}
