package note;

import java.util.Optional;
import snippet.Snippet;
import snippet.Snippet.Region;
import text.Source;

/// A block of a note that is more than prose.
public sealed interface Block {
  /// A paragraph that is nothing but a link to a snippet's file, which stands for the program, or
  /// for a region of it.
  record Embed(Snippet snippet, Optional<Region> region, String label) implements Block {}

  /// A ```` ```java ```` fence: a snippet written in the note.
  record Fence(Snippet snippet) implements Block {}

  /// A ```` ```java fragment ```` fence: highlighted, neither compiled nor checked.
  record Fragment(Source source) implements Block {}

  /// A fence of another language, or of none.
  record Plain(Source source, String language) implements Block {}
}
