package note.markdown;

import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import note.markdown.FrontMatter.Entry;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import text.HiddenText;
import text.Nearest;
import text.Place;
import text.Problems;
import text.Source;

/// Reads the YAML at the head of a note. Only nodes are composed, no object is ever built from it.
public final class FrontMatterParser {
  /// What a file under `site/` is for.
  public enum Kind {
    NOTE(
        Set.of(
            "title",
            "order",
            "summary",
            "question",
            "needs",
            "settles",
            "updated",
            "draft",
            "lang",
            "dir")),
    HOME(Set.of("title", "repository", "author", "schedules", "summary", "updated", "lang", "dir")),
    PART(Set.of("title", "order", "summary", "updated")),
    PAGE(Set.of("title", "summary", "updated", "lang", "dir"));

    private final Set<String> keys;

    Kind(Set<String> keys) {
      this.keys = keys;
    }
  }

  private static final String FENCE = "---";

  private final Source file;
  private final Kind kind;
  private final Problems problems;
  private final Map<String, Node> values = new HashMap<>();
  private final Map<String, Place> unknown = new LinkedHashMap<>();
  private Source yaml;
  /// Its mistake is told; what follows from it is not.
  private boolean broken;

  private FrontMatterParser(Source file, Kind kind, Problems problems) {
    this.file = file;
    this.kind = kind;
    this.problems = problems;
    this.yaml = file;
  }

  /// The front matter, and the Markdown after it.
  public record Parsed(FrontMatter front, Source body) {}

  public static Parsed parse(Source file, Kind kind, Problems problems) {
    return new FrontMatterParser(file, kind, problems).parse();
  }

  private Parsed parse() {
    int end = end();
    if (end > 0) {
      yaml = file.part(file.lines().subList(1, end), 2, 0);
      compose();
    }
    var front = front();
    int bodyFrom = end > 0 ? end + 1 : 0;
    return new Parsed(
        front, file.part(file.lines().subList(bodyFrom, file.lines().size()), bodyFrom + 1, 0));
  }

  /// The index of the closing line; 0 where there is no front matter.
  private int end() {
    if (!file.line(1).stripTrailing().equals(FENCE)) return 0;
    for (int i = 1; i < file.lines().size(); i++)
      if (file.lines().get(i).stripTrailing().equals(FENCE)) return i;
    problems.error(
        file.at(1, 1), "the front matter that begins here has no end", "end it with a line `---`");
    broken = true;
    return 0;
  }

  private void compose() {
    var options = new LoaderOptions();
    options.setNestingDepthLimit(10);
    try {
      var root = new Yaml(new SafeConstructor(options)).compose(new StringReader(yaml.text()));
      if (root == null) return;
      if (!(root instanceof MappingNode mapping)) {
        problems.error(
            at(root.getStartMark()),
            "the front matter is no list of keys",
            "write `title: …`, a key a line");
        return;
      }
      mapping.getValue().forEach(pair -> key(pair.getKeyNode(), pair.getValueNode()));
    } catch (MarkedYAMLException e) {
      broken = true;
      new YamlFault(yaml, e).tell(problems);
    } catch (YAMLException | StackOverflowError e) {
      broken = true;
      problems.error(
          yaml.at(1, 1),
          "the front matter is no YAML: "
              + String.valueOf(e.getMessage()).lines().findFirst().orElse(""),
          "");
    }
  }

  private void key(Node keyNode, Node value) {
    var key = keyNode instanceof ScalarNode scalar ? scalar.getValue() : "";
    if (!kind.keys.contains(key)) unknown.put(key, at(keyNode.getStartMark()));
    else if (values.putIfAbsent(key, value) != null)
      problems.error(at(keyNode.getStartMark()), "a second `" + key + "`", "keep one of them");
  }

  /// Warns of keys that nobody reads, but of one that is meant to be the title where there is none.
  private boolean warnsOfUnknown(boolean titled) {
    var meant =
        titled
            ? Optional.<String>empty()
            : unknown.keySet().stream().filter(key -> remedy(key).contains("`title`?")).findFirst();
    unknown.forEach(
        (key, at) -> {
          var wrong = "unknown key `" + key + "` in the front matter";
          if (meant.filter(key::equals).isPresent())
            problems.error(at, wrong + ", so the note has no title", remedy(key));
          else problems.warn(at, wrong, remedy(key));
        });
    return meant.isPresent();
  }

  private String remedy(String key) {
    var near = Nearest.suggest(key, kind.keys);
    return near.isEmpty() ? "known here: " + String.join(", ", new TreeSet<>(kind.keys)) : near;
  }

  private FrontMatter front() {
    var title = text("title");
    boolean missing = title.isEmpty() && kind == Kind.NOTE && !broken;
    if (!warnsOfUnknown(!missing) && missing)
      problems.error(
          title.place(), "the note has no title", "begin the file with `---`, `title: …`, `---`");
    return new FrontMatter(
        title,
        order(),
        place("order"),
        text("summary"),
        text("question"),
        list("needs"),
        list("settles"),
        updated(),
        text("repository").text(),
        text("author").text(),
        text("schedules"),
        oneOf("draft", "[Tt]rue|[Ff]alse", "`true` or `false`").equalsIgnoreCase("true"),
        oneOf("lang", "[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,4}", "a language, such as `de`"),
        oneOf("dir", "ltr|rtl|auto", "`ltr`, `rtl` or `auto`"));
  }

  private Entry text(String key) {
    return switch (values.get(key)) {
      case null -> new Entry("", file.at(1, 1));
      case ScalarNode scalar when scalar.getTag().equals(Tag.NULL) ->
          new Entry("", at(scalar.getStartMark()));
      case ScalarNode scalar -> entry(scalar);
      case Node other -> {
        problems.error(
            at(other.getStartMark()),
            "`" + key + "` must be a text",
            "write it on one line, in quotes if need be");
        yield new Entry("?", at(other.getStartMark()));
      }
    };
  }

  /// The opening quote is passed over, so that columns are those of the text.
  private Entry entry(ScalarNode scalar) {
    var at = at(scalar.getStartMark());
    boolean quoted =
        scalar.getScalarStyle().getChar() != null
            && "'\"".indexOf(scalar.getScalarStyle().getChar()) >= 0;
    HiddenText.inValue(scalar.getValue(), at, problems);
    if (quoted) swallowed(scalar, at);
    return new Entry(
        scalar.getValue().strip(), quoted ? at.source().at(at.line(), at.column() + 1) : at);
  }

  /// A quote that is closed in a later line may have taken other keys in.
  private void swallowed(ScalarNode scalar, Place at) {
    for (int line = at.line() + 1; line <= scalar.getEndMark().getLine() + 1; line++) {
      var text = yaml.line(line);
      if (kind.keys.stream().noneMatch(key -> text.startsWith(key + ":"))) continue;
      problems.error(
          at,
          "the quote that opens here takes in line " + yaml.at(line, 1).fileLine(),
          "close it at the end of its line");
      broken = true;
      return;
    }
  }

  private List<Entry> list(String key) {
    var entries = new ArrayList<Entry>();
    switch (values.get(key)) {
      case null -> {}
      case SequenceNode sequence -> {
        for (var item : sequence.getValue())
          if (item instanceof ScalarNode scalar) entries.add(entry(scalar));
          else
            problems.error(at(item.getStartMark()), "an entry of `" + key + "` must be a text", "");
      }
      case ScalarNode scalar when scalar.getValue().isBlank() -> {}
      case ScalarNode scalar -> entries.add(entry(scalar));
      case Node other ->
          problems.error(
              at(other.getStartMark()),
              "`" + key + "` must be a list",
              "write `" + key + ": [a, b]`");
    }
    return List.copyOf(entries);
  }

  private String oneOf(String key, String pattern, String wanted) {
    var text = text(key);
    if (text.isEmpty() || text.text().matches(pattern)) return text.text();
    problems.error(
        text.place(),
        "`" + key + "` must be " + wanted + ", not `" + text.text() + "`",
        "leave it out if need be");
    return "";
  }

  private Optional<BigDecimal> order() {
    var text = text("order");
    if (text.isEmpty()) return Optional.empty();
    try {
      var order = new BigDecimal(text.text());
      if (order.precision() < 40 && Math.abs(order.scale()) < 40)
        return Optional.of(order.stripTrailingZeros());
    } catch (NumberFormatException e) {
      // reported below
    }
    problems.error(
        text.place(), "`order` must be a number, not `" + text.text() + "`", "such as `order: 4`");
    return Optional.empty();
  }

  private Optional<LocalDate> updated() {
    var text = text("updated");
    if (text.isEmpty()) return Optional.empty();
    try {
      return Optional.of(LocalDate.parse(text.text()));
    } catch (DateTimeParseException e) {
      problems.error(
          text.place(),
          "`updated` must be a date, not `" + text.text() + "`",
          "such as `updated: 2026-11-24`");
      return Optional.empty();
    }
  }

  private Place place(String key) {
    var node = values.get(key);
    return node == null ? file.at(1, 1) : at(node.getStartMark());
  }

  private Place at(Mark mark) {
    return mark == null ? yaml.at(1, 1) : yaml.at(mark.getLine() + 1, mark.getColumn() + 1);
  }
}
