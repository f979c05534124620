package explore.model;

import explore.schedule.Delay;
import explore.schedule.Delay.Slot;
import explore.schedule.Execution;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Where the variables are whose stores may wait for memory.
final class Slots {
  private record Member(Class<?> type, String name) {}

  private static final Map<Member, Field> FIELDS = new ConcurrentHashMap<>();

  private Slots() {}

  /// How late a field's store may be. A final one never is: it is frozen.
  static Delay field(Execution execution, Object object, CodeSite site) {
    if (!execution.stores.possible()) return Delay.PLAIN;
    var field = FIELDS.computeIfAbsent(member(execution, object, site), Slots::find);
    if (Modifier.isFinal(field.getModifiers())) return Delay.PLAIN;
    var slot = new OfField(field, object);
    return site.isVolatile() ? Delay.ofVolatile(slot) : Delay.plain(slot);
  }

  /// How late an element's store may be.
  static Delay element(Execution execution, Object array, int index) {
    return execution.stores.possible() ? Delay.plain(new OfElement(array, index)) : Delay.PLAIN;
  }

  private static Member member(Execution execution, Object object, CodeSite site) {
    var owner = site.owner().replace('/', '.');
    try {
      var loader = State.of(execution).program;
      return new Member(Class.forName(owner, false, loader), site.member());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Field find(Member member) {
    try {
      var field = member.type.getDeclaredField(member.name);
      field.setAccessible(true);
      return field;
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException(e);
    }
  }

  private record OfField(Field field, Object object) implements Slot {
    @Override
    public Object get() {
      try {
        return field.get(object);
      } catch (IllegalAccessException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public void set(Object value) {
      try {
        field.set(object, value);
      } catch (IllegalAccessException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private record OfElement(Object array, int index) implements Slot {
    @Override
    public Object get() {
      return Array.get(array, index);
    }

    @Override
    public void set(Object value) {
      Array.set(array, index, value);
    }
  }
}
