package explore.schedule;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/// An object of the program as the explorer knows it: the same in every execution.
public final class Identity {
  final Object object;
  final Map<Object, Location> locations = new HashMap<>(4);
  /// A hash that is its name; 0 if it has none.
  long name;
  /// The thread that made it, by its key, and its number among what that made; 0 if the JDK did.
  String maker = "";
  int number;
  /// The variable it was put into where it was made, or null.
  String variable;
  /// What readers call it, once that was asked.
  Marked named;
  /// The first field or variable that it was stored in, or null.
  String label;
  private Location whole;

  Identity(Object object) {
    this.object = object;
  }

  /// The field or variable it was first stored in, or empty: what races and refusals call it.
  String name() {
    if (label != null) return label;
    if (object instanceof String s)
      return s.startsWith("static ") ? s.substring(Math.max(s.lastIndexOf('/') + 1, 7)) : s;
    return object instanceof Class<?> c ? c.getSimpleName() : "";
  }

  /// All of an array, as a call of the JDK reads or writes it; null if none did.
  public Location whole() {
    return whole;
  }

  /// It is used as a whole.
  public void whole(Location location) {
    whole = location;
  }

  /// What of it was accessed, other than as a whole.
  public Collection<Location> elements() {
    return locations.values().stream().filter(location -> location != whole).toList();
  }
}
