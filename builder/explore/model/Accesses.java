package explore.model;

import explore.schedule.Delay;
import explore.schedule.Execution;
import explore.schedule.Location;
import explore.schedule.Operation;
import explore.schedule.Order;
import explore.schedule.Readings;
import java.lang.reflect.Array;

/// Fields and elements of arrays.
public final class Accesses {
  /// A longer array is not looked at element by element where a call of the JDK uses it.
  public static final int ELEMENTS_MAX = 1024;

  private static final String FREEZE = "final fields";

  private Accesses() {}

  private static Location field(Execution execution, Object object, CodeSite site) {
    var holder = site.isStatic() ? site.holder() : object;
    var met = execution.identities().met(holder, site.member());
    if (met != null) return met;
    return execution.location(holder, site.member(), site.kind(), "." + site.member());
  }

  private static Location element(Execution execution, Object array, int index, CodeSite site) {
    var met = execution.identities().met(array, index);
    return met != null ? met : execution.location(array, index, site.kind(), "[" + index + "]");
  }

  public static void read(Execution execution, Object object, CodeSite site) {
    if (object == null && !site.isStatic()) return;
    var order = site.isVolatile() ? Order.ACQUIRE : Order.PLAIN_READ;
    execution.perform(
        new Operation("reads", field(execution, object, site), site.line())
            .observes()
            .orders(order)
            .delayed(site.isVolatile() ? Delay.VOLATILE : Delay.PLAIN)
            .onlyVariable());
  }

  public static void write(Execution execution, Object object, Object value, CodeSite site) {
    if (object == null && !site.isStatic()) return;
    if (value != null) execution.identities().label(value, site.member());
    var order = site.isVolatile() ? Order.RELEASE : Order.PLAIN_WRITE;
    var delay = Slots.field(execution, object, site);
    write(execution, field(execution, object, site), value, site, order, delay);
  }

  private static void write(
      Execution execution,
      Location location,
      Object value,
      CodeSite site,
      Order order,
      Delay delay) {
    var operation =
        new Operation("writes", location, site.line())
            .writes()
            .orders(order)
            .delayed(delay)
            .onlyVariable();
    if (execution.identities().hashOfItself(value) != 0) operation.exact();
    var typed = site.typed(value);
    operation.tells(" = ", typed);
    execution.perform(operation);
    execution.wrote(location, execution.identities().hash(typed), typed);
  }

  /// A constructor writes to its own object, which nobody else knows yet.
  public static void built(Execution execution, Object object, Object value, CodeSite site) {
    execution.identities().constructing(object);
    if (value != null) execution.identities().label(value, site.member());
    if (execution.identities().hashOfItself(value) == 0)
      execution.running().effect("writes " + site.member());
    var order = site.isVolatile() ? Order.RELEASE : Order.PLAIN_WRITE;
    var typed = site.typed(value);
    long hash = execution.identities().hash(typed);
    var location = field(execution, object, site);
    if (execution.stores.inAnyOrder() && execution.shared(location)) {
      execution.stores.construct(location);
      var delay = Slots.field(execution, object, site);
      write(execution, location, value, site, order, delay);
    } else execution.built(location, hash, typed, order, site.line());
  }

  /// The constructor of an object with final fields has ended.
  public static void froze(Execution execution, Object object) {
    var freeze = execution.location(object, FREEZE, "freeze of " + object.getClass().getName(), "");
    execution.built(freeze, 1, "", Order.RELEASE, 0);
    execution.stores.freeze(object);
  }

  /// A final field of an object gave another.
  public static void reaches(Execution execution, Object of, Object object) {
    var freeze = execution.identities().met(of, FREEZE);
    if (freeze != null) execution.reaches(freeze, object);
  }

  public static void arrayRead(Execution execution, Object array, int index, CodeSite site) {
    if (array == null) return;
    var location = element(execution, array, index, site);
    checkWhole(execution, array, location, false, site);
    execution.perform(
        new Operation("reads", location, site.line())
            .observes()
            .orders(Order.PLAIN_READ)
            .delayed(Delay.PLAIN)
            .onlyVariable());
  }

  public static void arrayWrite(
      Execution execution, Object array, int index, Object value, CodeSite site) {
    if (array == null) return;
    var location = element(execution, array, index, site);
    checkWhole(execution, array, location, true, site);
    var delay = Slots.element(execution, array, index);
    write(execution, location, value, site, Order.PLAIN_WRITE, delay);
  }

  /// An element of an array that a call of the JDK uses at the same time: that can't be explored,
  /// since the call goes on from element to element.
  public static void checkWhole(
      Execution execution, Object array, Location element, boolean write, CodeSite site) {
    var whole = execution.identities().of(array).whole();
    if (whole != null && execution.concurrent(whole, write))
      refuse(execution, array, element, site);
    execution.mark(element, write);
  }

  /// A call of the JDK uses all of an array.
  public static void useWhole(Execution execution, Object array, boolean write, CodeSite site) {
    useWhole(execution, array, Types.elements(array.getClass().getComponentType()), write, site);
  }

  /// @param kind of its elements
  public static void useWhole(
      Execution execution, Object array, String kind, boolean write, CodeSite site) {
    var identity = execution.identities().of(array);
    for (var element : identity.elements())
      if (execution.concurrent(element, write)) refuse(execution, array, element, site);
    if (identity.whole() == null) identity.whole(execution.location(array, "whole", kind, "[]"));
    if (execution.concurrent(identity.whole(), write))
      refuse(execution, array, identity.whole(), site);
    execution.mark(identity.whole(), write);
    execution.running().effect("hands an array to " + site.member());
  }

  private static void refuse(Execution execution, Object array, Location element, CodeSite site) {
    var why = array.getClass().isArray() ? tooLong(Array.getLength(array)) : "";
    execution.refuse(
        site.line(),
        element.object() + ", which threads share and a call of the JDK uses as a whole" + why);
  }

  private static String tooLong(int length) {
    return (": of %,d elements at most %,d are told apart, also where a lock keeps threads apart;"
            + " make it shorter")
        .formatted(length, ELEMENTS_MAX);
  }

  public static void saw(Execution execution, Object value, CodeSite site) {
    var last = execution.running().last();
    if (last == null || last.location() == null) return;
    var name = site.member() != null ? site.member() : last.location().name();
    if (site.type() == 'L' && value != null) execution.identities().label(value, name);
    var typed = site.typed(value);
    last.tells(" = ", typed);
    Readings.read(execution, site, last.location(), typed);
    if (!last.location().hasValue()) last.location().show(typed);
  }

  public static void compute(Execution execution, CodeSite site) {
    var location = execution.location(execution.running(), "cpu", "cpu", ".cpu");
    execution.perform(new Operation("computes", location, site.line()).always());
  }
}
