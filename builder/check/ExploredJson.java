package check;

import run.Explored;
import snippet.Snippet;

/// Reads what the explorer wrote.
final class ExploredJson {
  private ExploredJson() {}

  /// @param wrapped how its lines stand to the source's
  static Explored read(String json, Snippet.Wrapping wrapped) {
    throw new IllegalStateException();
  }
}
