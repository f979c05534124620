package explore.search;

import explore.schedule.SyncEvent;
import java.util.List;

/// All states that were met; the root first.
///
/// @param before what happened before the first choice
public record Graph(List<Node> nodes, List<SyncEvent> before) {
  /// Are its states kept in words? Not if there are more than anybody steps through.
  public boolean detailed() {
    return nodes.stream().allMatch(node -> node.snapshot() != null);
  }
}
