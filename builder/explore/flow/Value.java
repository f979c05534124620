package explore.flow;

import java.util.HashMap;
import java.util.Map;

/// What is known of a value in a variable or on the operand stack: from which reads it comes,
/// whatever way the code took.
///
/// @param origins the instructions that gave it, by where they are, or `-1 - n` for parameter `n`;
///     true where it is just what that gave, false where it was computed from that
/// @param constant its number, or null
record Value(Map<Integer, Boolean> origins, Integer constant) {
  static final Value NONE = new Value(Map.of(), null);

  Value {
    origins = Map.copyOf(origins);
  }

  static Value from(int origin) {
    return new Value(Map.of(origin, true), null);
  }

  static Value parameter(int number) {
    return from(-1 - number);
  }

  static Value constant(int number) {
    return new Value(Map.of(), number);
  }

  /// What was computed from it.
  Value computed() {
    return NONE.and(this);
  }

  /// What is computed from both.
  Value and(Value other) {
    var all = new HashMap<Integer, Boolean>();
    for (var origin : origins.keySet()) all.put(origin, false);
    for (var origin : other.origins.keySet()) all.put(origin, false);
    return new Value(all, null);
  }

  /// What is known of it if it may be either.
  Value or(Value other) {
    if (equals(other)) return this;
    var both = new HashMap<Integer, Boolean>();
    origins.forEach(
        (origin, same) -> {
          var there = other.origins.get(origin);
          if (there != null) both.put(origin, same && there);
        });
    return new Value(both, null);
  }

  /// What is known of it once this instruction gives another.
  Value without(int origin) {
    if (!origins.containsKey(origin)) return this;
    var left = new HashMap<>(origins);
    left.remove(origin);
    return new Value(left, constant);
  }

  /// The one instruction that gave it, or null.
  Integer source() {
    if (origins.size() != 1) return null;
    var only = origins.entrySet().iterator().next();
    return only.getValue() ? only.getKey() : null;
  }
}
