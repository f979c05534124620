package note;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import note.markdown.Markdown.Quoted;
import note.markdown.RawSvg;
import note.markdown.ValueQuote;
import text.HiddenText;
import text.Problems;
import text.Source;

/// A drawing under `site/figures/` that a note shows: an SVG with `{Snippet.value}`s in its texts
/// and attributes.
///
/// @param quotes the values it quotes
public record Figure(Source source, List<Quoted> quotes) {
  private static final String FOLDER = "site/figures/";

  /// Is the file at this path an SVG?
  public static boolean isDrawing(String path) {
    return path.toLowerCase(Locale.ROOT).endsWith(".svg");
  }

  /// Is the image at this path one?
  static boolean isAt(String path) {
    return path.startsWith(FOLDER) && path.endsWith(".svg");
  }

  /// Reads a drawing from a file; what is no drawing goes to `problems`, and so does what will be
  /// left out of it.
  static Figure of(Source source, Problems problems) {
    HiddenText.inMarkup(source, problems);
    RawSvg.inspect(source, problems);
    return new Figure(source, quotes(source));
  }

  private static List<Quoted> quotes(Source source) {
    var quotes = new ArrayList<Quoted>();
    for (int line = 1; line <= source.lines().size(); line++) {
      var match = ValueQuote.in(source.line(line));
      while (match.find())
        quotes.add(
            new Quoted(ValueQuote.of(match), match.start(), source.at(line, match.start() + 1)));
    }
    return List.copyOf(quotes);
  }

  /// The names of the programs whose values it shows, each once.
  public List<String> programs() {
    return quotes.stream().map(quoted -> quoted.quote().snippet()).distinct().toList();
  }

  /// Its name, without folder and ending.
  public String name() {
    var path = source.path();
    return path.substring(path.lastIndexOf('/') + 1, path.length() - ".svg".length());
  }
}
