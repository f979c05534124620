package check;

import java.util.Optional;
import snippet.Snippet;

/// What a snippet may state and this version can't judge: refused, never passed over.
final class Unsupported {
  private Unsupported() {}

  /// Why it can't be judged; empty if it can.
  static Optional<String> reason(Snippet snippet) {
    return snippet.explores() && snippet.kind() == Snippet.Kind.COMPILED_ONLY
        ? Optional.of("it asks for all schedules, and a `norun` fence is only compiled")
        : Optional.empty();
  }
}
