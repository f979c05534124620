package check.compile;

import java.util.List;
import snippet.Snippet;
import text.Source;

/// A text to compile: a snippet's own, or one with an edit applied.
///
/// @param id   unique in a check; the name of its folder of classes
/// @param text of the file `snippet.mainName() + ".java"`
public record SourceProgram(String id, Snippet snippet, String text) {
  /// Other files compiled with it.
  List<Source> sources() {
    return snippet.sources();
  }

  /// Is it made of several files?
  public boolean several() {
    return !sources().isEmpty();
  }

  /// One program, one object: to compare whole texts would take longer than to compile them.
  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
