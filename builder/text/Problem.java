package text;

/// One mistake of a user: where, what is wrong, what to do. The only renderer of errors.
///
/// @param remedy what to do; may be empty where the wrong says it
public record Problem(Place place, String wrong, String remedy) {
  /// `path:line:column: what is wrong`, in one line.
  public String headline() {
    return place + ": " + wrong;
  }

  /// The headline, the source line with a caret below, and what to do.
  public String render() {
    var line = place.source().line(place.line());
    var text = new StringBuilder(headline());
    if (!line.isBlank()) {
      var before = line.substring(0, Math.clamp(place.column() - 1L, 0, line.length()));
      text.append("\n    ")
          .append(line.stripTrailing())
          .append("\n    ")
          .append(before.replaceAll("[^\t]", " "))
          .append('^');
    }
    if (!remedy.isEmpty()) text.append("\n  ").append(remedy);
    return text.toString();
  }
}
