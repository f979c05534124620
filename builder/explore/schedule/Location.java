package explore.schedule;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import naming.Origin;
import naming.Origin.Row;

/// Something that threads can share: a field of one object, an array's element, a lock, the output.
public final class Location {
  private static final int[] NEVER = {};
  private static final String STATIC = "static ";

  final long key;
  final int kind;
  private final Identity owner;
  private final String suffix;
  private final String fallback;
  private long initial = 1;
  private long value = initial;
  private long contribution;
  private int version;
  /// The value itself, or a supplier of the text to show; null if never known.
  private Object shown;
  /// The epoch, for each thread, of its last read and write.
  private int[] reads = NEVER;
  private int[] writes = NEVER;
  /// Who wrote it in its object's constructor, when.
  private int builder = -1;
  private int built;

  Location(long key, int kind, Identity owner, String suffix, String fallback) {
    this.key = key;
    this.kind = kind;
    this.owner = owner;
    this.suffix = suffix;
    this.fallback = fallback;
  }

  /// Changes with each change of the value.
  public int version() {
    return version;
  }

  /// A hash of the value.
  public long value() {
    return value;
  }

  /// Was its value ever shown?
  public boolean hasValue() {
    return shown != null;
  }

  /// What to show as its value, without a change of it.
  public void show(Object what) {
    shown = what;
  }

  /// What it held before anybody accessed it, where that is known.
  public void initially(long hash, Object what) {
    if (shown != null) return;
    initial = value = hash;
    shown = what == null ? Identities.NULL : what;
  }

  /// The difference for the sum over all locations.
  long become(long hash, Object what) {
    shown = what;
    if (hash == value) return 0;
    value = hash;
    version++;
    long before = contribution;
    contribution = part(key, initial, hash);
    return contribution - before;
  }

  /// What it holds.
  ///
  /// @param version changes with each change of the value in memory
  record Content(long value, long contribution, Object shown, int version) {
    /// The value in words, or null.
    String shown(Identities identities) {
      return Location.shown(shown, identities);
    }
  }

  Content content() {
    return new Content(value, contribution, shown, version);
  }

  /// It is seen to hold this. Gives the difference for the sum over all locations.
  long sees(Content content) {
    long before = contribution;
    value = content.value;
    contribution = content.contribution;
    shown = content.shown;
    return contribution - before;
  }

  /// It is seen to hold again what is in memory.
  long sinks(Content content) {
    version = content.version;
    return sees(content);
  }

  /// A store that waited is in memory now.
  long reaches(Content content) {
    return become(content.value, content.shown);
  }

  /// The object that it is a part of; null if there is none that a program knows.
  Identity whose() {
    return owner == null || owner.object instanceof String ? null : owner;
  }

  /// Who holds it, how often, if it is a lock.
  Map<ModelThread, Integer> holders() {
    return shown instanceof Holding holding ? holding.holders().get() : Map.of();
  }

  /// An object is at it: where.
  Optional<Placed> placed(Identities identities) {
    var inside = shown == null || shown instanceof Supplier<?> ? null : identities.known(shown);
    if (inside == null || owner == null || suffix.isEmpty()) return Optional.empty();
    var names = identities.names();
    boolean element = suffix.startsWith("[");
    boolean isStatic = owner.object instanceof String;
    var row = element ? Row.ELEMENT : isStatic ? Row.STATIC : Row.FIELD;
    var origin =
        new Origin(
            row,
            isStatic ? null : names.of(owner),
            isStatic ? ((String) owner.object).substring(STATIC.length()) : "",
            element ? suffix : suffix.substring(1));
    return Optional.of(new Placed(inside, origin));
  }

  /// An object, and where it is.
  record Placed(Identity object, Origin origin) {}

  /// Is it a part of this object?
  boolean partOf(Identity object) {
    return owner == object;
  }

  /// Its part of the fingerprint.
  static long part(long key, long initial, long value) {
    return value == initial ? 0 : Fingerprint.mix(key, value);
  }

  Foresight.Variable variable() {
    return new Foresight.Variable(key, initial, value);
  }

  /// Did another thread access it at the same time as this one, as far as start and join tell?
  boolean concurrent(ModelThread thread, int threads, boolean write) {
    for (int i = 0; i < threads; i++) {
      if (i == thread.index) continue;
      int known = thread.epochOf(i);
      if (at(writes, i) > known || write && at(reads, i) > known) return true;
    }
    return false;
  }

  /// A constructor writes it to its own object.
  void build(ModelThread thread) {
    builder = thread.index;
    built = thread.epochOf(builder);
  }

  /// Was it written in the constructor by another thread at the same time, as far as start and join
  /// tell?
  boolean builtBeside(ModelThread thread) {
    return builder >= 0 && builder != thread.index && built > thread.epochOf(builder);
  }

  /// Its name in events: the object that it is a part of, then its own.
  String target() {
    return object(owner) + Long.toHexString(key);
  }

  /// How the targets of all parts of an object begin.
  static String object(Identity of) {
    return (of == null ? "" : Long.toHexString(of.name)) + "/";
  }

  /// Did a daemon write to it, as far as no thread knows that the JVM waits for?
  boolean writtenByDaemon(List<ModelThread> threads) {
    for (var daemon : threads) {
      if (!daemon.daemon) continue;
      int known = 0;
      for (var other : threads)
        if (!other.daemon) known = Math.max(known, other.epochOf(daemon.index));
      if (at(writes, daemon.index) > known) return true;
    }
    return false;
  }

  /// Notes an access; true if there was none in this epoch.
  boolean mark(ModelThread thread, boolean write) {
    int epoch = thread.epochOf(thread.index);
    if (write) {
      if (at(writes, thread.index) == epoch) return false;
      writes = put(writes, thread.index, epoch);
    } else {
      if (at(reads, thread.index) == epoch) return false;
      reads = put(reads, thread.index, epoch);
    }
    return true;
  }

  private static int at(int[] epochs, int index) {
    return index < epochs.length ? epochs[index] : 0;
  }

  private static int[] put(int[] epochs, int index, int epoch) {
    var grown = index < epochs.length ? epochs : Arrays.copyOf(epochs, index + 3);
    grown[index] = epoch;
    return grown;
  }

  /// Its name in words, which are told once the objects' names are known.
  public String name(Identities identities) {
    if (owner == null) return fallback;
    var names = identities.names();
    if (owner.object instanceof String text) {
      if (!text.startsWith(STATIC)) return text;
      return names.field(text.substring(STATIC.length()), suffix.substring(1));
    }
    return suffix.startsWith(".")
        ? names.field(owner, suffix.substring(1))
        : names.mark(owner) + suffix;
  }

  /// Its name by what its object is called at the moment: for limits.
  public String name() {
    if (owner == null) return fallback;
    var name = owner.name();
    if (suffix.isEmpty()) return name.isEmpty() ? fallback : name;
    if (suffix.startsWith("[")) return (name.isEmpty() ? "array" : name) + suffix;
    return name.isEmpty() ? suffix.substring(1) : name + suffix;
  }

  /// The field as a report of races names it: `count`, or `slots[]` for an array's elements.
  String field() {
    if (owner == null || suffix.isEmpty()) return name();
    if (suffix.startsWith("[")) return owner.name().isEmpty() ? fallback : owner.name() + "[]";
    return suffix.substring(1);
  }

  /// The name of its kind.
  public String kindName() {
    return fallback;
  }

  /// The object that it is a part of, in words: `the ArrayList names`, `the array slots`.
  public String object() {
    if (owner == null) return fallback;
    if (suffix.startsWith(".")) return "the field " + suffix.substring(1);
    var name = owner.name();
    var type = suffix.startsWith("[") ? name.isEmpty() ? "array " + fallback : "array" : fallback;
    return "the " + type + (name.isEmpty() ? "" : " " + name);
  }

  /// The value in words, or null.
  String shown(Identities identities) {
    return shown(shown, identities);
  }

  private static String shown(Object shown, Identities identities) {
    return switch (shown) {
      case null -> null;
      case Supplier<?> words -> String.valueOf(words.get());
      case Object raw -> identities.show(raw == Identities.NULL ? null : raw);
    };
  }
}
