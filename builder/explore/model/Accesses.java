package explore.model;

import explore.schedule.Execution;
import explore.schedule.Location;
import explore.schedule.Operation;
import explore.schedule.Order;

/// Fields and elements of arrays.
final class Accesses {
  private Accesses() {}

  private static Location field(Execution execution, Object object, CodeSite site) {
    return execution.location(
        site.isStatic() ? site.holder() : object, site.member(), site.kind(), "." + site.member());
  }

  private static Location element(Execution execution, Object array, int index, CodeSite site) {
    return execution.location(array, index, site.kind(), "[" + index + "]");
  }

  static void read(Execution execution, Object object, CodeSite site) {
    if (object == null && !site.isStatic()) return;
    var order = site.isVolatile() ? Order.ACQUIRE : Order.PLAIN_READ;
    execution.perform(
        new Operation("reads", field(execution, object, site), site.line())
            .observes()
            .orders(order));
  }

  static void write(Execution execution, Object object, Object value, CodeSite site) {
    if (object == null && !site.isStatic()) return;
    if (value != null) execution.identities().label(value, site.member());
    var order = site.isVolatile() ? Order.RELEASE : Order.PLAIN_WRITE;
    write(execution, field(execution, object, site), value, site, order);
  }

  private static void write(
      Execution execution, Location location, Object value, CodeSite site, Order order) {
    var operation = new Operation("writes", location, site.line()).writes().orders(order);
    execution.perform(operation);
    var typed = site.typed(value);
    operation.tells(" = ", typed);
    execution.wrote(location, execution.identities().hash(value), typed);
  }

  static void arrayRead(Execution execution, Object array, int index, CodeSite site) {
    if (array == null) return;
    var location = element(execution, array, index, site);
    checkWhole(execution, array, location, false, site);
    execution.perform(
        new Operation("reads", location, site.line()).observes().orders(Order.PLAIN_READ));
  }

  static void arrayWrite(
      Execution execution, Object array, int index, Object value, CodeSite site) {
    if (array == null) return;
    var location = element(execution, array, index, site);
    checkWhole(execution, array, location, true, site);
    write(execution, location, value, site, Order.PLAIN_WRITE);
  }

  /// An element of an array that a call of the JDK uses at the same time: that can't be explored,
  /// since the call goes on from element to element.
  private static void checkWhole(
      Execution execution, Object array, Location element, boolean write, CodeSite site) {
    var whole = execution.identities().of(array).whole();
    if (whole != null && execution.concurrent(whole, write)) refuse(execution, site);
    execution.mark(element, write);
  }

  /// A call of the JDK uses all of an array.
  static void useWhole(Execution execution, Object array, boolean write, CodeSite site) {
    var identity = execution.identities().of(array);
    for (var element : identity.elements())
      if (execution.concurrent(element, write)) refuse(execution, site);
    if (identity.whole() == null) {
      var kind = Types.elements(array.getClass().getComponentType());
      identity.whole(execution.location(array, "whole", kind, "[]"));
    }
    execution.mark(identity.whole(), write);
    execution.running().effect();
  }

  static void refuse(Execution execution, CodeSite site) {
    execution.refuse(
        site.line(),
        "a call of the JDK that uses an array (" + site.kind() + ") which threads share");
  }

  static void saw(Execution execution, Object value, CodeSite site) {
    var last = execution.running().last();
    if (last == null || last.location() == null) return;
    var name = site.member() != null ? site.member() : last.location().name();
    if (site.type() == 'L' && value != null) execution.identities().label(value, name);
    var typed = site.typed(value);
    last.tells(" = ", typed);
    if (!last.location().hasValue()) last.location().show(typed);
  }

  static void compute(Execution execution, CodeSite site) {
    var location = execution.location(execution.running(), "cpu", "cpu", ".cpu");
    execution.perform(new Operation("computes", location, site.line()).always());
  }
}
