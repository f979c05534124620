package console;

import java.nio.file.Path;

/// Where the user's caches are.
final class Folders {
  private Folders() {}

  /// The folder of Interleave's files that serve all notebooks (XDG base directory specification;
  /// Windows: LOCALAPPDATA).
  static Path userCache() {
    var xdg = System.getenv("XDG_CACHE_HOME");
    var local = System.getenv("LOCALAPPDATA");
    if (xdg != null && Path.of(xdg).isAbsolute()) return Path.of(xdg, "interleave");
    if (local != null && !local.isBlank()) return Path.of(local, "interleave");
    return Path.of(System.getProperty("user.home"), ".cache", "interleave");
  }
}
