package page.search;

import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import note.Glossary;
import note.Note;
import note.Part;
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

/// What of one page can be searched for. Titles, headings, programs and terms are in it whatever
/// their number; of texts and code so much that the whole index stays small enough to be looked
/// through at each key.
///
/// @param said        the values that it quotes, as they were
/// @param page        address and title, as JavaScript
/// @param entries     titles, then texts, as JavaScript
/// @param fingerprint of page and entries
record SearchPiece(Map<ValueQuote, String> said, String page, String entries, String fingerprint) {
  /// All that a piece is made of, but for values.
  ///
  /// @param shown    the programs that the note shows before any other does
  /// @param embedded its paragraphs that stand for programs
  /// @param asked    by anchor: other words by which readers ask for a place on it
  /// @param chars    how much of its texts and code there may be
  record Of(
      String page,
      FrontMatter front,
      Markdown text,
      List<Snippet> shown,
      List<Node> embedded,
      Map<String, List<String>> asked,
      int chars) {}

  /// What an entry is of, in the order in which they are looked for; the script knows them by
  /// number. What stands after a note's own text is looked at last.
  private enum Kind {
    NOTE,
    TERM,
    PART,
    SECTION,
    PROGRAM,
    CODE,
    AFTER
  }

  static Of of(Note note, List<Snippet> shown, Map<String, List<String>> asked, int chars) {
    return new Of(note.page(), note.front(), note.text(), shown, note.embedded(), asked, chars);
  }

  /// Does it quote what is true now?
  boolean saysOf(Values values) {
    return said.entrySet().stream()
        .allMatch(quote -> values.of(quote.getKey()).equals(quote.getValue()));
  }

  /// Makes the piece of a note.
  static SearchPiece make(Of of, Note note, Values values) {
    var maker = new Maker(values, of.page, of.asked);
    maker.note(of, note);
    return maker.piece(note.title());
  }

  /// Makes the piece of the glossary.
  static SearchPiece makeTerms(Of of, Note glossary, Values values) {
    var maker = new Maker(values, of.page, of.asked);
    maker.terms(glossary, values.model().notebook().terms());
    return maker.piece(glossary.title());
  }

  /// Makes the piece of the first page, which has the parts.
  static SearchPiece makeParts(List<Part> parts, Map<String, List<String>> asked, Values values) {
    var maker = new Maker(values, "index.html", asked);
    parts.forEach(maker::part);
    return maker.piece(values.model().notebook().title());
  }

  private static final class Maker {
    private final Values values;
    private final String path;
    private final Map<String, List<String>> asked;
    private final Map<ValueQuote, String> said = new HashMap<>();
    private final List<String> titles = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final Set<String> named = new HashSet<>();
    private int left;

    Maker(Values values, String path, Map<String, List<String>> asked) {
      this.values = values;
      this.path = path;
      this.asked = asked;
    }

    SearchPiece piece(String title) {
      var href = Hrefs.to("index.html", path, "");
      var page = SearchIndex.string(href) + "," + SearchIndex.string(Html.plain(fill(title)));
      var entries = "[" + String.join(",\n", titles) + "],[" + String.join(",\n", texts) + "]";
      return new SearchPiece(said, page, entries, new Hash().add(page).add(entries).hex());
    }

    void note(Of of, Note note) {
      var front = of.front;
      var lead = fill(front.summary().text() + "\n" + front.question().text()).strip();
      titles.add(entry(Kind.NOTE, Html.plain(fill(front.title().text())), "", lead, 0));
      left = of.chars - lead.length();
      var after = new HashSet<Snippet>();
      for (var section : Section.of(note)) {
        section(section);
        if (section.after()) after.addAll(section.programs());
      }
      of.shown.forEach(snippet -> program(snippet, after.contains(snippet)));
    }

    private void section(Section section) {
      var text = cut(fill(String.join("\n", section.lines())), left);
      left -= text.length();
      var heading = Html.plain(fill(section.heading()));
      var kind = section.after() ? Kind.AFTER : Kind.SECTION;
      if (!heading.isEmpty() || !text.isEmpty())
        texts.add(entry(kind, heading, section.id(), text, 0));
    }

    private void program(Snippet snippet, boolean after) {
      var caption = cut(snippet.caption().replaceAll("\\s+", " ").strip(), left);
      var kind = after ? Kind.AFTER : Kind.PROGRAM;
      if (snippet.isFile()) titles.add(entry(kind, snippet.name(), snippet.name(), caption, 0));
      var code = cut(code(snippet), left - caption.length());
      if (!code.isBlank())
        texts.add(entry(Kind.CODE, snippet.title(), snippet.name(), code, snippet.code().first()));
      left -= caption.length() + code.length();
    }

    /// Lines are counted as the file's are, those that no page shows among them.
    private static String code(Snippet snippet) {
      return IntStream.rangeClosed(snippet.code().first(), snippet.code().last())
          .mapToObj(line -> snippet.isMark(line) ? "" : snippet.source().lines().get(line - 1))
          .collect(Collectors.joining("\n"));
    }

    void terms(Note glossary, List<Term> terms) {
      var meanings =
          Glossary.meanings(glossary).entrySet().stream()
              .collect(Collectors.toMap(Map.Entry::getKey, e -> fill(e.getValue()), (a, _) -> a));
      for (var term : terms)
        titles.add(
            entry(Kind.TERM, term.name(), term.id(), meanings.getOrDefault(term.name(), ""), 0));
    }

    void part(Part part) {
      var anchor = Part.anchor(part.folder());
      titles.add(entry(Kind.PART, Html.plain(part.title()), anchor, part.summary(), 0));
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

    /// Its other words stand with the first entry of a place.
    private String entry(Kind kind, String title, String anchor, String text, int line) {
      var words = named.add(anchor) ? asked.getOrDefault(anchor, List.of()) : List.<String>of();
      return "["
          + kind.ordinal()
          + ","
          + SearchIndex.string(title)
          + ","
          + SearchIndex.string(anchor.isEmpty() ? "" : Hrefs.encoded(anchor))
          + ","
          + SearchIndex.string(text)
          + (line > 0 || !words.isEmpty() ? "," + line : "")
          + (words.isEmpty() ? "]" : "," + SearchIndex.string(String.join(",", words)) + "]");
    }
  }
}
