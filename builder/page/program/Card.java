package page.program;

import evidence.Evidence;
import expect.Expectation;
import expect.ExpectationBlock;
import expect.Where;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import note.Block;
import note.Goal;
import page.html.Anchors;
import page.html.Changes;
import page.html.Templates;
import page.model.Captured;
import page.model.ProgramView;
import page.model.ProgramView.CodeLine;
import page.model.SiteModel;
import page.schedules.Board;
import page.schedules.Schedules;
import page.timeline.TimelineFigure;
import page.timeline.Together;
import snippet.Imports;
import snippet.Snippet;
import snippet.Snippet.Region;
import text.Source;

/// The card of a program: its verdict first, then the code, and all that is known of it.
public final class Card {
  private final SiteModel model;
  private final Templates templates;
  private final String page;
  private final Anchors anchors;
  private final Set<String> whole;

  /// @param anchors of the page so far; a card adds its own
  /// @param whole   names of programs that the page shows whole: of their regions nothing more is
  /// said
  ///                than the code
  public Card(
      SiteModel model, Templates templates, String page, Anchors anchors, Set<String> whole) {
    this.model = model;
    this.templates = templates;
    this.page = page;
    this.anchors = anchors;
    this.whole = whole;
  }

  /// What the template shows.
  ///
  /// @param lines     how many there are, where some are folded
  /// @param unlisted  imports and files that the listing leaves out
  /// @param options   of the JVM, which the listing leaves out with the head of the file
  /// @param elsewhere the command for who hasn't the repository; empty where there is none
  record View(
      CardHead head,
      List<CodeLine> code,
      String caption,
      Optional<Integer> lines,
      List<String> unlisted,
      List<Option> options,
      List<String> command,
      String elsewhere,
      Seen seen,
      Optional<Provenance> from) {}

  /// An option of the JVM, in the parts between which it may be broken.
  record Option(List<String> parts) {}

  /// All that was seen of it.
  ///
  /// @param repeats do the values stand in what was printed?
  record Seen(
      Optional<Predict> predict,
      Answer answer,
      Optional<Board> board,
      List<Captured> values,
      List<Histogram> spreads,
      boolean repeats,
      List<String> wheres,
      Optional<Twin> twin,
      List<WhatIf> whatIfs) {
    static final Seen NOTHING =
        new Seen(
            Optional.empty(),
            new Answer(Optional.empty(), Optional.empty(), "", Optional.empty(), Optional.empty()),
            Optional.empty(),
            List.of(),
            List.of(),
            false,
            List.of(),
            Optional.empty(),
            List.of());
  }

  /// What was seen: behind the question, where there is one.
  record Answer(
      Optional<Outcomes> outcomes,
      Optional<Schedules> schedules,
      String title,
      Optional<Printed> printed,
      Optional<TimelineFigure> traced) {}

  /// The broken twin and what changes.
  record Twin(String name, String href, Changes changes, String proof) {}

  /// A block of a note that is not prose, as HTML.
  public String of(Block block) throws IOException {
    return switch (block) {
      case Block.Embed(var snippet, var region, _, var predicted, var goal) ->
          of(snippet, region, predicted, goal);
      case Block.Fence(var snippet, var predicted) ->
          of(snippet, Optional.empty(), predicted, Optional.empty());
      case Block.Timelines(var snippets) -> together(snippets);
      case Block.Fragment(var source) -> new CodeBlock(templates).java(source);
      case Block.Plain(var source, var language) -> new CodeBlock(templates).of(source, language);
    };
  }

  private String together(List<Snippet> snippets) throws IOException {
    var programs =
        snippets.stream()
            .map(
                snippet -> {
                  var view = model.program(snippet);
                  return new Together.Program(
                      snippet.title(), model.place(snippet, page), view.timeline(), view.threads());
                })
            .toList();
    return templates.fill("together", Together.of(programs, anchors));
  }

  private String of(
      Snippet snippet, Optional<Region> region, boolean predicted, Optional<Goal> goal)
      throws IOException {
    var here = model.here(snippet);
    var view = model.program(snippet);
    boolean elsewhere = region.isPresent() && whole.contains(snippet.name());
    var id = !elsewhere && anchors.add(snippet.name()) ? snippet.name() : "";
    boolean brief = region.isPresent() && id.isEmpty();
    var lines = region.map(Region::lines).orElse(snippet.code());
    var listing = view.listing(lines, anchors); // its anchors come first
    return templates.fill(
        "card",
        new View(
            CardHead.of(model, page, snippet, region, id),
            listing,
            region.isPresent() ? "" : view.caption(),
            listing.stream().anyMatch(CodeLine::folded)
                ? Optional.of(listing.size())
                : Optional.empty(),
            brief ? List.of() : unlisted(snippet, lines),
            brief ? List.of() : options(snippet),
            brief ? List.of() : command(snippet),
            brief ? "" : elsewhere(snippet),
            brief ? Seen.NOTHING : seen(view, here, predicted, goal),
            here.map(e -> Provenance.of(snippet, e, page))));
  }

  private Seen seen(
      ProgramView view, Optional<Evidence> here, boolean predicted, Optional<Goal> goal) {
    var snippet = view.snippet();
    var wheres =
        snippet
            .expected()
            .map(e -> e.wheres().stream().map(Where::expression).toList())
            .orElse(List.of());
    var spreads = Histogram.of(snippet, here);
    var values = CapturedValues.alone(snippet, here, spreads);
    var answer = answer(view, here);
    return new Seen(
        here.flatMap(e -> Predict.of(snippet, e, predicted)),
        answer,
        Board.of(model, view, goal),
        values,
        spreads,
        answer.printed().isPresent() && CapturedValues.arePrinted(values, here),
        wheres,
        twin(snippet, here),
        WhatIf.of(view, here));
  }

  /// What is counted: runs, or lines of one.
  public static String unit(Snippet snippet) {
    return snippet
            .expected()
            .flatMap(Expectation::table)
            .filter(t -> t.unit() == ExpectationBlock.Outcomes.Unit.LINE)
            .isPresent()
        ? "line"
        : "run";
  }

  /// What the lines that are shown rest on, and don't show.
  private static List<String> unlisted(Snippet snippet, Snippet.Lines shown) {
    var imports =
        Imports.of(snippet.source()).stream()
            .filter(
                one -> {
                  int line = snippet.source().atOffset(one.offset()).line();
                  return line < shown.first() || line > shown.last();
                })
            .map(one -> "import " + one.name());
    return Stream.concat(imports, snippet.sources().stream().map(Source::path)).toList();
  }

  /// Broken only before a dot or `=`.
  private static List<Option> options(Snippet snippet) {
    return snippet.directives().runtimeOptions().texts().stream()
        .distinct()
        .map(option -> new Option(List.of(option.split("(?=[=.])"))))
        .toList();
  }

  /// Broken only after a slash.
  private static List<String> command(Snippet snippet) {
    return snippet.isFile() ? List.of(("jbang " + snippet.path()).split("(?<=/)")) : List.of();
  }

  private String elsewhere(Snippet snippet) {
    return snippet.isFile() && !model.notebook().repository().isEmpty()
        ? "jbang " + model.file(snippet.path(), page)
        : "";
  }

  private Answer answer(ProgramView view, Optional<Evidence> here) {
    var snippet = view.snippet();
    var sample = here.map(e -> e.checked().ran().sample());
    var title =
        here.filter(e -> e.checked().ran().runs() > 1).isPresent() ? "One of the runs" : "Printed";
    var outcomes =
        Outcomes.of(model.seen(snippet), unit(snippet))
            .map(table -> table.with(snippet, view.explored()));
    boolean table = outcomes.flatMap(Outcomes::all).isPresent();
    return new Answer(
        outcomes,
        Schedules.of(model, view, page, table, anchors),
        title,
        sample
            .filter(_ -> !schedulesSayIt(snippet))
            .map(run -> Printed.of(run, view.threads(), snippet)),
        view.timeline()
            .map(t -> TimelineFigure.of(t, sample.orElse(null), view.threads(), anchors)));
  }

  /// Is one run no more than one of the rows that its schedules are listed in?
  private static boolean schedulesSayIt(Snippet snippet) {
    return snippet.expected().filter(Expectation::onlyExplores).isPresent();
  }

  private Optional<Twin> twin(Snippet snippet, Optional<Evidence> here) {
    return snippet
        .directives()
        .fixes()
        .flatMap(fixes -> model.notebook().snippet(fixes.name()))
        .map(
            broken -> {
              var tried = here.map(e -> e.checked().proof().fixes());
              var proof =
                  tried
                      .map(
                          t ->
                              t.rejected()
                                  ? "What "
                                      + broken.name()
                                      + " was seen to do is rejected here, as it must be."
                                  : t.reason())
                      .orElse("");
              return new Twin(
                  broken.name(), model.place(broken, page), Changes.twin(broken, snippet), proof);
            });
  }
}
