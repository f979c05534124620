package check;

import expect.Expectation;
import java.util.Optional;
import snippet.Snippet;

/// What a snippet may state and this version can't judge: refused, never passed over.
final class Unsupported {
  private Unsupported() {}

  /// Why it can't be judged; empty if it can.
  static Optional<String> reason(Snippet snippet) {
    boolean weak =
        snippet.expected().flatMap(e -> e.table()).stream()
            .flatMap(t -> t.rows().stream())
            .anyMatch(Expectation.Row::weak);
    boolean schedules =
        snippet.expected().stream()
            .anyMatch(
                e ->
                    e.block(Expectation.Schedules.class).isPresent()
                        || e.block(Expectation.Races.class).isPresent());
    return snippet.directives().explore() || weak || schedules
        ? Optional.of(
            "it asks for all schedules (//EXPLORE, // Schedules:, // Races: or weak), and this"
                + " version explores none")
        : Optional.empty();
  }
}
