package check.child;

import static check.child.HarmlessCalls.words;

import java.io.IOException;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.attribute.RecordComponentInfo;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.StringEntry;
import java.lang.reflect.AccessFlag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import run.Ending;
import run.OutputLine;
import run.Run;

/// Finds what a program can see that a JVM fixes at its start: identity hashes, the order of
/// `Set.of` and of hash tables, the process, its start, what was interned, numbers of threads, by a
/// clock how warm it is. Runs
/// that share a JVM all see the same there, or each what the ones before left, and it would pass
/// for the program's own.
///
/// Random numbers are no such thing, since each draw is another, within a JVM too. What is
/// harmless, {@link HarmlessCalls} says.
public final class JvmTraits {
  /// What `Object.toString`, the names of lambdas' classes and `Thread.toString` look like.
  private static final Pattern SHOWN =
      Pattern.compile("@[0-9a-f]{1,8}\\b|\\$\\$Lambda/0x|Thread\\[#\\d");

  /// A format of `java.util.Formatter` that shows a hash code, perhaps in capitals, or a property
  /// that is read when the common pool is made.
  private static final Pattern SEEING_TEXT =
      Pattern.compile("%(?:\\d+\\$|<)?-?\\d*(?:\\.\\d+)?[hHS]|ForkJoinPool\\.common");

  /// A piece of such a text, as a program has it that makes one itself to compare it with: all of
  /// them, with one number after the other, are as good as the text taken apart. `\u0001` is where
  /// a value goes in.
  private static final Pattern PIECE =
      Pattern.compile("Thread\\[#|\\$\\$Lambda|@(?=\u0001|%|\\{|$)");

  /// What makes a text of any object, so that a hash may be in it; beside `toString`.
  private static final Set<String> TEXTS =
      words(
          """
          java/io/PrintStream.format java/io/PrintStream.printf java/lang/Class.descriptorString
          java/lang/Class.getName java/lang/Class.getSimpleName java/lang/Class.getTypeName
          java/lang/String.format java/lang/String.formatted java/lang/String.valueOf
          java/lang/StringBuffer.append java/lang/StringBuffer.insert
          java/lang/StringBuilder.append java/lang/StringBuilder.insert
          java/util/Arrays.deepToString java/util/Arrays.toString java/util/Objects.toString
          """);

  /// What shows no more of a text than its characters, in their order.
  private static final Set<String> KEPT_WHOLE =
      words(
          """
          <init> append concat copyValueOf equals equalsIgnoreCase format formatted indent insert
          isBlank isEmpty join repeat strip stripIndent stripLeading stripTrailing
          toString trim valueOf
          """);

  /// Types that a text may have where it is taken apart.
  private static final Set<String> OF_TEXTS =
      words(
          """
          java/lang/CharSequence java/lang/Comparable java/lang/String java/lang/StringBuffer
          java/lang/StringBuilder
          """);

  /// Methods of java.util, whatever its class, that compare texts.
  private static final Set<String> COMPARE =
      words(
          """
          binarySearch compare max maxBy min minBy mismatch parallelSort sort sorted
          """);

  /// Collections that are sorted, and so compare what is put in.
  private static final Set<String> SORTED =
      words(
          """
          java/util/PriorityQueue java/util/TreeMap java/util/TreeSet
          java/util/concurrent/ConcurrentSkipListMap java/util/concurrent/ConcurrentSkipListSet
          java/util/concurrent/PriorityBlockingQueue
          """);

  /// A method that is given a text, and tells a number or a truth value.
  private static final Pattern READS =
      Pattern.compile(
          "\\(Ljava/lang/(?:String|CharSequence);.*\\)(?:[ZBCSIJFD]"
              + "|Ljava/lang/(?:Boolean|Byte|Character|Double|Float|Integer|Long|Short);)");

  /// A method that is given a part of a text.
  private static final Pattern PART = Pattern.compile(".*Ljava/lang/CharSequence;II\\).*");

  /// Whether two texts are the same, which tells nothing of a hash that is in one.
  private static final Set<String> SAME =
      words(
          """
          java/lang/String.equals java/lang/String.equalsIgnoreCase java/util/List.contains
          java/util/Objects.equals
          """);

  /// What tells the text of something that was thrown. Such a text may name loaders, too.
  private static final Set<String> TELLS = words("getLocalizedMessage getMessage toString");

  /// Classes whose hash and text are of their value.
  private static final Set<String> VALUES =
      words(
          """
          java/lang/Boolean java/lang/Byte java/lang/Character java/lang/Double java/lang/Float
          java/lang/Integer java/lang/Long java/lang/Short java/lang/String
          """);

  /// Classes whose text is of their value, or of texts that were made before.
  private static final Set<String> TEXT_VALUES =
      words(
          """
          java/lang/Enum java/lang/StringBuffer java/lang/StringBuilder java/math/BigDecimal
          java/math/BigInteger java/util/BitSet java/util/StringJoiner
          java/util/concurrent/atomic/AtomicBoolean java/util/concurrent/atomic/AtomicInteger
          java/util/concurrent/atomic/AtomicLong java/util/concurrent/atomic/LongAdder
          """);

  private final Map<String, ClassModel> program = new HashMap<>();

  private JvmTraits() {}

  /// Finds a call through which the program in this folder of classes can see it; empty if there is
  /// none.
  public static Optional<String> seenBy(Path classes) throws IOException {
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
    return traits
        .calls()
        .filter(traits::sees)
        .findFirst()
        .map(Call::label)
        .or(() -> traits.constant(SEEING_TEXT))
        .or(traits::takenApart);
  }

  /// Does a line of these runs, or the message by which one ended, show an identity hash, the name
  /// of a lambda's class, or the number of a thread?
  public static boolean shownBy(List<Run> runs) {
    return runs.stream().flatMap(JvmTraits::texts).anyMatch(text -> SHOWN.matcher(text).find());
  }

  private static Stream<String> texts(Run run) {
    var message =
        run.ending() instanceof Ending.Threw(_, var said) ? said : Optional.<String>empty();
    return Stream.concat(run.output().stream().map(OutputLine::text), message.stream());
  }

  private void add(ClassModel model) {
    program.put(model.thisClass().asInternalName(), model);
  }

  private record Call(String owner, String name, String type) {
    static Call of(MemberRefEntry member) {
      return new Call(
          member.owner().asInternalName(),
          member.name().stringValue(),
          member.type().stringValue());
    }

    String label() {
      return owner + "." + name;
    }
  }

  private Stream<PoolEntry> constants() {
    return program.values().stream()
        .flatMap(model -> StreamSupport.stream(model.constantPool().spliterator(), false));
  }

  private Stream<Call> calls() {
    return constants()
        .filter(MemberRefEntry.class::isInstance)
        .map(entry -> resolved(Call.of((MemberRefEntry) entry)));
  }

  /// The call with the class that declares the method: javac names the one it is called by, which
  /// may have it from a class of the JDK.
  private Call resolved(Call call) {
    var owner = call.owner;
    for (var model = program.get(owner); model != null && !declares(model, call); ) {
      owner = superclass(model);
      model = program.get(owner);
    }
    return new Call(owner, call.name, call.type);
  }

  private static boolean declares(ClassModel model, Call call) {
    boolean field = !call.type.startsWith("(");
    return field
        ? model.fields().stream().anyMatch(f -> f.fieldName().equalsString(call.name))
        : model.methods().stream().anyMatch(m -> m.methodName().equalsString(call.name));
  }

  private static String superclass(ClassModel model) {
    return model.superclass().map(c -> c.asInternalName()).orElse("");
  }

  private boolean sees(Call call) {
    if (call.owner.startsWith("[")) return false; // clone
    if (call.name.equals("hashCode")) return !isOfValue(call);
    return !program.containsKey(call.owner) && !HarmlessCalls.has(call.owner, call.name);
  }

  /// A text of an object is taken apart: it may have a hash in it, and never show it.
  private Optional<String> takenApart() {
    boolean thrown = calls().anyMatch(JvmTraits::tellsOfThrown);
    if (!thrown && calls().noneMatch(this::makesText)) return Optional.empty();
    return calls()
        .filter(call -> takesApart(call) || thrown && SAME.contains(call.label()))
        .findFirst()
        .map(Call::label)
        .or(() -> constant(PIECE));
  }

  /// What matches in a text of the program's, if anything does.
  private Optional<String> constant(Pattern wanted) {
    return constants()
        .filter(StringEntry.class::isInstance)
        .map(entry -> wanted.matcher(((StringEntry) entry).stringValue()))
        .filter(Matcher::find)
        .findFirst()
        .map(Matcher::group);
  }

  private static boolean tellsOfThrown(Call call) {
    boolean isThrown =
        Stream.of("Exception", "Error", "Throwable").anyMatch(end -> call.owner.endsWith(end));
    return isThrown && TELLS.contains(call.name);
  }

  private boolean makesText(Call call) {
    if (call.name.equals("toString") && call.type.equals("()Ljava/lang/String;"))
      return !TEXT_VALUES.contains(call.owner) && !isOfValue(call);
    boolean ofObjects = call.type.contains("Ljava/lang/Object;") || call.type.startsWith("()");
    return TEXTS.contains(call.label()) && ofObjects;
  }

  private static boolean takesApart(Call call) {
    if (OF_TEXTS.contains(call.owner))
      return !KEPT_WHOLE.contains(call.name) || PART.matcher(call.type).matches();
    return call.owner.startsWith("java/util/") && COMPARE.contains(call.name)
        || SORTED.contains(call.owner) && call.name.equals("<init>")
        || call.owner.startsWith("java/lang/") && READS.matcher(call.type).matches()
        || call.owner.equals("java/util/StringJoiner") && call.name.equals("length")
        || PART.matcher(call.type).matches();
  }

  /// Is this hash or text made of the value? A class of the program says itself what it is, and a
  /// record's is made of those of its components.
  private boolean isOfValue(Call call) {
    if (VALUES.contains(call.owner)) return true;
    var model = program.get(call.owner);
    if (model == null) return false;
    var record = model.findAttribute(Attributes.record());
    if (record.isPresent()) return record.get().components().stream().allMatch(this::isValue);
    return model.methods().stream()
        .anyMatch(
            m -> m.methodName().equalsString(call.name) && !m.flags().has(AccessFlag.ABSTRACT));
  }

  private boolean isValue(RecordComponentInfo component) {
    var type = component.descriptor().stringValue();
    return type.length() == 1 || VALUES.contains(type.substring(1, type.length() - 1));
  }
}
