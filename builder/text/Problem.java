package text;

/// One mistake of a user: where, what is wrong, what to do. The only renderer of errors.
///
/// @param remedy what to do; may be empty where the wrong says it
public record Problem(Place place, String wrong, String remedy) {
  /// A longer line is shown in part: only what is around the place is shown.
  private static final int SHOWN_MAX = 400;

  /// `path:line:column: what is wrong`, in one line.
  public String headline() {
    return place + ": " + wrong;
  }

  /// The headline, the source line with a caret below, and what to do.
  public String render() {
    var line = place.source().line(place.line());
    var text = new StringBuilder(HiddenText.shown(headline()));
    if (!line.isBlank()) {
      int at = (int) Math.clamp(place.column() - 1L, 0, line.length());
      int from = line.length() <= SHOWN_MAX ? 0 : Math.max(0, at - SHOWN_MAX / 2);
      int to = Math.min(line.length(), from + SHOWN_MAX);
      var before = HiddenText.shown(line.substring(from, at));
      text.append("\n    ")
          .append(HiddenText.shown(line.substring(from, to).stripTrailing()))
          .append("\n    ")
          .append(before.replaceAll("[^\t]", " "))
          .append('^');
    }
    if (!remedy.isEmpty()) text.append("\n  ").append(HiddenText.shown(remedy));
    return text.toString();
  }
}
