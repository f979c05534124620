package text;

/// A line and a column of a source, both counted from 1 within that source.
public record Place(Source source, int line, int column) {
  /// The line in the file.
  public int fileLine() {
    return source.firstLine() + line - 1;
  }

  /// The column in the file.
  public int fileColumn() {
    return source.indent() + column;
  }

  /// `path:line:column`, as editors and terminals link it.
  @Override
  public String toString() {
    return HiddenText.shownInLine(source.path()) + ":" + fileLine() + ":" + fileColumn();
  }
}
