package explore.calls;

import java.util.ArrayDeque;
import java.util.List;

/// What a method of the JDK does with the objects behind its receiver and its arguments.
///
/// @param receiver  what it does with the object it is called on; of a static method `KEEP`
/// @param arguments what it does with each parameter that is no primitive; the last holds for all
/// that
///                  follow
public record Touch(Use receiver, String arguments) {
  /// What is done with an object.
  public enum Use {
    /// Nothing: it is kept, or handed on.
    KEEP,
    READ,
    /// Read, and so are the objects in it: they are asked for equality, order or their text.
    DEEP,
    /// Read deeply if what it is put into asks for its hash code or its order.
    PLACED,
    /// Read if it is an array.
    SPREAD,
    /// Read, and so are keys and what is ordered: they are asked for equality or order.
    KEYED,
    /// Changed; keys and what is ordered are asked.
    WRITE,
    /// Changed, and all elements are asked.
    SEARCHED;

    boolean changes() {
      return this == WRITE || this == SEARCHED;
    }
  }

  /// Does a container ask what is put into it for its hash code or its order?
  static boolean asks(Object container) {
    return !(container instanceof List || container instanceof ArrayDeque);
  }

  /// What is done with the parameter at this place among those that are no primitives.
  public Use of(int place) {
    return use(arguments.charAt(Math.min(place, arguments.length() - 1)));
  }

  /// Is nothing done with any argument?
  boolean keepsArguments() {
    return arguments.chars().allMatch(letter -> letter == '-');
  }

  static Use use(int letter) {
    return switch (letter) {
      case '-' -> Use.KEEP;
      case 'r' -> Use.READ;
      case 'd' -> Use.DEEP;
      case 'p' -> Use.PLACED;
      case 'a' -> Use.SPREAD;
      case 'k' -> Use.KEYED;
      case 'w' -> Use.WRITE;
      case 's' -> Use.SEARCHED;
      default -> throw new IllegalArgumentException("no use: " + (char) letter);
    };
  }
}
