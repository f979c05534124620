package explore.calls;

import explore.model.CodeSite;
import explore.schedule.Execution;
import explore.schedule.Location;
import explore.schedule.Operation;
import explore.schedule.Readings;
import java.util.List;

/// What a call that is one step left behind, which only its result tells.
///
/// @param operation the call's step
/// @param on        the atomic or the container
/// @param writes    may it change that?
record CallResult(
    Execution execution,
    Operation operation,
    Object on,
    Location location,
    boolean writes,
    CodeSite site) {
  /// Did it turn out to change nothing, as polling what is empty does? Then it was only a read.
  boolean unchanged(Object result) {
    if (changes(result)) return false;
    if (execution.running().last() == operation) execution.running().onlyRead(location);
    return true;
  }

  /// What can't be told counts as a change.
  private boolean changes(Object result) {
    boolean found = result != null && !Boolean.FALSE.equals(site.typed(result));
    if (site.type() == 'Z') return found;
    if (on instanceof List<?>) return true; // an element of it may be null
    return switch (site.member()) {
      case "poll",
          "pollFirst",
          "pollLast",
          "pollFirstEntry",
          "pollLastEntry",
          "remove",
          "replace" ->
          found;
      case "putIfAbsent" -> !found;
      default -> true;
    };
  }

  /// What an atomic holds now. A failed compare-and-set was only a read.
  void ofCell(int element, Object result) {
    var me = execution.running();
    int before = location.version();
    var identities = execution.identities();
    execution.wrote(location, Cells.hash(identities, on, element), Cells.shown(on, element));
    boolean called = me.last() != operation; // back, and that took its place
    boolean read = Cells.gives(site.member()) && !Cells.isMarked(on);
    if (read && !called) Readings.read(execution, site, location, site.typed(result));
    boolean failed =
        site.weak() && operation.taken() == 1; // it may do otherwise when it is tried again
    if (!writes || called || failed) return;
    boolean changed = location.version() != before;
    if (!changed) me.onlyRead(location);
    else if (Cells.exact(identities, on, element)) me.exactly();
    if (MemoryEffects.succeeded(site, result, changed))
      execution.orders(location, MemoryEffects.ofSuccess(site.member()), site.line());
  }
}
