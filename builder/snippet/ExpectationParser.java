package snippet;

import expect.Expectation;
import expect.ExpectationBlock;
import expect.Where;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import run.MemoryModel;
import text.Place;
import text.Problems;
import text.Source;
import text.Template;

/// Reads the last comment of a snippet.
final class ExpectationParser {
  /// More runs than this are not asked for in earnest.
  private static final int RUNS_MAX = 1_000_000;
  /// So that neither javac nor what looks through a condition goes too deep.
  private static final int WHERE_CHARS_MAX = 1000;
  /// Each is compiled.
  private static final int WHERES_MAX = 50;
  private static final String WHERE = "// where ";
  private static final Pattern BODY = Pattern.compile("//   (.*)", Pattern.DOTALL);
  private static final Pattern LOST = Pattern.compile("\\s*//+\\s*(.*)", Pattern.DOTALL);
  private static final Pattern LOST_BODY = Pattern.compile("\\s*//+ {3,}\\S.*", Pattern.DOTALL);
  private static final Pattern COMMENT = Pattern.compile("(\\s*)//(\\s*)(.*)", Pattern.DOTALL);

  private final Source source;
  private final Problems problems;
  private final List<ExpectationBlock> blocks = new ArrayList<>();
  private final List<Place> headers = new ArrayList<>();
  private final List<Where> wheres = new ArrayList<>();

  private ExpectationParser(Source source, Problems problems) {
    this.source = source;
    this.problems = problems;
  }

  /// A body line: its text and where it begins.
  record Line(String text, Place place) {}

  /// The expectation of this source, if it states one.
  static Optional<Expectation> parse(Source source, Problems problems) {
    return new ExpectationParser(source, problems).read();
  }

  private Optional<Expectation> read() {
    int first = commentStart();
    int line = first;
    int told = problems.errors().size();
    while (line <= source.lines().size() && headerAt(line).isEmpty()) nearMiss(line++);
    if (line > source.lines().size()) {
      for (line = first; line <= source.lines().size() && told == problems.errors().size(); line++)
        lost(line);
      return Optional.empty();
    }
    int start = line;
    while (line <= source.lines().size()) line = block(line);
    check(source.at(start, 1));
    return blocks.isEmpty()
        ? Optional.empty()
        : Optional.of(new Expectation(source.at(start, 1), blocks, wheres));
  }

  /// The first line of the run of `//` and blank lines at the end.
  private int commentStart() {
    int first = source.lines().size() + 1;
    while (first > 1) {
      var text = source.line(first - 1).strip();
      if (!text.isEmpty() && !text.startsWith("//")) break;
      first--;
    }
    return first;
  }

  private Optional<Header> headerAt(int line) {
    return header(source.line(line));
  }

  /// The header that a line of a source is, if it is one.
  static Optional<Header> header(String line) {
    var text = line.stripTrailing();
    return text.startsWith("// ") ? Header.of(text.substring(3)) : Optional.empty();
  }

  private void nearMiss(int line) {
    var comment = COMMENT.matcher(source.line(line));
    if (!comment.matches() || comment.group(3).startsWith("/") || comment.group(2).length() >= 3)
      return;
    Header.near(comment.group(3))
        .ifPresent(
            near ->
                problems.error(
                    source.at(line, comment.start(3) + 1),
                    "`" + comment.group(3).strip() + "` looks like a header, but is none",
                    "did you mean `// " + near + "`?"));
  }

  /// Reports a line of the last comment that was surely meant for a header, as a line of a body
  /// follows it, where no other header is.
  private void lost(int line) {
    var comment = LOST.matcher(source.line(line).stripTrailing());
    if (!comment.matches() || !LOST_BODY.matcher(source.line(line + 1)).matches()) return;
    var text = comment.group(1);
    if (Header.of(text).isEmpty() && !Header.ANNOUNCES.matcher(text).matches()) return;
    problems.error(
        source.at(line, comment.start(1) + 1),
        "`" + text + "` looks like a header, but is none",
        "did you mean `// " + Header.of(text).map(_ -> text).orElse("Output:") + "`?");
  }

  /// Reads the block whose header is at this line; returns the line after it.
  private int block(int headerLine) {
    var place = source.at(headerLine, 4);
    var body = new ArrayList<Line>();
    int line = headerLine + 1;
    for (; line <= source.lines().size() && headerAt(line).isEmpty(); line++) bodyLine(line, body);
    headers.add(place);
    blocks.add(expectation(headerAt(headerLine).orElseThrow(), body, place));
    return line;
  }

  /// Does a line below a header not count among those of its body?
  static boolean isNoBody(String line) {
    return line.isBlank() || line.startsWith(WHERE);
  }

  private void bodyLine(int number, List<Line> body) {
    var text = source.line(number).stripTrailing();
    if (text.isEmpty()) return;
    if (text.startsWith(WHERE)) {
      int at = WHERE.length();
      var expression = text.substring(at).strip();
      where(expression, source.at(number, text.indexOf(expression, at) + 1));
      return;
    }
    var match = BODY.matcher(text);
    if (match.matches()) body.add(new Line(match.group(1), source.at(number, 6)));
    else if (text.equals("//")) body.add(new Line("", source.at(number, 3)));
    else {
      var comment = COMMENT.matcher(text);
      if (!comment.matches()) throw new IllegalStateException(text);
      var near = Header.near(comment.group(3)).map(h -> "did you mean `// " + h + "`? ");
      problems.error(
          source.at(number, comment.start(3) + 1),
          near.isPresent()
              ? "`" + comment.group(3) + "` looks like a header, but is none"
              : "a line of an expectation has `//` and three blanks before it",
          near.orElse("")
              + (comment.group(2).contains("\t") ? "there is a tab: write three blanks. " : "")
              + "A body line: `//   text`; a condition: `// where …`");
    }
  }

  private void where(String expression, Place place) {
    if (expression.length() > WHERE_CHARS_MAX)
      problems.error(
          place,
          "a condition of more than " + WHERE_CHARS_MAX + " characters",
          "nobody reads it; say it in several");
    else if (wheres.size() == WHERES_MAX)
      problems.error(
          place, "more than " + WHERES_MAX + " conditions", "keep those that show the most");
    else wheres.add(new Where(expression, place));
  }

  private ExpectationBlock expectation(Header header, List<Line> body, Place place) {
    var rows = new RowParser(problems);
    var lines = new BodyParser(problems);
    return switch (header) {
      case Header.Table(var unit, var budget) ->
          rows.table(unit, budget(budget, place), body, place);
      case Header.Schedules(var model) -> rows.schedules(model, body, place);
      case Header.Throws(var what) -> noBody(body, thrown(what, place));
      case Header.Exit(var code) -> noBody(body, exit(code, place));
      case Header.Plain(var word) ->
          switch (word) {
            case OUTPUT -> new ExpectationBlock.Output(templates(body));
            case UNORDERED -> new ExpectationBlock.UnorderedOutput(templates(body));
            case ORDER -> lines.order(body, place);
            case SCHEDULES -> rows.schedules(MemoryModel.SC, body, place);
            case RACES -> lines.races(body);
            case DOES_NOT_COMPILE -> lines.refusals(body, place);
            case DEADLOCKS -> lines.cycles(body, place);
            case NEVER_ENDS -> lines.states(body);
          };
    };
  }

  private int budget(String digits, Place place) {
    int runs = digits.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(digits);
    if (runs < 1 || runs > RUNS_MAX)
      problems.error(
          place,
          "outcomes of " + digits + " runs",
          "write a number from 1 to %,d: nothing run is nothing shown".formatted(RUNS_MAX));
    return runs;
  }

  private List<Template> templates(List<Line> body) {
    return body.stream()
        .map(line -> TemplateParser.line(line.text(), line.place(), problems))
        .toList();
  }

  private ExpectationBlock noBody(List<Line> body, ExpectationBlock expectation) {
    for (var line : body)
      if (!line.text().isEmpty())
        problems.error(
            line.place(),
            "this header takes no body",
            "put what it expects on the header's own line");
    return expectation;
  }

  private ExpectationBlock thrown(String what, Place place) {
    var match = RowParser.THROWN.matcher(what);
    if (!match.matches()) {
      problems.error(
          source.at(place.line(), place.column() + "Throws: ".length()),
          "`" + what + "` names no exception",
          "write `// Throws: type` or `// Throws: type: message`");
      return new ExpectationBlock.Throws(what, Optional.empty());
    }
    return RowParser.thrown(
        match, source.at(place.line(), place.column() + "Throws: ".length()), problems);
  }

  private ExpectationBlock exit(String code, Place place) {
    if (code.strip().matches("\\d{1,3}") && Integer.parseInt(code.strip()) <= 255)
      return new ExpectationBlock.Exit(Integer.parseInt(code.strip()));
    problems.error(
        source.at(place.line(), place.column() + "Exit: ".length()),
        "`" + code + "` is no exit code",
        "write a number from 0 to 255");
    return new ExpectationBlock.Exit(0);
  }

  private void check(Place start) {
    new Combination(blocks, headers, problems).check();
    kinds();
  }

  /// A name has one kind, wherever it stands.
  private void kinds() {
    var kinds = new LinkedHashMap<String, Template.Kind>();
    for (var template : new Expectation(headers.getFirst(), blocks, wheres).templates())
      for (var piece : template.pieces()) {
        if (!(piece instanceof Template.Hole(var name, var kind)) || name.isEmpty()) continue;
        var earlier = kinds.putIfAbsent(name, kind);
        if (earlier != null && earlier != kind)
          problems.error(
              placeOf(name),
              "`"
                  + name
                  + "` is "
                  + word(earlier)
                  + " in one place and "
                  + word(kind)
                  + " in another",
              "a name has one kind: write it the same everywhere");
      }
  }

  private static String word(Template.Kind kind) {
    return kind == Template.Kind.TEXT
        ? "any text"
        : "`:" + kind.name().toLowerCase(Locale.ROOT) + "`";
  }

  /// The last place of a hole of this name in the expectation.
  private Place placeOf(String name) {
    var hole = Pattern.compile("\\{" + name + "[}:]");
    for (int line = source.lines().size(); line >= headers.getFirst().line(); line--) {
      var last = hole.matcher(source.line(line)).results().reduce((_, later) -> later);
      if (last.isPresent()) return source.at(line, last.get().start() + 1);
    }
    return headers.getFirst();
  }
}
