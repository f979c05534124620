package explore.model;

import explore.schedule.Access;
import explore.schedule.Execution;
import explore.schedule.Operation;
import explore.schedule.Order;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;

/// Copies that `Object.clone` makes of the program's objects.
///
/// It reads field after field, in an order that nobody promises. So it is like a call of the JDK
/// that is not one step: no other thread may change a field meanwhile.
public final class Copies {
  private static final ClassValue<List<Field>> FIELDS =
      new ClassValue<>() {
        @Override
        protected List<Field> computeValue(Class<?> type) {
          return fields(type);
        }
      };

  private Copies() {}

  private static List<Field> fields(Class<?> type) {
    var fields = new ArrayList<Field>();
    for (Class<?> c = type; c != null; c = c.getSuperclass())
      for (var field : c.getDeclaredFields())
        if (!Modifier.isStatic(field.getModifiers()) && !Modifier.isFinal(field.getModifiers()))
          fields.add(field);
    return fields;
  }

  /// The running thread copies it.
  public static void of(Execution execution, Object object, int line) {
    if (!(object instanceof Cloneable)) return;
    var accesses = new ArrayList<Access>();
    for (var field : FIELDS.get(object.getClass())) {
      var name = field.getName();
      var kind = field.getDeclaringClass().getName() + "." + name;
      var location = execution.location(object, name, kind, "." + name);
      if (Modifier.isVolatile(field.getModifiers()) && execution.shared(location))
        execution.refuse(
            line, "clone of an object whose volatile field " + name + " threads share");
      accesses.add(new Access(location, false, Order.CALL_READ));
    }
    if (accesses.isEmpty()) return;
    var first = accesses.removeFirst();
    var operation = new Operation("copies", first.location(), line).observes();
    execution.perform(operation.orders(first.order()).also(accesses));
  }
}
