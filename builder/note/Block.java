package note;

import java.util.List;
import java.util.Optional;
import snippet.Snippet;
import snippet.Snippet.Region;
import text.Source;

/// A block of a note that is more than prose.
public sealed interface Block {
  /// A paragraph that is nothing but a link to a snippet's file, which stands for the program, or
  /// for a region of it.
  ///
  /// @param predicted are readers asked what it does, so that the answer is closed?
  /// @param goal      what they are asked to reach
  record Embed(
      Snippet snippet,
      Optional<Region> region,
      String label,
      boolean predicted,
      Optional<Goal> goal)
      implements Block {}

  /// A paragraph of links whose programs' timelines are drawn one above the other.
  record Timelines(List<Snippet> snippets) implements Block {}

  /// A ```` ```java ```` fence: a snippet written in the note.
  ///
  /// @param predicted as above
  record Fence(Snippet snippet, boolean predicted) implements Block {}

  /// A ```` ```java fragment ```` fence: highlighted, neither compiled nor checked.
  record Fragment(Source source) implements Block {}

  /// A fence of another language, or of none.
  record Plain(Source source, String language) implements Block {}
}
