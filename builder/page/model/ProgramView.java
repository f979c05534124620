package page.model;

import check.compile.Edit;
import evidence.Evidence;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import page.html.Anchors;
import page.html.Captions;
import page.html.Highlighter;
import page.html.Hrefs;
import page.html.Html;
import page.timeline.ThreadLanes;
import run.Explored;
import snippet.Directives.Break;
import snippet.Snippet;
import snippet.Snippet.Region;
import timeline.Timeline;

/// A program as pages show it: what several of them need is worked out once, when it is first
/// asked for.
public final class ProgramView {
  private final Snippet snippet;
  private final Optional<Evidence> here;
  private final String path;
  private List<String> source;
  private String caption;
  private Optional<StateSpace> space;
  private List<WalkableGraph> graphs;
  private List<Edited> edits;
  private ThreadLanes threadLanes;

  /// @param here what this machine saw of it
  /// @param path of a page of its own in the site; empty where no note shows it
  ProgramView(Snippet snippet, Optional<Evidence> here, String path) {
    this.snippet = snippet;
    this.here = here;
    this.path = path;
  }

  public Snippet snippet() {
    return snippet;
  }

  /// The lines of its source, highlighted.
  List<String> source() {
    if (source == null) source = Highlighter.lines(snippet.source().text());
    return source;
  }

  /// Its caption as HTML.
  public String caption() {
    if (caption == null) caption = Captions.html(snippet.caption());
    return caption;
  }

  /// All its schedules; empty where it was not explored, or not whole.
  public Optional<Explored> explored() {
    return here.map(e -> e.checked().explored()).filter(Explored::complete);
  }

  /// All its states, where they are kept.
  public Optional<StateSpace> space() {
    if (space == null) space = explored().flatMap(StateSpace::of);
    return space;
  }

  /// Its states under each memory model, as the board walks them.
  public List<WalkableGraph> graphs() {
    if (graphs == null) graphs = WalkableGraph.all(this);
    return graphs;
  }

  /// The program with one of its edits, as the board walks it.
  public record Edited(Break edit, List<WalkableGraph> graphs) {}

  /// Its edits that were explored whole and whose states are kept.
  public List<Edited> edits() {
    if (edits == null) edits = here.map(this::edited).orElse(List.of());
    return edits;
  }

  private List<Edited> edited(Evidence evidence) {
    var all = new ArrayList<Edited>();
    for (var edit : snippet.directives().breaks()) {
      var explored =
          evidence.checked().proof().breaks().stream()
              .filter(tried -> tried.edit().equals(edit.edit()) && tried.explored() != null)
              .map(tried -> tried.explored())
              .findFirst();
      if (explored.isPresent()
          && Edit.apply(snippet.program(), edit) instanceof Edit.Applied(var text)) {
        var graphs = WalkableGraph.edited(this, all.size() + 1, text, explored.get());
        if (!graphs.isEmpty()) all.add(new Edited(edit, graphs));
      }
    }
    return all;
  }

  /// What a traced run did when.
  public Optional<Timeline> timeline() {
    return here.map(e -> e.checked().timeline()).filter(t -> !t.lanes().isEmpty());
  }

  /// The page with all its schedules, which would be too much for a card.
  public Optional<String> page() {
    return explored().map(_ -> path).filter(p -> !p.isEmpty());
  }

  /// Where on a page of the site that page is linked; empty where there is none.
  public String more(String from, String anchor) {
    return page().map(to -> Hrefs.to(from, to, anchor)).orElse("");
  }

  /// One order of lanes for all that is shown of it: output, timeline and schedules.
  public ThreadLanes threads() {
    if (threadLanes == null) {
      var explored = new LinkedHashSet<String>();
      space().ifPresent(s -> explored.addAll(s.threads()));
      for (var outcome : explored().map(Explored::outcomes).orElse(List.of()))
        outcome.witness().forEach(step -> explored.add(step.thread()));
      threadLanes = ThreadLanes.of(here.map(e -> e.checked().ran().sample()), timeline(), explored);
    }
    return threadLanes;
  }

  /// The number a page gives a line of it: of a fence the note's.
  public int shownLine(int line) {
    return snippet.isFile() || line == 0 ? line : snippet.source().firstLine() + line - 1;
  }

  /// A line of it, to be named where something happens there.
  ///
  /// @param anchors of the page, which may have one for it
  public Line line(int line, Anchors anchors) {
    var anchor = snippet.name() + "-" + line;
    boolean known = line > 0 && line <= source().size();
    return new Line(
        anchors.has(anchor) ? "#" + Hrefs.encoded(anchor) : "",
        line > 0 ? String.valueOf(shownLine(line)) : "",
        known ? source().get(line - 1).strip() : "");
  }

  /// A line of code: its anchor, which may be empty, its number, which is empty where there is
  /// none, and itself, highlighted.
  public record Line(String href, String number, String html) {}

  /// A line of a listing, with its number, highlighted already; the id may be empty.
  ///
  /// @param fold   what is folded from this line on, where a fold begins
  /// @param folded is it shown only when all lines are asked for?
  public record CodeLine(String id, int number, String html, String fold, boolean folded) {}

  /// Its code, or a part of it.
  ///
  /// @param anchors of the page, to which it adds its own
  public List<CodeLine> listing(Snippet.Lines lines, Anchors anchors) {
    var listing = new ArrayList<CodeLine>();
    Optional<Region> before = Optional.empty();
    for (int line = lines.first(); line <= lines.last(); line++) {
      if (snippet.isMark(line)) continue;
      var id = snippet.name() + "-" + line;
      var fold = snippet.fold(line);
      var known = before;
      listing.add(
          new CodeLine(
              anchors.add(id) ? id : "",
              shownLine(line),
              line <= source().size() ? source().get(line - 1) : "",
              fold.filter(_ -> !fold.equals(known)).map(this::said).orElse(""),
              fold.isPresent()));
      before = fold;
    }
    return listing;
  }

  private String said(Region fold) {
    long lines =
        IntStream.rangeClosed(fold.lines().first(), fold.lines().last())
            .filter(line -> !snippet.isMark(line))
            .count();
    return fold.name() + ", " + Html.count(lines, "line");
  }
}
