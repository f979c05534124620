package explore.search;

import explore.schedule.Event;
import java.util.List;

/// All states that were met; the root first.
///
/// @param before what happened before the first choice
public record Graph(List<Node> nodes, List<Event> before) {}
