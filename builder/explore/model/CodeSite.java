package explore.model;

import java.util.ArrayList;
import java.util.List;

/// A place in woven code.
///
/// @param line   of the program
/// @param owner  internal name of the class whose member it is, or null
/// @param member field or method
/// @param kind   name of the kind of location
/// @param isStatic  is it a static member?
/// @param type   first letter of the type's descriptor
/// @param isVolatile    is the field volatile, the callback atomic?
public record CodeSite(
    int line,
    String owner,
    String member,
    String kind,
    boolean isStatic,
    char type,
    boolean isVolatile) {
  private static final List<CodeSite> ALL = new ArrayList<>();

  /// Its number, which woven code passes to hooks.
  public static synchronized int number(CodeSite site) {
    ALL.add(site);
    return ALL.size() - 1;
  }

  static CodeSite of(int number) {
    return ALL.get(number);
  }

  /// The object that a static field belongs to.
  String holder() {
    return ("static " + owner).intern();
  }

  /// A value as its type has it: the JVM passes booleans and characters as ints.
  Object typed(Object value) {
    if (!(value instanceof Integer i)) return value;
    return switch (type) {
      case 'Z' -> i != 0;
      case 'C' -> (char) (int) i;
      default -> value;
    };
  }
}
