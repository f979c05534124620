package explore.schedule;

/// What an access waits for where stores may reach memory late, and what a store keeps back: by the
/// access modes of `java.lang.invoke.VarHandle`.
///
/// @param late    may the store wait in its thread's buffer?
/// @param ordered does no other store of its thread overtake it, nor it another?
/// @param total   is it one of the accesses of volatile variables, which all threads see in one
///     order: it waits until those before it are in memory
/// @param slot    where the variable is
public record Delay(boolean late, boolean ordered, boolean total, Slot slot) {
  /// All stores before it must be in memory: a lock, an update of an atomic, output.
  public static final Delay NEVER = new Delay(false, false, false, null);

  /// A plain access that isn't late by itself: a load, or a store that nobody delays.
  public static final Delay PLAIN = plain(null);

  /// The same of a volatile variable.
  public static final Delay VOLATILE = ofVolatile(null);

  /// Where a variable's value is.
  public interface Slot {
    Object get();

    void set(Object value);
  }

  /// A plain or opaque access.
  public static Delay plain(Slot slot) {
    return new Delay(true, false, false, slot);
  }

  /// One in release or acquire mode: loads never move, so only the former means anything.
  public static Delay released(Slot slot) {
    return new Delay(true, true, false, slot);
  }

  /// One of a volatile variable.
  public static Delay ofVolatile(Slot slot) {
    return new Delay(true, true, true, slot);
  }
}
