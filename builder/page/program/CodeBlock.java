package page.program;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import page.html.Highlighter;
import page.html.Html;
import page.html.Templates;
import text.Source;

/// Code on a page that is no program: as it stands in the note, Java's words told apart.
record CodeBlock(Templates templates) {
  /// Names that say no more than that it is text.
  private static final Set<String> PLAIN = Set.of("text", "txt", "plain", "plaintext", "output");

  /// What the template shows.
  ///
  /// @param label for whoever listens
  /// @param name  of its language, where that says something
  record View(List<String> lines, boolean java, String label, String name) {}

  /// Java that is neither compiled nor run.
  String java(Source source) throws IOException {
    return templates.fill(
        "fragment", new View(Highlighter.lines(source.text()), true, "Java code", ""));
  }

  /// Code of another language, or of none.
  String of(Source source, String language) throws IOException {
    return templates.fill(
        "fragment",
        new View(
            source.lines().stream().map(Html::text).toList(),
            false,
            language.isEmpty() ? "Code" : language + " code",
            PLAIN.contains(language) ? "" : language));
  }
}
