package explore.graph;

/// Writes JSON; the child has no library.
public final class JsonWriter {
  private final StringBuilder out = new StringBuilder();
  private boolean first = true;

  /// Begins an object or an array.
  public JsonWriter open(char bracket) {
    separate();
    out.append(bracket);
    first = true;
    return this;
  }

  /// Ends it.
  public JsonWriter close(char bracket) {
    out.append(bracket);
    first = false;
    return this;
  }

  /// The name of what follows.
  public JsonWriter name(String name) {
    text(name);
    out.append(':');
    first = true;
    return this;
  }

  /// A number, `true`, `null`, or JSON as it is.
  public JsonWriter raw(String json) {
    separate();
    out.append(json);
    return this;
  }

  /// A string; null is `null`.
  public JsonWriter text(String text) {
    if (text == null) return raw("null");
    separate();
    out.append('"');
    for (int i = 0; i < text.length(); i++) character(text.charAt(i));
    out.append('"');
    return this;
  }

  private void separate() {
    if (!first) out.append(',');
    first = false;
  }

  private void character(char c) {
    switch (c) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\n' -> out.append("\\n");
      case '\t' -> out.append("\\t");
      default -> {
        if (c < ' ' || c == '<' || c == '\u2028' || c == '\u2029')
          out.append("\\u%04x".formatted((int) c));
        else out.append(c);
      }
    }
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
