package explore.calls;

import explore.model.CodeSite;
import explore.schedule.Delay;
import explore.schedule.Fingerprint;
import explore.schedule.Identities;
import explore.schedule.Location;
import explore.schedule.Operation;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.AtomicMarkableReference;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.concurrent.atomic.AtomicStampedReference;

/// Atomics: what they hold is known after each call, so that a call which changed nothing is no
/// write.
final class Cells {
  /// The index of an atomic that holds one value, and of a method that is of no element of an
  /// array.
  static final int WHOLE = -1;

  /// A reference, and the mark or stamp beside it.
  private record Marked(Object reference, Object mark) {}

  private Cells() {}

  static boolean is(Object object) {
    return switch (object) {
      case AtomicInteger _, AtomicLong _, AtomicBoolean _, AtomicReference<?> _ -> true;
      case AtomicMarkableReference<?> _, AtomicStampedReference<?> _ -> true;
      default -> isArray(object);
    };
  }

  /// Does it hold something beside its reference?
  static boolean isMarked(Object object) {
    return object instanceof AtomicMarkableReference<?>
        || object instanceof AtomicStampedReference<?>;
  }

  /// Does this method of an atomic or a VarHandle give the value that was there, or is there now?
  static boolean gives(String member) {
    return member.startsWith("get")
        || member.endsWith("AndGet")
        || member.startsWith("compareAndExchange");
  }

  /// Is each element of it an atomic?
  static boolean isArray(Object object) {
    return object instanceof AtomicIntegerArray
        || object instanceof AtomicLongArray
        || object instanceof AtomicReferenceArray<?>;
  }

  /// The step is a call on this object: of an atomic alone it may be late.
  static void call(Operation operation, Object on, int index, CodeSite site, int accesses) {
    operation.call();
    if (is(on) && accesses == 1)
      operation.delayed(AccessModes.ofCell(site.member(), slot(on, index)));
  }

  /// Where its value is; null if that is more than one.
  private static Delay.Slot slot(Object object, int index) {
    boolean pair = isMarked(object) || isArray(object) && index == WHOLE;
    return pair ? null : new Slot(object, index);
  }

  private record Slot(Object cell, int index) implements Delay.Slot {
    @Override
    public Object get() {
      return content(cell, index);
    }

    @Override
    @SuppressWarnings("unchecked") // it is put back where it was
    public void set(Object value) {
      switch (cell) {
        case AtomicInteger one -> one.setPlain((int) value);
        case AtomicLong one -> one.setPlain((long) value);
        case AtomicBoolean one -> one.setPlain((boolean) value);
        case AtomicReference<?> one -> ((AtomicReference<Object>) one).setPlain(value);
        case AtomicIntegerArray all -> all.setPlain(index, (int) value);
        case AtomicLongArray all -> all.setPlain(index, (long) value);
        case AtomicReferenceArray<?> all ->
            ((AtomicReferenceArray<Object>) all).setPlain(index, value);
        default -> throw new IllegalStateException("no atomic: " + cell);
      }
    }
  }

  /// Null for an index that the array doesn't have.
  private static Object content(Object object, int index) {
    return switch (object) {
      case AtomicInteger cell -> cell.getPlain();
      case AtomicLong cell -> cell.getPlain();
      case AtomicBoolean cell -> cell.getPlain();
      case AtomicReference<?> cell -> cell.getPlain();
      case AtomicMarkableReference<?> cell -> new Marked(cell.getReference(), cell.isMarked());
      case AtomicStampedReference<?> cell -> new Marked(cell.getReference(), cell.getStamp());
      case AtomicIntegerArray cells when has(index, cells.length()) -> cells.getPlain(index);
      case AtomicLongArray cells when has(index, cells.length()) -> cells.getPlain(index);
      case AtomicReferenceArray<?> cells when has(index, cells.length()) -> cells.getPlain(index);
      default -> null;
    };
  }

  /// May a compare-and-set find what it expects? Of a primitive that is no `int` that isn't known.
  static boolean mayMatch(Object object, Object[] arguments, CodeSite site) {
    int place = isArray(object) ? 1 : 0;
    var expected = arguments[place];
    var found = shown(object, place == 1 ? (int) arguments[0] : WHOLE);
    if (!site.primitive(place)) return expected == found;
    return expected == null || expected.equals(found);
  }

  private static boolean has(int index, int length) {
    return index >= 0 && index < length;
  }

  /// Tells what it holds before the first call on it.
  static void initially(Identities identities, Location location, Object object, int index) {
    if (!location.hasValue())
      location.initially(hash(identities, object, index), shown(object, index));
  }

  /// What is shown as its value.
  static Object shown(Object object, int index) {
    return content(object, index) instanceof Marked marked
        ? marked.reference
        : content(object, index);
  }

  /// The same in every execution in which the running thread had the same past.
  static long hash(Identities identities, Object object, int index) {
    return content(object, index) instanceof Marked(var reference, var mark)
        ? Fingerprint.mix(identities.hash(reference), identities.hash(mark))
        : identities.hash(content(object, index));
  }

  /// Does the hash tell what it holds, whatever the past?
  static boolean exact(Identities identities, Object object, int index) {
    var content = content(object, index);
    var told = content instanceof Marked marked ? marked.reference : content;
    return identities.hashOfItself(told) != 0;
  }
}
