package check.child;

import java.io.IOException;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.attribute.RecordComponentInfo;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.reflect.AccessFlag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import run.Run;

/// Finds what a program can see that a JVM fixes at its start: identity hashes, the order of
/// `Set.of` and of hash tables, the process, its start. Runs that share a JVM all see the same
/// there, and it would pass for the program's own.
///
/// The lists name what is known to be harmless: any other class of the JDK counts as seeing. Random
/// numbers are harmless, since each draw is another, within a JVM too.
public final class JvmTraits {
  private static final Pattern WORDS = Pattern.compile("\\s+");

  /// What `Object.toString` and the names of lambdas' classes look like.
  private static final Pattern SHOWN = Pattern.compile("@[0-9a-f]{1,8}\\b|\\$\\$Lambda/0x");

  /// Packages, with all below them.
  private static final List<String> HARMLESS_PACKAGES =
      List.of(
          "java/lang/annotation/",
          "java/lang/invoke/",
          "java/lang/runtime/",
          "java/math/",
          "java/time/",
          "java/util/concurrent/",
          "java/util/function/",
          "java/util/stream/");

  /// Classes, with those nested in them; also whatever ends in `Exception` or `Error`.
  private static final Set<String> HARMLESS =
      words(
          """
          java/io/PrintStream java/io/Serializable
          java/lang/Appendable java/lang/AutoCloseable java/lang/Boolean java/lang/Byte
          java/lang/CharSequence java/lang/Character java/lang/Class java/lang/Cloneable
          java/lang/Comparable java/lang/Double java/lang/Enum java/lang/Float java/lang/IO
          java/lang/InheritableThreadLocal java/lang/Integer java/lang/Iterable java/lang/Long
          java/lang/MatchException java/lang/Math java/lang/Number java/lang/Object
          java/lang/Record java/lang/Runnable java/lang/Runtime java/lang/ScopedValue
          java/lang/Short java/lang/StrictMath java/lang/String java/lang/StringBuffer
          java/lang/StringBuilder java/lang/System java/lang/Thread java/lang/ThreadLocal
          java/lang/Throwable java/lang/Void
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

  /// What of the harmless classes sees it all the same: all of a class, or one method.
  private static final Set<String> SEEING =
      words(
          """
          java/lang/Class.getDeclaredConstructors java/lang/Class.getDeclaredFields
          java/lang/Class.getDeclaredMethods java/lang/Class.getFields java/lang/Class.getMethods
          java/lang/Object.hashCode java/lang/Runtime.exec java/lang/Runtime.freeMemory
          java/lang/Runtime.totalMemory
          java/lang/System.getProperties java/lang/System.getenv java/lang/System.identityHashCode
          java/lang/Thread.getAllStackTraces java/lang/Thread.getId java/lang/Thread.threadId
          java/util/Arrays.deepHashCode java/util/Arrays.hashCode
          java/util/Collections.newSetFromMap java/util/Collections.shuffle
          java/util/Map.copyOf java/util/Map.of java/util/Map.ofEntries
          java/util/Objects.hash java/util/Objects.hashCode java/util/Objects.toIdentityString
          java/util/Set.copyOf java/util/Set.of
          java/util/concurrent/ConcurrentHashMap
          java/util/stream/Collectors.groupingBy java/util/stream/Collectors.groupingByConcurrent
          java/util/stream/Collectors.toConcurrentMap java/util/stream/Collectors.toMap
          java/util/stream/Collectors.toSet java/util/stream/Collectors.toUnmodifiableMap
          java/util/stream/Collectors.toUnmodifiableSet
          """);

  /// What makes a text of any object, so that a hash may be in it.
  private static final Set<String> TEXTS =
      words(
          """
          java/io/PrintStream.format java/io/PrintStream.printf java/lang/Object.toString
          java/lang/String.format java/lang/String.formatted java/lang/String.join
          java/lang/String.valueOf java/lang/StringBuffer.append java/lang/StringBuilder.append
          java/util/Arrays.deepToString java/util/Arrays.toString java/util/Objects.toString
          """);

  /// What shows more of a text than its characters.
  private static final Set<String> TAKEN_APART =
      words(
          """
          charAt chars codePointAt codePoints compareTo compareToIgnoreCase contains endsWith
          getBytes hashCode indexOf lastIndexOf length lines matches regionMatches replace
          replaceAll replaceFirst split startsWith subSequence substring toCharArray
          """);

  /// Types that a text may have where it is taken apart.
  private static final Set<String> OF_TEXTS =
      words(
          """
          java/lang/CharSequence java/lang/Comparable java/lang/String java/lang/StringBuffer
          java/lang/StringBuilder
          """);

  /// Classes whose hash and text are of their value.
  private static final Set<String> VALUES =
      words(
          """
          java/lang/Boolean java/lang/Byte java/lang/Character java/lang/Double java/lang/Float
          java/lang/Integer java/lang/Long java/lang/Short java/lang/String
          """);

  private final Map<String, ClassModel> program = new HashMap<>();

  private JvmTraits() {}

  private static Set<String> words(String text) {
    return Set.of(WORDS.split(text.strip()));
  }

  /// Finds a call through which the program in this folder of classes can see it; empty if there is
  /// none.
  static Optional<String> seenBy(Path classes) throws IOException {
    var program = new ArrayList<byte[]>();
    try (Stream<Path> files = Files.walk(classes)) {
      for (var file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator)
        if (file.toString().endsWith(".class")) program.add(Files.readAllBytes(file));
    }
    return seenBy(program);
  }

  /// Finds a call through which a program of these classes can see it; empty if there is none.
  public static Optional<String> seenBy(Iterable<byte[]> classes) {
    var traits = new JvmTraits();
    for (var bytes : classes) traits.add(ClassFile.of().parse(bytes));
    return traits.calls().filter(traits::sees).findFirst().map(Call::label).or(traits::takenApart);
  }

  /// Does a line of these runs show an identity hash or the name of a lambda's class?
  static boolean shownBy(List<Run> runs) {
    return runs.stream()
        .flatMap(run -> run.output().stream())
        .anyMatch(line -> SHOWN.matcher(line.text()).find());
  }

  private void add(ClassModel model) {
    program.put(model.thisClass().asInternalName(), model);
  }

  private record Call(String owner, String name, String type) {
    String label() {
      return owner + "." + name;
    }
  }

  private Stream<Call> calls() {
    return program.values().stream()
        .flatMap(model -> StreamSupport.stream(model.constantPool().spliterator(), false))
        .filter(entry -> entry instanceof MemberRefEntry)
        .map(
            entry -> {
              var member = (MemberRefEntry) entry;
              return new Call(
                  member.owner().asInternalName(),
                  member.name().stringValue(),
                  member.type().stringValue());
            });
  }

  private boolean sees(Call call) {
    if (call.owner.startsWith("[")) return false; // clone
    if (call.name.equals("hashCode")) return !hashesByValue(call.owner);
    if (program.containsKey(call.owner)) return false;
    return !harmless(call.owner) || SEEING.contains(call.owner) || SEEING.contains(call.label());
  }

  /// A text of an object is taken apart: it may have a hash in it, and never show it.
  private Optional<String> takenApart() {
    boolean made = calls().anyMatch(call -> TEXTS.contains(call.label()) && ofObjects(call));
    return calls()
        .filter(call -> made && OF_TEXTS.contains(call.owner))
        .filter(call -> TAKEN_APART.contains(call.name))
        .findFirst()
        .map(Call::label);
  }

  private static boolean ofObjects(Call call) {
    return call.type.contains("Ljava/lang/Object;") || call.type.startsWith("()");
  }

  private boolean hashesByValue(String owner) {
    return VALUES.contains(owner) || program.containsKey(owner) && declaresHash(owner);
  }

  /// Does a class of the program, or one of the program that it extends, say itself what its hash
  /// code is? A record's is made of those of its components.
  private boolean declaresHash(String owner) {
    for (var model = program.get(owner); model != null; ) {
      var record = model.findAttribute(Attributes.record());
      if (record.isPresent()) return record.get().components().stream().allMatch(this::isValue);
      boolean own =
          model.methods().stream()
              .anyMatch(
                  m ->
                      m.methodName().equalsString("hashCode")
                          && !m.flags().has(AccessFlag.ABSTRACT));
      if (own) return true;
      model = program.get(model.superclass().map(c -> c.asInternalName()).orElse(""));
    }
    return false;
  }

  private boolean isValue(RecordComponentInfo component) {
    var type = component.descriptor().stringValue();
    return type.length() == 1 || VALUES.contains(type.substring(1, type.length() - 1));
  }

  private static boolean harmless(String owner) {
    int nested = owner.indexOf('$');
    var outer = nested < 0 ? owner : owner.substring(0, nested);
    return HARMLESS.contains(outer)
        || HARMLESS_PACKAGES.stream().anyMatch(outer::startsWith)
        || owner.startsWith("java/") && (outer.endsWith("Exception") || outer.endsWith("Error"));
  }
}
