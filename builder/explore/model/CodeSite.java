package explore.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A place in woven code.
///
/// @param line   of the program
/// @param owner  internal name of the class whose member it is, or null
/// @param member field or method
/// @param kind   name of the kind of location
/// @param isStatic  is it a static member?
/// @param type   first letter of the type's descriptor
/// @param isVolatile    is the field volatile?
/// @param parameters of a method: the first letters of their descriptors
public record CodeSite(
    int line,
    String owner,
    String member,
    String kind,
    boolean isStatic,
    char type,
    boolean isVolatile,
    String parameters) {
  private static final List<CodeSite> ALL = new ArrayList<>();
  private static final Map<String, String> HOLDERS = new HashMap<>();

  /// Its number, which woven code passes to hooks.
  public static synchronized int number(CodeSite site) {
    ALL.add(site);
    return ALL.size() - 1;
  }

  public static CodeSite of(int number) {
    return ALL.get(number);
  }

  /// Is the parameter at this place of a primitive type?
  public boolean primitive(int place) {
    return parameters.charAt(place) != 'L' && parameters.charAt(place) != '[';
  }

  /// Are both of these parameters of type `int`?
  public boolean ints(int one, int other) {
    return parameters.charAt(one) == 'I' && parameters.charAt(other) == 'I';
  }

  /// Is it a compare-and-set that may fail for no reason?
  public boolean weak() {
    return member != null && member.startsWith("weakCompareAndSet");
  }

  /// The object that a static field belongs to.
  String holder() {
    return HOLDERS.computeIfAbsent(owner, name -> "static " + name);
  }

  /// A value as its type has it: the JVM passes booleans and characters as ints.
  public Object typed(Object value) {
    if (!(value instanceof Integer i)) return value;
    return switch (type) {
      case 'Z' -> i != 0;
      case 'C' -> (char) (int) i;
      default -> value;
    };
  }
}
