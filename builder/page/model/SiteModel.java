package page.model;

import evidence.Evidence;
import expect.Verdict;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import note.Note;
import note.Notebook;
import note.Target;
import page.html.Hrefs;
import page.html.Html;
import snippet.Snippet;

/// All that pages are made of: the notebook, and what was seen of each of its programs.
///
/// @param evidence by snippet name; this machine's first
/// @param baseUrl  where the site will be, with a slash at its end
/// @param numbers  of the notes, counted through the notebook from 1
/// @param byPage   the notes
/// @param programs by snippet name
public record SiteModel(
    Notebook notebook,
    Map<String, List<Evidence>> evidence,
    Optional<String> baseUrl,
    Map<Note, Integer> numbers,
    Map<String, Note> byPage,
    Map<String, ProgramView> programs) {
  /// Where in the site copies of the notebook's files are.
  public static final String COPIES = "files/";

  public static SiteModel of(
      Notebook notebook, Map<String, List<Evidence>> evidence, Optional<String> baseUrl) {
    var numbers = new HashMap<Note, Integer>();
    var byPage = new HashMap<String, Note>();
    for (var note : notebook.notes()) {
      numbers.put(note, numbers.size() + 1);
      byPage.put(note.page(), note);
    }
    return new SiteModel(
        notebook, evidence, baseUrl, numbers, byPage, programs(notebook, evidence));
  }

  /// No page of a program takes the place of a note's.
  private static Map<String, ProgramView> programs(
      Notebook notebook, Map<String, List<Evidence>> evidence) {
    var taken = new HashSet<String>();
    for (var note : notebook.notes()) taken.add(note.page());
    var programs = new HashMap<String, ProgramView>();
    for (var snippet : notebook.snippets()) {
      var path = "";
      if (notebook.shownIn().containsKey(snippet.name())) {
        var name = "programs/" + snippet.name().replaceAll("[^\\w/-]", "-");
        while (!taken.add(name + ".html")) name += "-";
        path = name + ".html";
      }
      var here = here(evidence.getOrDefault(snippet.name(), List.of()));
      programs.put(snippet.name(), new ProgramView(snippet, here, path));
    }
    return programs;
  }

  /// What is said of a program by a glyph, a word and a class; never by colour alone.
  public record Mark(String glyph, String word, String style) {
    static final Mark UNCHECKED = new Mark("–", "not checked", "");
  }

  /// What the machines saw of a program, this one's first.
  public List<Evidence> seen(Snippet snippet) {
    return evidence.getOrDefault(snippet.name(), List.of());
  }

  /// What this machine saw of it: nothing where only others have, as before the first check.
  public Optional<Evidence> here(Snippet snippet) {
    return here(seen(snippet));
  }

  private static Optional<Evidence> here(List<Evidence> seen) {
    return seen.stream().filter(evidence -> evidence.machine().isHere()).findFirst();
  }

  /// Does it hold here?
  public boolean holds(Snippet snippet) {
    return here(snippet).filter(e -> e.checked().verdict() instanceof Verdict.Holds).isPresent();
  }

  /// How many of these hold here: `2 of 3 programs hold`.
  public String holding(List<Snippet> programs) {
    long holds = programs.stream().filter(this::holds).count();
    var verb = programs.size() == 1 ? " holds" : " hold";
    return holds + " of " + Html.count(programs.size(), "program") + verb;
  }

  /// Its verdict here.
  public Mark mark(Snippet snippet) {
    return here(snippet).map(e -> mark(e.checked().verdict())).orElse(Mark.UNCHECKED);
  }

  /// A verdict as a mark.
  public static Mark mark(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Holds() -> new Mark("✓", "holds", "ok");
      case Verdict.Fails _ -> new Mark("✗", "fails", "bad");
      case Verdict.NotApplicable _ -> new Mark("–", "not applicable", "");
    };
  }

  /// The page and anchor at which a program is shown: of the note that first embeds it, else of the
  /// evidence.
  public String place(Snippet snippet, String from) {
    var note = notebook.shownIn().get(snippet.name());
    return Hrefs.to(from, note == null ? "evidence.html" : note.page(), snippet.name());
  }

  /// Where a file can be read: at the repository, or as a copy in the site.
  public String file(String path, String from) {
    return notebook.repository().isEmpty()
        ? Hrefs.to(from, copy(path), "")
        : notebook.repository() + "/blob/HEAD/" + Hrefs.encoded(path);
  }

  /// The path of a file's copy in the site.
  public static String copy(String path) {
    return COPIES + path;
  }

  /// Where the glossary says what a word means, if it has it.
  public Optional<String> meaning(String word, String from) {
    return notebook.terms().stream()
        .filter(term -> term.name().equalsIgnoreCase(word))
        .map(term -> Hrefs.to(from, "glossary.html", term.id()))
        .findFirst();
  }

  /// The notes that a note builds on.
  public List<Note> needs(Note note) {
    return note.front().needs().stream()
        .map(need -> notebook.targets().of(note.path(), need.text()))
        .flatMap(
            target ->
                target instanceof Target.Page(var page, _)
                    ? Stream.ofNullable(byPage.get(page))
                    : Stream.empty())
        .toList();
  }

  /// The number of a note.
  public int number(Note note) {
    return numbers.get(note);
  }

  /// A program, with what is worked out once for all pages.
  public ProgramView program(Snippet snippet) {
    return programs.get(snippet.name());
  }
}
