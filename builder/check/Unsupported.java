package check;

import java.util.Optional;
import snippet.Snippet;

/// What a snippet may state and this version can't judge: refused, never passed over.
final class Unsupported {
  private Unsupported() {}

  /// Why it can't be judged; empty if it can.
  static Optional<String> reason(Snippet snippet) {
    boolean explores =
        snippet.directives().explore() || snippet.expected().filter(e -> e.explores()).isPresent();
    if (explores && snippet.kind() == Snippet.Kind.COMPILED_ONLY)
      return Optional.of("it asks for all schedules, and a `norun` fence is only compiled");
    return Optional.empty();
  }
}
