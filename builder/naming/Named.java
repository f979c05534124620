package naming;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// An object that may get a name.
public class Named {
  /// Order by creation: threads in the order in which they are made, then what each made.
  static final Comparator<Named> CREATION =
      Comparator.comparing((Named named) -> named.maker, Named::byThread)
          .thenComparingInt(named -> named.number)
          .thenComparingInt(named -> named.met);

  private final String type;
  private final String own;
  private final String maker;
  private final int number;
  private final int met;
  /// Where it was, until its name was given.
  private final List<Origin> origins = new ArrayList<>();

  /// @param type   what a reader calls its class
  /// @param own    a name that it has by itself, as a class or a thread, or null
  /// @param maker  who made it: a thread, by numbers with dots between
  /// @param number as which of what that made
  /// @param met    how many were known before
  public Named(String type, String own, String maker, int number, int met) {
    this.type = type;
    this.own = own;
    this.maker = maker;
    this.number = number;
    this.met = met;
  }

  /// What a reader calls its class.
  public final String type() {
    return type;
  }

  /// The name that it has by itself, or null.
  final String own() {
    return own;
  }

  final List<Origin> origins() {
    return origins;
  }

  /// It is at a place, too.
  public final void at(Origin origin) {
    if (!origins.contains(origin)) origins.add(origin);
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
