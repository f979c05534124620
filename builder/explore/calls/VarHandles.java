package explore.calls;

import explore.model.CodeSite;
import explore.model.Types;
import explore.schedule.Delay;
import explore.schedule.Execution;
import explore.schedule.Location;
import explore.schedule.Operation;
import explore.schedule.Order;
import explore.schedule.Readings;
import java.lang.invoke.VarHandle;

/// Access by a VarHandle: to the same location as the plain field's.
public final class VarHandles {
  private VarHandles() {}

  /// Gives whether a weak compare-and-set fails for no reason.
  public static boolean access(
      Execution execution, VarHandle handle, Object object, int index, CodeSite site) {
    execution.unforeseen();
    var member = site.member();
    boolean reads = reads(member);
    var location = location(execution, handle, object, index, site);
    var operation =
        new Operation(site.kind() + "." + member, location, site.line())
            .observes()
            .orders(order(member, reads))
            .delayed(AccessModes.of(member, new Slot(handle, object, index)));
    if (!reads) operation.writes();
    if (!location.hasValue()) {
      var value = value(handle, object, index);
      location.initially(execution.identities().hash(value), value);
    }
    if (site.weak()) operation.alternatives(2);
    return execution.perform(operation) == 1;
  }

  /// Ends it: what is there now. A failed compare-and-set was only a read.
  public static void accessed(
      Execution execution,
      VarHandle handle,
      Object object,
      int index,
      Object result,
      CodeSite site) {
    var member = site.member();
    var me = execution.running();
    var location = location(execution, handle, object, index, site);
    var value = value(handle, object, index);
    int before = location.version();
    execution.wrote(location, execution.identities().hash(value), value);
    me.last().tells(" = ", result == null ? value : site.typed(result));
    if (Cells.gives(member)) Readings.read(execution, site, location, site.typed(result));
    if (reads(member) || site.weak() && me.last().taken() == 1) return;
    boolean changed = location.version() != before;
    if (!changed) me.onlyRead(location);
    else if (execution.identities().hashOfItself(value) != 0) me.exactly();
    if (MemoryEffects.succeeded(site, result, changed))
      execution.orders(location, MemoryEffects.ofSuccess(mode(member)), site.line());
  }

  /// Where it reaches to.
  private record Slot(VarHandle handle, Object object, int index) implements Delay.Slot {
    @Override
    public Object get() {
      return value(handle, object, index);
    }

    @Override
    public void set(Object value) {
      if (handle.coordinateTypes().size() == 2) handle.set(object, index, value);
      else handle.set(object, value);
    }
  }

  private static Object value(VarHandle handle, Object object, int index) {
    return handle.coordinateTypes().size() == 2 ? handle.get(object, index) : handle.get(object);
  }

  private static boolean reads(String member) {
    return member.startsWith("get") && !member.contains("And");
  }

  private static Order order(String member, boolean reads) {
    if (member.equals("get")) return Order.PLAIN_READ;
    if (member.equals("set")) return Order.PLAIN_WRITE;
    return MemoryEffects.of(mode(member), !reads);
  }

  /// The name by which an atomic has the same: its weak one is plain, a VarHandle's is volatile.
  private static String mode(String member) {
    return member.equals("weakCompareAndSet") ? "weakCompareAndSetVolatile" : member;
  }

  private static Location location(
      Execution execution, VarHandle handle, Object object, int index, CodeSite site) {
    if (handle.coordinateTypes().size() == 2) {
      var kind = Types.elements(handle.varType());
      return execution.location(object, index, kind, "[" + index + "]");
    }
    var described = handle.describeConstable().orElse(null);
    if (described == null)
      execution.refuse(site.line(), "a VarHandle of something else than a field or an array");
    if (handle.coordinateTypes().isEmpty())
      execution.refuse(site.line(), "a VarHandle of a static field");
    var field = described.constantName();
    var owner = handle.coordinateTypes().getFirst();
    return execution.location(object, field, owner.getName() + "." + field, "." + field);
  }
}
