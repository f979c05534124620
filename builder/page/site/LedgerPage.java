package page.site;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import note.Claim;
import note.Notebook.Settling;
import note.Settled.Word;
import page.html.Hrefs;
import page.html.Html;
import page.html.Templates;
import page.model.SiteModel;
import page.note.NoteHtml;
import snippet.Snippet;

/// The ledger: each claim, what became of it, where.
final class LedgerPage {
  private static final String PATH = "ledger.html";

  private final SiteModel model;
  private final Templates templates;
  private final Layout layout;

  LedgerPage(SiteModel model, Templates templates, Layout layout) {
    this.model = model;
    this.templates = templates;
    this.layout = layout;
  }

  /// What the template shows.
  record View(String title, String text, String summary, String saidBy, List<Row> rows) {}

  /// A claim; the stamp is empty where no note settles it.
  record Row(
      String id, String sentence, String stamp, String href, String note, List<Proof> proofs) {}

  /// A program that proves it.
  record Proof(String name, String href, SiteModel.Mark mark) {}

  /// A claim's cell on the home page.
  record Cell(String glyph, String style, String title, String href) {}

  String fill() throws IOException {
    var ledger = model.notebook().ledger();
    var title =
        ledger.map(note.Note::title).filter(t -> !t.isEmpty()).orElse("The claims, one by one");
    var text = ledger.isPresent() ? new NoteHtml(model, templates, ledger.get()).body() : "";
    var rows = new ArrayList<Row>();
    for (var claim : model.notebook().claims().values()) rows.add(row(claim));
    long settled = rows.stream().filter(row -> !row.stamp().isEmpty()).count();
    var main =
        templates.fill(
            "ledger",
            new View(
                Html.title(title),
                text,
                settled + " of " + Html.count(rows.size(), "claim") + " settled",
                model.notebook().claims().values().stream()
                    .map(Claim::saidBy)
                    .findFirst()
                    .orElse(""),
                rows));
    return layout.fill(
        Layout.Page.plain(
            PATH,
            Html.plain(title),
            "Each claim, what became of it, and the programs that show it.",
            "full",
            main));
  }

  private Row row(Claim claim) {
    var settling = model.notebook().settling(claim.id());
    return settling
        .map(
            s ->
                new Row(
                    claim.id(),
                    claim.sentence(),
                    s.settled().word().stamp(),
                    Hrefs.to(PATH, s.note().page(), claim.id()),
                    layout.title(s.note()),
                    proofs(s)))
        .orElse(new Row(claim.id(), claim.sentence(), "", "", "", List.of()));
  }

  private List<Proof> proofs(Settling settling) {
    return snippets(settling).stream()
        .map(s -> new Proof(s.name(), model.place(s, PATH), model.mark(s)))
        .toList();
  }

  private List<Snippet> snippets(Settling settling) {
    return settling.settled().snippets().stream()
        .flatMap(name -> model.notebook().snippet(name).stream())
        .toList();
  }

  /// The cells of all claims.
  List<Cell> cells() {
    return model.notebook().claims().values().stream()
        .map(
            claim ->
                model
                    .notebook()
                    .settling(claim.id())
                    .map(s -> cell(claim, s))
                    .orElse(
                        new Cell(
                            "",
                            "k0",
                            claim.id() + ": not settled yet",
                            Hrefs.to("index.html", PATH, claim.id()))))
        .toList();
  }

  private Cell cell(Claim claim, Settling settling) {
    var word = settling.settled().word();
    var style =
        switch (word) {
          case OK -> "k1";
          case OUTDATED, GARBLED -> "k2";
          case IMPRECISE, OPINION, QUESTION, TOPIC, LINK -> "";
        };
    boolean fails = snippets(settling).stream().anyMatch(s -> model.mark(s).word().equals("fails"));
    return new Cell(
        word.glyph(),
        style,
        claim.id() + ": " + word.stamp() + (fails ? ", but a program fails" : ""),
        Hrefs.to("index.html", PATH, claim.id()));
  }

  /// How many claims became what: `✓ 12 right`.
  List<String> key() {
    Map<Word, Integer> counts = new LinkedHashMap<>();
    for (var word : Word.values()) counts.put(word, 0);
    model.notebook().claims().keySet().stream()
        .map(model.notebook()::settling)
        .flatMap(Optional::stream)
        .forEach(s -> counts.merge(s.settled().word(), 1, Integer::sum));
    var key = new ArrayList<String>();
    counts.forEach(
        (word, count) -> {
          if (count > 0) key.add(word.glyph() + " " + count + " " + word.stamp());
        });
    int open =
        model.notebook().claims().size()
            - counts.values().stream().mapToInt(Integer::intValue).sum();
    if (open > 0) key.add(open + " not settled yet");
    return key;
  }
}
