package naming;

import java.util.Comparator;

/// Where an object was when it got its name.
///
/// @param holder the object that has it; null of a static field and a variable
/// @param owner  of a static field, its class; else empty
/// @param part   the field, the index, the key or the variable
public record Origin(Row row, Named holder, String owner, String part) {
  /// What gives the better name comes first; within a row, what was declared or made first.
  static final Comparator<Origin> ORDER =
      Comparator.comparing(Origin::row)
          .thenComparing(origin -> origin.row == Row.ELEMENT ? origin.part.length() : 0)
          .thenComparing(origin -> origin.row == Row.ELEMENT ? origin.part : "");

  /// The rows of decision 21's table; before them what is a part of a lock, and so the lock.
  public enum Row {
    INNER,
    STATIC,
    FIELD,
    ELEMENT,
    CONTENT,
    CAPTURED,
    LOCAL
  }

  /// A variable.
  public static Origin variable(Row row, String name) {
    return new Origin(row, null, "", name);
  }

  /// Is its name made of that of another object?
  boolean derived() {
    return holder != null && row != Row.CAPTURED;
  }
}
