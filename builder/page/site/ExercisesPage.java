package page.site;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import note.Note;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import page.html.Hrefs;
import page.html.Html;
import page.html.Link;
import page.html.Templates;
import page.model.SiteModel;
import page.note.NoteHtml;

/// All exercises of the notebook, gathered from the notes: each as it is put, without what it leads
/// to, and with a box to tick off.
final class ExercisesPage {
  static final String PATH = "exercises.html";
  private static final String HEADING = "exercises";

  /// A paragraph that begins with it in bold is an exercise; so is an item of a numbered list.
  private static final Pattern NUMBER = Pattern.compile("\\d+\\.\\s");

  private final SiteModel model;
  private final Templates templates;
  private final Layout layout;

  ExercisesPage(SiteModel model, Templates templates, Layout layout) {
    this.model = model;
    this.templates = templates;
    this.layout = layout;
  }

  /// What the template shows.
  record View(String summary, List<Group> groups) {}

  /// The exercises of a note.
  record Group(Link note, List<Exercise> exercises) {}

  /// An exercise.
  ///
  /// @param key by which a browser keeps that it is done
  record Exercise(int number, String key, String html) {}

  /// Has a note exercises?
  static boolean has(Note note) {
    return note.text().headings().stream().anyMatch(heading -> heading.id().equals(HEADING));
  }

  String fill() throws IOException {
    var groups = new ArrayList<Group>();
    for (var note : model.notebook().notes())
      if (has(note)) {
        var of = group(note);
        if (!of.exercises.isEmpty()) groups.add(of);
      }
    int all = groups.stream().mapToInt(group -> group.exercises.size()).sum();
    var summary = Html.count(all, "exercise") + " in " + Html.count(groups.size(), "note");
    return layout.fill(
        Layout.Page.plain(
            PATH,
            "Exercises",
            "All exercises of the notebook, to be ticked off.",
            "full",
            templates.fill("exercises", new View(summary, groups))));
  }

  private Group group(Note note) throws IOException {
    var body = Jsoup.parseBodyFragment(new NoteHtml(model, templates, note).body()).body();
    body.ownerDocument().outputSettings().prettyPrint(false);
    var said = new ArrayList<StringBuilder>();
    boolean put = false; // is what comes next still part of the question?
    var at = body.getElementById(HEADING);
    for (at = at.nextElementSibling();
        at != null && !at.nameIs("h2");
        at = at.nextElementSibling()) {
      if (at.nameIs("ol")) at.children().forEach(item -> said.add(html(note, item.childNodes())));
      boolean begins = isNumbered(at);
      if (begins) at.child(0).remove();
      put = begins || put && at.is("p, ul");
      if (begins) said.add(new StringBuilder());
      if (put) said.getLast().append(html(note, List.of(at)));
    }
    var exercises = new ArrayList<Exercise>();
    for (var html : said) {
      int number = exercises.size() + 1;
      exercises.add(new Exercise(number, note.page() + " " + number, html.toString().strip()));
    }
    var href = Hrefs.to(PATH, note.page(), HEADING);
    return new Group(new Link(href, model.number(note) + " " + layout.title(note)), exercises);
  }

  private static boolean isNumbered(Element at) {
    var first = at.firstElementChild();
    return at.nameIs("p")
        && first != null
        && first.nameIs("strong")
        && NUMBER.matcher(at.text()).lookingAt();
  }

  /// What is said before a hint, an answer or a program; links lead from here.
  private static StringBuilder html(Note note, List<Node> nodes) {
    var said = new StringBuilder();
    for (var node : nodes) {
      if (node instanceof Element element && !element.is("p, ul, a, b, code, em, strong, sub, sup"))
        break;
      said.append(rebased(note, node).outerHtml());
    }
    return said;
  }

  private static Node rebased(Note note, Node node) {
    if (node instanceof Element element)
      for (var link : element.select("a[href]"))
        link.attr("href", URI.create(note.page()).resolve(link.attr("href")).toString());
    if (node instanceof Element element) element.select("[id]").removeAttr("id");
    return node;
  }
}
