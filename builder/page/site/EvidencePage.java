package page.site;

import evidence.Evidence;
import evidence.Machine;
import expect.Judgement.Counted;
import expect.Verdict;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import page.html.Html;
import page.html.Templates;
import page.model.Captured;
import page.model.SiteModel;
import page.program.CapturedValues;
import page.program.Outcomes;
import page.program.Provenance;
import snippet.Snippet;
import snippet.Snippet.Kind;

/// The page that lists every program of the notebook with its verdict.
final class EvidencePage {
  private static final String PATH = "evidence.html";
  private static final int OUTCOMES_SHOWN = 6;

  private final SiteModel model;
  private final Templates templates;
  private final Layout layout;

  EvidencePage(SiteModel model, Templates templates, Layout layout) {
    this.model = model;
    this.templates = templates;
    this.layout = layout;
  }

  /// What the template shows.
  record View(
      String summary, List<Choice> choices, List<MachineSeen> machines, List<Group> groups) {}

  /// A verdict to look at alone; the first choice is all.
  record Choice(String kind, String label, boolean first) {}

  /// A machine and when it was last used.
  record MachineSeen(String name, String what, String jdk, String dates, String programs) {}

  /// The programs of a part.
  record Group(String id, String title, String count, List<Row> rows) {}

  /// A program.
  record Row(
      String id,
      String kind,
      String label,
      String href,
      SiteModel.Mark mark,
      String checked,
      String runs,
      List<Seen> outcomes,
      List<Captured> values,
      String edits,
      String reason,
      List<Elsewhere> elsewhere,
      String when) {}

  /// An outcome and how often it was seen.
  record Seen(String outcome, String count) {}

  /// The verdict of another machine.
  record Elsewhere(String machine, SiteModel.Mark mark, String when) {}

  String fill() throws IOException {
    var snippets = model.notebook().snippets();
    var summary = model.holding(snippets) + others(snippets);
    var main =
        templates.fill("evidence", new View(summary, choices(snippets), machines(), groups()));
    return layout.fill(
        Layout.Page.plain(
            PATH,
            "Evidence",
            "Every program of the notebook, with what was seen of it.",
            "full",
            main));
  }

  private List<Choice> choices(List<Snippet> snippets) {
    var counts =
        snippets.stream()
            .map(model::mark)
            .collect(Collectors.groupingBy(m -> m, LinkedHashMap::new, Collectors.counting()));
    if (counts.size() < 2) return List.of();
    var choices = new ArrayList<Choice>();
    choices.add(new Choice("all", "all " + Html.number(snippets.size()), true));
    counts.forEach(
        (mark, count) ->
            choices.add(
                new Choice(
                    kind(mark),
                    mark.glyph() + " " + mark.word() + ": " + Html.number(count),
                    false)));
    return choices;
  }

  /// The class by which a verdict is chosen.
  private static String kind(SiteModel.Mark mark) {
    return mark.word().replace(' ', '-');
  }

  private String others(List<Snippet> snippets) {
    var words =
        snippets.stream()
            .filter(s -> !model.holds(s))
            .map(s -> model.mark(s).word())
            .collect(Collectors.groupingBy(w -> w, java.util.TreeMap::new, Collectors.counting()));
    return words.entrySet().stream()
        .map(
            e ->
                ", "
                    + e.getValue()
                    + " "
                    + (e.getKey().equals("fails") && e.getValue() > 1 ? "fail" : e.getKey()))
        .collect(Collectors.joining());
  }

  private List<MachineSeen> machines() {
    Map<Machine, List<Evidence>> byMachine =
        model.notebook().snippets().stream()
            .flatMap(s -> model.seen(s).stream())
            .collect(
                Collectors.groupingBy(Evidence::machine, LinkedHashMap::new, Collectors.toList()));
    var machines = new ArrayList<MachineSeen>();
    byMachine.forEach(
        (machine, seen) -> {
          var dates = seen.stream().map(e -> e.date().toString()).sorted().toList();
          var span =
              dates.getFirst().equals(dates.getLast())
                  ? dates.getFirst()
                  : dates.getFirst() + " to " + dates.getLast();
          machines.add(
              new MachineSeen(
                  machine.name(),
                  Provenance.machine(seen.getFirst()),
                  machine.jdk(),
                  span,
                  Html.count(seen.size(), "program")));
        });
    return machines;
  }

  private List<Group> groups() {
    var byPart = new LinkedHashMap<String, List<Snippet>>();
    var shownIn = model.notebook().shownIn();
    for (var part : model.notebook().parts())
      for (var snippet : model.notebook().snippets()) {
        var note = shownIn.get(snippet.name());
        if (note != null && part.notes().contains(note))
          byPart.computeIfAbsent(layout.name(part), _ -> new ArrayList<>()).add(snippet);
      }
    var rest = new ArrayList<>(model.notebook().snippets());
    byPart.values().forEach(rest::removeAll);
    if (!rest.isEmpty()) byPart.put(byPart.isEmpty() ? "Programs" : "In no note", rest);
    return byPart.entrySet().stream()
        .map(
            group ->
                new Group(
                    "p.of." + group.getKey().replaceAll("[^\\p{L}\\p{N}]+", "-").toLowerCase(),
                    group.getKey(),
                    Html.count(group.getValue().size(), "program"),
                    rows(group.getValue())))
        .toList();
  }

  private List<Row> rows(List<Snippet> snippets) {
    var rows = new ArrayList<Row>();
    for (var snippet : snippets) rows.add(row(snippet));
    return rows;
  }

  private Row row(Snippet snippet) {
    var here = model.here(snippet);
    var shown = model.notebook().shownIn().get(snippet.name());
    var href =
        shown == null
            ? (snippet.isFile() ? model.file(snippet.path(), PATH) : "")
            : model.place(snippet, PATH);
    return new Row(
        snippet.name(),
        kind(model.mark(snippet)),
        snippet.isFile() ? snippet.name() : fenceLabel(snippet),
        href,
        model.mark(snippet),
        checked(snippet, here),
        here.filter(e -> e.checked().ran().runs() > 0)
            .map(e -> Provenance.runs(e.checked().ran()))
            .orElse(""),
        here.map(e -> outcomes(e.checked().ran().outcomes())).orElse(List.of()),
        CapturedValues.of(snippet, here),
        here.map(EvidencePage::edits).orElse(""),
        here.map(e -> e.checked().verdict().reason()).orElse(""),
        elsewhere(snippet),
        here.map(e -> e.date().toString()).orElse(""));
  }

  private static String fenceLabel(Snippet snippet) {
    return snippet.name().substring(snippet.name().lastIndexOf('/') + 1).replace(":", ", line ");
  }

  private static String checked(Snippet snippet, Optional<Evidence> here) {
    if (here.isEmpty()) return "";
    if (here.get().checked().verdict() instanceof Verdict.NotApplicable) return "";
    if (snippet.kind() == Kind.COMPILED_ONLY) return "compiled only";
    return here.get().checked().expects() ? "" : "run, output not checked";
  }

  private static List<Seen> outcomes(List<Counted> outcomes) {
    return outcomes.stream()
        .filter(c -> c.count() > 0)
        .limit(OUTCOMES_SHOWN)
        .map(
            c ->
                new Seen(
                    c.outcome().isEmpty()
                        ? "nothing"
                        : c.outcome().equals("*") ? "other" : c.outcome(),
                    Html.number(c.count())))
        .toList();
  }

  private static String edits(Evidence evidence) {
    int tried = evidence.checked().proof().breaks().size();
    long rejected =
        evidence.checked().proof().breaks().stream()
            .filter(check.Checked.BreakTried::rejected)
            .count();
    return tried == 0 ? "" : rejected + " of " + Html.count(tried, "edit") + " rejected";
  }

  private List<Elsewhere> elsewhere(Snippet snippet) {
    return model.seen(snippet).stream()
        .filter(e -> !e.machine().isHere())
        .map(
            e ->
                new Elsewhere(
                    e.machine().name() + ", " + Outcomes.cores(e),
                    SiteModel.mark(e.checked().verdict()),
                    e.date().toString()))
        .toList();
  }
}
