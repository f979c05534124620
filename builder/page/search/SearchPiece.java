package page.search;

import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import note.Glossary;
import note.Note;
import note.Section;
import note.Term;
import note.markdown.FrontMatter;
import note.markdown.Markdown;
import note.markdown.ValueQuote;
import page.html.Hrefs;
import page.html.Html;
import page.model.Values;
import snippet.Snippet;
import text.Hash;

/// What of one note can be searched for. Titles, headings, programs and terms are in it whatever
/// their number; of texts and code so much that the whole index stays small enough to be looked
/// through at each key.
///
/// @param of          all that it was made of
/// @param said        the values that it quotes, as they were
/// @param page        address and title, as JavaScript
/// @param entries     titles, then texts, as JavaScript
/// @param fingerprint of page and entries
record SearchPiece(
    Of of, Map<ValueQuote, String> said, String page, String entries, String fingerprint) {
  /// All that a piece is made of, but for values.
  ///
  /// @param shown    the programs that the note shows before any other does
  /// @param embedded its paragraphs that stand for programs
  /// @param chars    how much of its texts and code there may be
  record Of(
      String page,
      FrontMatter front,
      Markdown text,
      List<Snippet> shown,
      List<Node> embedded,
      int chars) {}

  /// What an entry is of; the script knows them by number.
  private enum Kind {
    NOTE,
    TERM,
    PROGRAM,
    SECTION,
    CODE
  }

  static Of of(Note note, List<Snippet> shown, int chars) {
    return new Of(note.page(), note.front(), note.text(), shown, note.embedded(), chars);
  }

  /// Would it be made again as it is?
  boolean isOf(Of now, Values values) {
    if (!of.equals(now)) return false;
    for (var quote : said.entrySet())
      if (!values.of(quote.getKey()).equals(quote.getValue())) return false;
    return true;
  }

  /// Makes the piece of a note.
  static SearchPiece make(Of of, Note note, Values values) {
    var maker = new Maker(values);
    maker.note(of, note);
    return maker.piece(of);
  }

  /// Makes the piece of the glossary.
  static SearchPiece makeTerms(Of of, Note glossary, Values values) {
    var maker = new Maker(values);
    maker.terms(glossary, values.model().notebook().terms());
    return maker.piece(of);
  }

  private static final class Maker {
    private final Values values;
    private final Map<ValueQuote, String> said = new HashMap<>();
    private final List<String> titles = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private int left;

    Maker(Values values) {
      this.values = values;
    }

    SearchPiece piece(Of of) {
      var title = Html.plain(fill(of.front.title().text()));
      var href = Hrefs.to("index.html", of.page, "");
      var page = SearchIndex.string(href) + "," + SearchIndex.string(title);
      var entries = "[" + String.join(",\n", titles) + "],[" + String.join(",\n", texts) + "]";
      return new SearchPiece(of, said, page, entries, new Hash().add(page).add(entries).hex());
    }

    void note(Of of, Note note) {
      var front = of.front;
      var lead = fill(front.summary().text() + "\n" + front.question().text()).strip();
      titles.add(entry(Kind.NOTE, Html.plain(fill(front.title().text())), "", lead, 0));
      left = of.chars - lead.length();
      for (var section : Section.of(note)) {
        var text = cut(fill(String.join("\n", section.lines())), left);
        left -= text.length();
        var heading = Html.plain(fill(section.heading()));
        if (!heading.isEmpty() || !text.isEmpty())
          texts.add(entry(Kind.SECTION, heading, section.id(), text, 0));
      }
      of.shown.forEach(this::program);
    }

    private void program(Snippet snippet) {
      var caption = cut(snippet.caption().replaceAll("\\s+", " ").strip(), left);
      if (snippet.isFile())
        titles.add(entry(Kind.PROGRAM, snippet.name(), snippet.name(), caption, 0));
      var code = cut(String.join("\n", snippet.codeLines()), left - caption.length());
      if (!code.isBlank())
        texts.add(entry(Kind.CODE, snippet.title(), snippet.name(), code, snippet.code().first()));
      left -= caption.length() + code.length();
    }

    void terms(Note glossary, List<Term> terms) {
      var meanings =
          Glossary.meanings(glossary).entrySet().stream()
              .collect(Collectors.toMap(Map.Entry::getKey, e -> fill(e.getValue()), (a, _) -> a));
      for (var term : terms)
        titles.add(
            entry(Kind.TERM, term.name(), term.id(), meanings.getOrDefault(term.name(), ""), 0));
    }

    private String fill(String text) {
      return Values.fill(text, quote -> said.computeIfAbsent(quote, values::of));
    }

    /// Whole lines, as many as fit.
    private static String cut(String text, int chars) {
      if (text.length() <= chars) return text;
      int end =
          chars <= 0
              ? 0
              : Math.max(text.lastIndexOf('\n', chars), text.lastIndexOf(". ", chars) + 1);
      return text.substring(0, Math.max(0, end));
    }

    private static String entry(Kind kind, String title, String anchor, String text, int line) {
      return "["
          + kind.ordinal()
          + ","
          + SearchIndex.string(title)
          + ","
          + SearchIndex.string(anchor.isEmpty() ? "" : Hrefs.encoded(anchor))
          + ","
          + SearchIndex.string(text)
          + (line == 0 ? "]" : "," + line + "]");
    }
  }
}
