package explore.schedule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// An object in all executions of a program, as far as readers can tell.
final class Named {
  /// Order by creation: threads in the order in which they are made, then what each made.
  static final Comparator<Named> CREATION =
      Comparator.comparing((Named named) -> named.maker, Named::byThread)
          .thenComparingInt(named -> named.number)
          .thenComparingInt(named -> named.met);

  final String type;
  /// Who made it, as which of what it made.
  private final String maker;
  private final int number;
  /// How many were known before.
  private final int met;
  /// A name that it has by itself, as a class or a thread, or null.
  final String own;
  /// Where it was, until its name was given.
  List<Origin> origins = new ArrayList<>();
  boolean given;
  /// Stands for its name in words; null if none has it.
  String mark;
  /// Marks of its fields.
  final Map<String, String> fields = new HashMap<>(4);

  Named(Identity identity, String type, String own, int met) {
    this.type = type;
    this.own = own;
    this.met = met;
    maker = identity.maker;
    number = identity.number;
  }

  private static int byThread(String one, String other) {
    var a = one.split("\\.");
    var b = other.split("\\.");
    for (int i = 0; i < Math.min(a.length, b.length); i++) {
      int order =
          a[i].length() != b[i].length() ? a[i].length() - b[i].length() : a[i].compareTo(b[i]);
      if (order != 0) return order;
    }
    return a.length - b.length;
  }
}
