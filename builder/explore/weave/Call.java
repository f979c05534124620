package explore.weave;

import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;

/// A call in the program's code.
///
/// @param isInterface  is its owner an interface?
/// @param fresh does it construct an object that `new` made, and not call `this` or `super`?
/// @param label the variable or field that what is constructed goes to, or empty
record Call(
    Way way,
    ClassDesc owner,
    String name,
    MethodTypeDesc type,
    boolean isInterface,
    boolean fresh,
    Variables.Goal label) {
  enum Way {
    STATIC,
    VIRTUAL,
    INTERFACE,
    SPECIAL,
    CONSTRUCT
  }

  String ownerName() {
    return ClassTable.internal(owner);
  }

  /// Is it a compare-and-set that may fail for no reason?
  boolean weak() {
    return name.startsWith("weakCompareAndSet");
  }

  boolean isStatic() {
    return way == Way.STATIC;
  }
}
