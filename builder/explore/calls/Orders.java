package explore.calls;

import explore.model.CodeSite;
import explore.schedule.Execution;
import explore.schedule.Location;
import explore.schedule.Order;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;

/// What calls of concurrent containers do for happens-before.
///
/// Of containers the package `java.util.concurrent` promises one thing: what a thread does before
/// it places an object happens before what another does after it accesses or removes that object.
/// So what orders is the element, or the key, and not the container.
final class Orders {
  private static final Set<String> PLACES_IF_NULL = Set.of("putIfAbsent");
  private static final Set<String> PLACES =
      Set.of("replace", "compute", "computeIfAbsent", "computeIfPresent", "merge");

  private Orders() {}

  /// Orders what a call did that was one step.
  ///
  /// @param of the container as a whole
  static void ofConcurrent(
      Execution execution,
      Location of,
      Object container,
      Object[] arguments,
      CodeSite site,
      boolean writes,
      Object result) {
    var member = site.member();
    var ordering = new Ordering(execution, of, container, site);
    boolean found = result != null && !Boolean.FALSE.equals(site.typed(result));
    switch (container) {
      case Map<?, ?> _ -> ofMap(ordering, member, arguments[0], result, found);
      case ConcurrentLinkedQueue<?> _ -> {
        boolean puts = arguments.length > 0;
        if (puts || found && !member.equals("isEmpty"))
          ordering.by(puts ? arguments[0] : result, puts ? Order.RELEASE : Order.ACQUIRE);
      }
      case java.util.Random _, java.util.concurrent.atomic.LongAdder _ -> {}
      default ->
          ordering.by("", writes ? Order.BOTH : Order.ACQUIRE); // of copies: one volatile reference
    }
  }

  private static void ofMap(
      Ordering ordering, String member, Object key, Object result, boolean found) {
    boolean places =
        member.equals("put")
            || member.equals("add") && found
            || PLACES_IF_NULL.contains(member) && result == null
            || PLACES.contains(member) && found;
    boolean accesses = member.equals("add") ? !found : found;
    if (places) ordering.by(key, accesses ? Order.BOTH : Order.RELEASE);
    else if (accesses) ordering.by(key, Order.ACQUIRE);
  }

  /// Orders by what is in a container.
  private record Ordering(Execution execution, Location of, Object container, CodeSite site) {
    void by(Object element, Order order) {
      var identities = execution.identities();
      if (identities.hashOfItself(element) == 0) identities.of(element);
      var part = "at " + Long.toHexString(identities.hash(element));
      execution.orders(execution.location(container, part, of.kindName(), ""), order, site.line());
    }
  }
}
