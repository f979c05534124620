package explore.jdk;

import explore.calls.VarHandles;
import explore.model.CodeSite;
import explore.model.Steps;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.function.Supplier;

/// A volatile field that an updater reaches by its name. An access is a step, as by a `VarHandle`:
/// of the very location that the program's own accesses have.
abstract class FieldUpdater<T> {
  static final StackWalker CALLERS =
      StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

  private final Class<T> holder;
  final VarHandle handle;

  /// @param caller who makes the updater, and has to see the field
  FieldUpdater(Class<T> holder, String name, Class<?> caller) {
    this.holder = holder;
    var field = field(holder, name);
    if (!seen(field, caller)) Steps.refuse("an updater of a field that isn't seen there");
    check(field.getType());
    if (!Modifier.isVolatile(field.getModifiers()))
      throw new IllegalArgumentException("Must be volatile type");
    if (Modifier.isStatic(field.getModifiers())) Steps.refuse("an updater of a static field");
    handle = handle(field);
  }

  private static Field field(Class<?> holder, String name) {
    try {
      return holder.getDeclaredField(name);
    } catch (NoSuchFieldException e) {
      throw new RuntimeException(e);
    }
  }

  private static boolean seen(Field field, Class<?> caller) {
    var holder = field.getDeclaringClass();
    boolean isPrivate = Modifier.isPrivate(field.getModifiers());
    return isPrivate
        ? holder.isNestmateOf(caller)
        : holder.getPackageName().equals(caller.getPackageName());
  }

  private static VarHandle handle(Field field) {
    var holder = field.getDeclaringClass();
    try {
      return MethodHandles.privateLookupIn(holder, MethodHandles.lookup())
          .findVarHandle(holder, field.getName(), field.getType());
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  /// Throws an exception where the field has another type than this kind of updater updates.
  abstract void check(Class<?> type);

  /// One access of this object's field.
  ///
  /// @param mode   method of `VarHandle` that does the same
  /// @param letter of the descriptor of what the method gives
  /// @param real   does it; gives null where the method gives nothing
  final <R> R access(T object, String mode, char letter, Supplier<R> real) {
    return access(object, mode, letter, null, real);
  }

  /// An access that gives nothing.
  final void sets(T object, String mode, Runnable real) {
    access(
        object,
        mode,
        'V',
        () -> {
          real.run();
          return null;
        });
  }

  /// A compare-and-set, which may fail for no reason where it is weak.
  final boolean tries(T object, boolean weak, Supplier<Boolean> real) {
    return access(object, weak ? "weakCompareAndSetPlain" : "compareAndSet", 'Z', false, real);
  }

  /// @param failed what it gives where it fails for no reason
  private <R> R access(T object, String mode, char letter, R failed, Supplier<R> real) {
    if (!holder.isInstance(object)) throw new ClassCastException();
    var execution = Steps.execution();
    var site = new CodeSite(Steps.line(), null, mode, "updater", false, letter, false, "");
    var result = VarHandles.access(execution, handle, object, 0, site) ? failed : real.get();
    Object told = result instanceof Boolean is ? (Object) (is ? 1 : 0) : result;
    VarHandles.accessed(execution, handle, object, 0, told, site);
    return result;
  }

  @Override
  public String toString() {
    return Steps.refuse("toString of an updater");
  }
}
