package note;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import note.Target.Severity;
import note.markdown.FrontMatterParser;
import note.markdown.FrontMatterParser.Kind;
import note.markdown.Markdown;
import snippet.Snippet;
import snippet.SnippetFolder;
import snippet.Sources;
import snippet.Twins;
import text.HiddenText;
import text.Place;
import text.Problem;
import text.Problems;
import text.Root;
import text.Source;

/// Reads a notebook: the snippets first, then the notes, then what each says of the others.
final class NotebookReader {
  private final Root root;
  private final Problems problems;
  private final Readings readings;
  private final Map<String, Snippet> snippetFiles = new LinkedHashMap<>();
  private final Map<String, Note> byPath = new LinkedHashMap<>();
  private final Map<String, Readings.ParsedNote> parsedNotes = new HashMap<>();
  private final List<Note> notes = new ArrayList<>();
  private final Map<String, Note> parts = new HashMap<>();
  private final List<Problem> broken = new ArrayList<>();
  private final boolean withDrafts;
  private final Map<String, Note> drafts = new TreeMap<>();
  private Links links;
  private int linksChecked;

  NotebookReader(Root root, Problems problems, Readings readings, boolean withDrafts) {
    this.withDrafts = withDrafts;
    this.root = root;
    this.problems = problems;
    this.readings = readings;
  }

  Notebook read() {
    var snippets = snippets();
    links = new Links(root, snippetFiles, byPath, drafts.keySet(), readings.addresses());
    files();
    var sorted = new NoteOrder(notes, parts, problems).parts();
    var inOrder = sorted.stream().flatMap(part -> part.notes().stream()).toList();
    var home = Optional.ofNullable(byPath.get("site/index.md"));
    var glossary = Optional.ofNullable(byPath.get(Glossary.PATH));
    everyNote(home, inOrder).forEach(note -> fences(note).forEach(snippets::add));
    var figures = checked(snippets);
    var claims = claims(inOrder);
    everyNote(home, inOrder).forEach(this::asked);
    var shownIn = shownIn(home, inOrder);
    warnOfUnshown(shownIn);
    return new Notebook(
        root,
        title(home),
        repository(home),
        home.map(n -> n.front().author()).orElse(""),
        home,
        sorted,
        inOrder,
        List.copyOf(snippets),
        glossary,
        glossary.map(Glossary::terms).orElse(List.of()),
        Synonyms.read(byPath.get("site/synonyms.md"), links::target, problems),
        claims,
        Optional.ofNullable(byPath.get("site/ledger.md")),
        Misconception.read(byPath.get(Misconception.PATH), links::target, problems),
        Way.read(byPath.get(Way.PATH), inOrder, links::target, problems),
        texts(),
        shownIn,
        figures,
        List.copyOf(broken),
        linksChecked,
        List.copyOf(drafts.keySet()),
        StaticFiles.of(root, pages(), problems),
        links::target);
  }

  /// The files; fences are added to them.
  private List<Snippet> snippets() {
    var all = SnippetFolder.read(root, problems, readings.files, readings.snippets);
    all.forEach(s -> snippetFiles.put(s.path(), s));
    return new ArrayList<>(all);
  }

  private Map<String, Claim> claims(List<Note> inOrder) {
    var file = Optional.ofNullable(byPath.get("site/claims.md"));
    var claims = Claims.read(file.orElse(null), problems);
    new ClaimCheck(claims, problems).check(inOrder, file);
    return claims;
  }

  private Map<String, Note> texts() {
    return Stream.of(Misconception.PATH, Way.PATH)
        .flatMap(path -> Stream.ofNullable(byPath.get(path)))
        .collect(Collectors.toMap(Note::page, note -> note, (a, _) -> a, TreeMap::new));
  }

  private Set<String> pages() {
    return byPath.values().stream().map(Note::page).collect(Collectors.toSet());
  }

  private void files() {
    for (var source : readings.files.all(root, SiteFile.ROOT, ".md", problems))
      if (!source.path().startsWith(StaticFiles.FOLDER)) read(source);
  }

  private Map<String, Figure> figures(ValueCheck values) {
    values.check(byPath.values());
    var figures = figures();
    figures.values().forEach(values::check);
    return figures;
  }

  /// Checks what files say of each other; the figures are those that notes show.
  private Map<String, Figure> checked(List<Snippet> snippets) {
    Twins.check(snippets, problems);
    checkLinks();
    return figures(new ValueCheck(snippets, problems));
  }

  private static String title(Optional<Note> home) {
    return home.map(Note::title).filter(title -> !title.isEmpty()).orElse("Notebook");
  }

  private String repository(Optional<Note> home) {
    return home.map(n -> n.front().repository().replaceAll("/+$", ""))
        .filter(r -> r.matches("https?://\\S+"))
        .orElse("");
  }

  private void read(Source source) {
    var path = source.path();
    var file = SiteFile.of(path, problems);
    var kind = file.kind();
    var parsed =
        readings.parsedNotes.of(source, problems, (text, wrong) -> parsed(text, kind, wrong));
    var blocks = Blocks.all(path, links, parsed, new Sources(root, readings.files, problems));
    var settled =
        kind == Kind.NOTE ? ClaimCheck.settled(path, links, parsed.text()) : List.<Settled>of();
    var note =
        new Note(path, file.page(), file.folder(), parsed.front(), parsed.text(), blocks, settled);
    if (note.front().draft() && !withDrafts) {
      drafts.put(path, note);
      return;
    }
    byPath.put(path, note);
    parsedNotes.put(path, parsed);
    if (kind == Kind.PART) parts.put(file.folder(), note);
    if (kind == Kind.NOTE) notes.add(note);
  }

  private static Readings.ParsedNote parsed(Source file, Kind kind, Problems problems) {
    HiddenText.inMarkup(file, problems);
    var parsed = FrontMatterParser.parse(file, kind, problems);
    var text = Markdown.parse(parsed.body(), problems);
    return new Readings.ParsedNote(
        parsed.front(),
        text,
        new Blocks(file.path(), text, problems).fences(),
        text.links().stream().map(link -> Links.parse(file.path(), link.url())).toList());
  }

  /// What a note asks its reader.
  private void asked(Note note) {
    Predictions.check(note, problems);
    new GoalCheck(problems).check(note);
    new ComparisonCheck(problems).check(note.path(), note, links);
    new LongCards(problems).check(note);
  }

  private static List<Note> everyNote(Optional<Note> home, List<Note> inOrder) {
    return Stream.concat(home.stream(), inOrder.stream()).toList();
  }

  private static List<Snippet> fences(Note note) {
    return note.text().fences().stream()
        .map(fence -> note.blocks().get(fence.node()))
        .map(block -> block instanceof Block.Fence(var snippet, _) ? snippet : null)
        .filter(Objects::nonNull)
        .toList();
  }

  private void checkLinks() {
    for (var note : byPath.values()) {
      var addresses = parsedNotes.get(note.path()).addresses().iterator();
      for (var link : note.text().links())
        check(links.target(addresses.next()), link.image(), link.place());
      for (var need : note.front().needs())
        check(links.target(note.path(), need.text()), false, need.place());
    }
  }

  private void check(Target target, boolean image, Place place) {
    linksChecked++;
    if (target instanceof Target.Web && image)
      problems.warn(
          place,
          "left out of the page: an image of another site",
          "keep a copy of it in the notebook");
    if (target instanceof Target.File(var path, var folder)
        && folder
        && repository(Optional.ofNullable(byPath.get("site/index.md"))).isEmpty())
      problems.warn(
          place,
          "left out of the page: a link to the folder `" + path + "`, which has no page",
          "link a file in it, or name the notebook's `repository` in site/index.md");
    if (!(target instanceof Target.Nowhere(var severity, var wrong, var remedy))) return;
    if (severity == Severity.MALFORMED) problems.error(place, wrong, remedy);
    if (severity == Severity.DROPPED) problems.warn(place, wrong, remedy);
    if (severity == Severity.BROKEN) broken.add(new Problem(place, wrong, remedy));
  }

  /// The figures that notes show. Of every other drawing, which stays a file of its own, what a
  /// page
  /// leaves out is reported too.
  private Map<String, Figure> figures() {
    var figures = new TreeMap<String, Figure>();
    for (var note : byPath.values())
      for (var link : note.text().links())
        if (link.image()
            && links.target(note.path(), link.url()) instanceof Target.File(var path, var folder)
            && !folder
            && Figure.isDrawing(path)
            && !figures.containsKey(path))
          readings
              .files
              .read(root, path, problems)
              .map(source -> readings.figures.of(source, problems, Figure::of))
              .ifPresent(figure -> figures.put(path, figure));
    figures.keySet().removeIf(path -> !Figure.isAt(path));
    return Collections.unmodifiableMap(figures);
  }

  private static Map<String, Note> shownIn(Optional<Note> home, List<Note> notes) {
    var shown = new LinkedHashMap<String, Note>();
    for (var note : notes)
      for (var snippet : note.programs()) shown.putIfAbsent(snippet.name(), note);
    home.ifPresent(
        note -> note.programs().forEach(snippet -> shown.putIfAbsent(snippet.name(), note)));
    return Collections.unmodifiableMap(shown);
  }

  private void warnOfUnshown(Map<String, Note> shownIn) {
    if (notes.isEmpty()) return;
    var inDrafts = shownIn(Optional.empty(), List.copyOf(drafts.values()));
    for (var snippet : snippetFiles.values())
      if (!shownIn.containsKey(snippet.name()) && !inDrafts.containsKey(snippet.name()))
        linkTo(snippet)
            .ifPresentOrElse(
                place ->
                    problems.warn(
                        place,
                        "no note shows the program of this link, which isn't alone in its"
                            + " paragraph",
                        "give it a paragraph of its own: there the program is shown"),
                () ->
                    problems.warn(
                        snippet.source().at(1, 1),
                        "no note shows this snippet",
                        "a paragraph that is nothing but a link to it embeds it"));
  }

  private Optional<Place> linkTo(Snippet snippet) {
    for (var note : notes)
      for (var link : note.text().links())
        if (links.target(note.path(), link.url()) instanceof Target.Program(var to, _)
            && to == snippet) return Optional.of(link.place());
    return Optional.empty();
  }
}
