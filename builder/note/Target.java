package note;

import java.util.Optional;
import snippet.Snippet;
import snippet.Snippet.Region;

/// Where a link leads.
public sealed interface Target {
  /// A page of the site.
  ///
  /// @param page   its path, such as `races/lost-update.html`
  /// @param anchor in it, or empty
  record Page(String page, String anchor) implements Target {}

  /// A program, or a region of it.
  record Program(Snippet snippet, Optional<Region> region) implements Target {}

  /// Another file or folder of the notebook.
  ///
  /// @param path relative to the root, with `/`
  record File(String path, boolean folder) implements Target {}

  /// Elsewhere: `http`, `https` or `mailto`.
  record Web(String url) implements Target {}

  /// Nowhere.
  record Nowhere(Severity severity, String wrong, String remedy) implements Target {}

  /// How bad a link is that leads nowhere.
  enum Severity {
    /// The notebook can't be rendered.
    MALFORMED,
    /// The page is written, and the build fails.
    BROKEN,
    /// It is left out, and reported.
    DROPPED
  }
}
