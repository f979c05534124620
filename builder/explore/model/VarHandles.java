package explore.model;

import static explore.schedule.Fingerprint.mix;

import explore.schedule.Execution;
import explore.schedule.Location;
import explore.schedule.Operation;
import explore.schedule.Order;
import java.lang.invoke.VarHandle;

/// Access by a VarHandle: to the same location as the plain field's.
final class VarHandles {
  private VarHandles() {}

  static void access(
      Execution execution, VarHandle handle, Object object, int index, CodeSite site) {
    var member = site.member();
    boolean reads = member.startsWith("get") && !member.contains("And");
    var location = location(execution, handle, object, index, site);
    var operation =
        new Operation("VarHandle." + member, location, site.line())
            .observes()
            .orders(order(member, reads));
    if (!reads) operation.writes();
    execution.perform(operation);
    if (!reads) execution.wrote(location, mix(location.value(), execution.running().past()), "set");
  }

  private static Order order(String member, boolean reads) {
    if (member.equals("get")) return Order.PLAIN_READ;
    if (member.equals("set")) return Order.PLAIN_WRITE;
    if (member.endsWith("Opaque") || member.endsWith("Plain")) return Order.NONE;
    if (reads) return Order.ACQUIRE;
    return member.startsWith("set") ? Order.RELEASE : Order.BOTH;
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
