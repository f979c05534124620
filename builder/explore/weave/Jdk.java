package explore.weave;

import explore.calls.Touches;
import explore.calls.ValueTouches;
import java.lang.constant.ClassDesc;
import java.util.Map;
import java.util.Set;

/// What of the JDK a program may call: an allow list, since a class that is not known to be
/// harmless would be explored wrongly without a word.
///
/// Redirects and stand-ins come before it; see {@link Targets}. A class may be allowed whole, with
/// exceptions, or with some methods only.
final class Jdk {
  private static final Map<String, Set<String>> ONLY =
      Map.ofEntries(
          Map.entry(
              "java/lang/Thread",
              Set.of("<init>", "run", "toString", "equals", "hashCode", "getClass")),
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
          "java/lang/Enum", Set.of("hashCode"),
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
    if (owner.endsWith("/DelayQueue") || owner.endsWith("/Delayed"))
      return shown
          + ", which asks a clock (a PriorityBlockingQueue has the order), is not modelled";
    boolean known =
        container(owner) || JdkClasses.BY_METHOD.contains(owner)
            ? listed(owner, name)
            : value(owner) || JdkClasses.MODELLED.contains(owner);
    return known ? "" : shown + " is not modelled";
  }

  /// Why it can't be told whether an object is of a type; empty if it can. Stand-ins are of no type
  /// that is not modelled, and of several where one class stands for them.
  static String typeRefusal(ClassDesc type, boolean casts) {
    var name = ClassTable.internal(type);
    boolean known =
        !name.startsWith("java/util/concurrent/")
            || value(name)
            || container(name)
            || JdkClasses.MODELLED.contains(name)
            || Targets.REDIRECTS.containsKey(name);
    if (known && (casts || Targets.originals(type) < 2)) return "";
    var shown = shown(ClassTable.internal(Targets.original(type)));
    return "whether something is of the type " + shown + " is not modelled";
  }

  private static boolean listed(String owner, String name) {
    return name.equals("<init>") || Touches.knows(owner, name) || ValueTouches.knows(owner, name);
  }

  private static String reason(String owner, String shown) {
    return shown
        + switch (owner) {
          case "java/util/Set", "java/util/Map" -> " has another order in each JVM";
          case "java/lang/Enum" -> " is another number in each JVM";
          default -> " is not modelled";
        };
  }

  static String shown(String owner) {
    return owner.substring(owner.lastIndexOf('/') + 1).replace('$', '.');
  }

  static boolean value(String owner) {
    return JdkClasses.VALUES.contains(owner)
        || owner.startsWith("java/util/function/")
        || exception(owner);
  }

  static boolean exception(String owner) {
    return owner.matches("java/(lang|util|util/concurrent)/\\w*(Exception|Error|Throwable)");
  }

  static boolean container(String owner) {
    return JdkClasses.CONTAINERS.contains(owner);
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
        || Targets.isEnum(owner)
        || owner.matches("java/(lang/Thread\\$State|math/RoundingMode|util/Locale|nio/charset/.*)");
  }

  /// Are all objects of this type unchangeable, or the program's own?
  static boolean fixed(String type) {
    return JdkClasses.FIXED.contains(type)
        || type.startsWith("java/util/function/")
        || value(type) && exception(type);
  }

  /// May a call of this method touch what its receiver stands for?
  static boolean receives(String owner, String name) {
    return !fixed(owner) && !name.equals("getClass");
  }
}
