package check.compile;

import java.util.List;
import snippet.Snippet;

/// A text to compile: a snippet's own, or one with an edit applied.
///
/// @param id      unique in a check; the name of its folder of classes
/// @param text    of the file `snippet.mainName() + ".java"`
/// @param sources other files compiled with it: path and text
public record SourceProgram(String id, Snippet snippet, String text, List<SourceText> sources) {
  /// One program, one object: to compare whole texts would take longer than to compile them.
  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }

  /// A file of `//SOURCES`.
  public record SourceText(String path, String text) {}
}
