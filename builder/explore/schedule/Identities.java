package explore.schedule;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// The objects that an execution met.
///
/// An object's name is its allocation's number within its thread, or, where the JDK made it, when a
/// thread with which past first met it: so it is the same object in every execution with that past.
public final class Identities {
  /// Stands for a null among shown values.
  static final Object NULL = new Object();

  private final Execution execution;
  private final Map<Object, Identity> known = new IdentityHashMap<>();
  private final Map<Object, Settled> settled = new IdentityHashMap<>();
  private final List<Location> locations = new ArrayList<>();

  Identities(Execution execution) {
    this.execution = execution;
  }

  /// The object's identity.
  public Identity of(Object object) {
    var identity = known.get(object);
    if (identity == null) {
      known.put(object, identity = new Identity(object));
      identity.name = meet(object);
    }
    return identity;
  }

  private long meet(Object object) {
    if (object instanceof String s) return Fingerprint.of(s);
    if (object instanceof Class<?> c) return Fingerprint.of(c.getName());
    execution.unforeseen();
    var thread = execution.running();
    return thread == null ? 99 : thread.nameOfMet();
  }

  /// All objects met.
  public Iterable<Object> met() {
    return known.keySet();
  }

  /// Known without being met now; else null.
  public Identity known(Object object) {
    return known.get(object);
  }

  /// The constructor of an object is at work.
  public void constructing(Object object) {
    if (known.containsKey(object)) return;
    known.put(object, made(object));
  }

  private Identity made(Object object) {
    var maker = execution.running();
    var identity = new Identity(object);
    identity.name = maker.nameOfNew();
    identity.maker = maker.key;
    identity.number = maker.allocations;
    return identity;
  }

  /// A new object of the running thread, which may have met it in its constructor.
  ///
  /// @param label where it is put next, or empty
  /// @param local is that a variable?
  public void allocated(Object object, String label, boolean local) {
    var made = made(object);
    var known = this.known.putIfAbsent(object, made);
    var identity = known == null ? made : known;
    if (label.isEmpty()) return;
    if (identity.label == null) identity.label = label;
    if (local) identity.variable = label;
  }

  /// A final field has this value for good.
  ///
  /// @param holder null of a static field
  /// @param owner  the field's class
  public void settled(Object value, Object holder, String owner, String field) {
    if (!field.contains("$")) label(value, field);
    meetContainer(value);
    settled.putIfAbsent(value, new Settled(holder, owner, field));
  }

  /// What final fields hold.
  Map<Object, Settled> settled() {
    return settled;
  }

  /// A final field.
  record Settled(Object holder, String owner, String field) {}

  /// Names an object after the field or variable it is stored in, if it has no name yet.
  public void label(Object object, String label) {
    meetContainer(object);
    var identity = known.get(object);
    if (identity != null && identity.label == null) identity.label = label;
  }

  /// A container that the JDK made, as `List.of` does, is known by the field that it is put in:
  /// what it holds has its name from there.
  private void meetContainer(Object value) {
    boolean holds = value instanceof List<?> || value instanceof Map<?, ?>;
    if (holds && value.getClass().getName().startsWith("java.util.")) of(value);
  }

  /// An object that `outer` stands for is named as it is, if it has no name yet.
  public void inner(Object object, Object outer) {
    var identity = known.get(outer);
    if (identity != null && identity.label != null) label(object, identity.label);
  }

  /// A part of an object.
  ///
  /// @param part     what tells it from other parts: a field's name, an element's index
  /// @param kindName its kind
  /// @param suffix   such as `.next` or `[3]`, or empty
  public Location location(Object object, Object part, String kindName, String suffix) {
    var identity = of(object);
    var location = identity.locations.get(part);
    if (location == null) {
      int kind = execution.kinds().number(kindName);
      long hash = part instanceof String s ? Fingerprint.of(s) : part.hashCode();
      location =
          new Location(Fingerprint.mix(identity.name, hash), kind, identity, suffix, kindName);
      identity.locations.put(part, location);
      locations.add(location);
    }
    return location;
  }

  /// The location, if it was met before; else null.
  public Location met(Object object, Object part) {
    return of(object).locations.get(part);
  }

  /// All that readers could call by a name.
  List<Identity> all() {
    return known.values().stream()
        .filter(identity -> !(identity.object instanceof String) && identity.name != 0)
        .toList();
  }

  Names names() {
    return execution.notes().names();
  }

  List<Location> locations() {
    return locations;
  }

  /// A hash of a value, the same in every execution in which its writer had the same past. All bits
  /// of a number count: `Long.hashCode` has the same for 0 and -1.
  public long hash(Object value) {
    return switch (value) {
      case null -> 3;
      case String s -> Fingerprint.of(s);
      case Integer i -> Fingerprint.mix(5, i);
      case Long l -> Fingerprint.mix(23, l);
      case Double d -> Fingerprint.mix(29, Double.doubleToRawLongBits(d));
      case Float f -> Fingerprint.mix(31, Float.floatToRawIntBits(f));
      case Short n -> Fingerprint.mix(37, n);
      case Byte n -> Fingerprint.mix(41, n);
      case Boolean b -> b ? 11 : 13;
      case Character c -> Fingerprint.mix(17, c);
      case Enum<?> e ->
          Fingerprint.mix(
              Fingerprint.of(e.getDeclaringClass().getName()), Fingerprint.of(e.name()));
      default -> {
        var identity = known.get(value);
        yield identity != null && identity.name != 0
            ? Fingerprint.mix(19, identity.name)
            : execution.running().pastHash();
      }
    };
  }

  private static boolean boxed(Object value) {
    return value instanceof Integer
        || value instanceof Long
        || value instanceof Double
        || value instanceof Float
        || value instanceof Byte
        || value instanceof Short;
  }

  /// The same as `hash` where the value tells it by itself, else 0.
  public long hashOfItself(Object value) {
    boolean plain =
        value == null
            || value instanceof String
            || boxed(value)
            || value instanceof Boolean
            || value instanceof Character
            || value instanceof Enum;
    if (plain) return hash(value);
    var identity = known.get(value);
    if (identity != null && identity.name != 0) return hash(value);
    var type = value.getClass();
    boolean stateless = type.isHidden() && type.getDeclaredFields().length == 0;
    return stateless ? Fingerprint.of(type.getName()) : 0;
  }

  /// The value in words.
  public String show(Object value) {
    return switch (value) {
      case null -> "null";
      case String s -> '"' + s + '"';
      case Character c -> "'" + c + "'";
      case Number n when n.getClass().getName().startsWith("java.") -> n.toString();
      case Boolean b -> b.toString();
      case Enum<?> e -> e.name();
      default -> {
        var identity = known.get(value);
        if (identity != null) yield names().mark(identity);
        yield value.getClass().isHidden() ? "a lambda" : "a " + value.getClass().getSimpleName();
      }
    };
  }
}
