package explore.calls;

import explore.model.Accesses;
import explore.model.CodeSite;
import explore.model.Types;
import explore.schedule.Execution;
import explore.schedule.Location;
import java.lang.reflect.Array;

/// The elements of an array that a call of the JDK uses, from `from` to before `to`.
record ArraySlice(Object array, int from, int to, boolean changes) {
  boolean isLong() {
    return length() > Accesses.ELEMENTS_MAX;
  }

  /// The slice that the call's arguments name, where it is one that takes a range; else all.
  static ArraySlice of(Object array, boolean changes, Object[] arguments, CodeSite site) {
    int length = Array.getLength(array);
    if (site.owner().equals("java/lang/System")) return copied(array, changes, arguments);
    if (!site.owner().equals("java/util/Arrays")) return new ArraySlice(array, 0, length, changes);
    for (int i = 0; i + 2 < arguments.length; i++)
      if (arguments[i] == array && site.ints(i + 1, i + 2))
        return within(array, (int) arguments[i + 1], (int) arguments[i + 2], changes);
    return new ArraySlice(array, 0, length, changes);
  }

  /// The slice that `System.arraycopy` uses: within one array, both ranges and what lies between.
  private static ArraySlice copied(Object array, boolean changes, Object[] arguments) {
    int source = (int) arguments[1];
    int target = (int) arguments[3];
    int count = (int) arguments[4];
    if (arguments[0] == arguments[2])
      return within(array, Math.min(source, target), Math.max(source, target) + count, changes);
    int start = array == arguments[0] ? source : target;
    return within(array, start, start + count, changes);
  }

  /// Clipped: beyond its ends the call throws.
  private static ArraySlice within(Object array, int from, int to, boolean changes) {
    int length = Array.getLength(array);
    int start = Math.clamp(from, 0, length);
    return new ArraySlice(array, start, Math.clamp(to, start, length), changes);
  }

  int length() {
    return to - from;
  }

  /// The location of one of its elements, counted from `from`.
  Location location(Execution execution, int place) {
    var kind = Types.elements(array.getClass().getComponentType());
    int index = from + place;
    return execution.location(array, index, kind, "[" + index + "]");
  }

  /// Tells what its elements are now, if the call may have changed them.
  void wrote(Execution execution) {
    if (!changes) return;
    for (int i = 0; i < length(); i++) {
      var value = Array.get(array, from + i);
      execution.wrote(location(execution, i), execution.identities().hash(value), value);
    }
  }
}
