package snippet;

import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import run.MemoryModel;
import snippet.Directives.Argument;
import snippet.Directives.Break;
import snippet.Directives.Fixes;
import snippet.Directives.Options;
import text.Nearest;
import text.Place;
import text.Problems;
import text.Source;

/// Reads the directives of a snippet: JBang's as JBang 0.132 does
/// (`dev.jbang.source.parser.Directives`), and ours.
final class DirectiveParser {
  private static final Set<String> OURS =
      Set.of("NEEDS", "FIXES", "BREAK", "LIMIT", "ALONE", "TIMELINE", "EXPLORE");
  private static final Set<String> JBANGS =
      Set.of(
          "JAVA",
          "DEPS",
          "REPOS",
          "SOURCES",
          "FILES",
          "PREVIEW",
          "JAVAC_OPTIONS",
          "COMPILE_OPTIONS",
          "RUNTIME_OPTIONS",
          "JAVA_OPTIONS",
          "MAIN");
  /// They change neither how a program compiles nor what it does.
  private static final Set<String> PASSED_OVER =
      Set.of("DESCRIPTION", "GAV", "DOCS", "NATIVE_OPTIONS", "NOINTEGRATIONS");
  private static final Set<String> REFUSED =
      Set.of("CDS", "JAVAAGENT", "MANIFEST", "MODULE", "PROPS", "GROOVY", "KOTLIN");
  /// A page could show no more, and each is compiled and run.
  private static final int BREAKS_MAX = 50;
  private static final Pattern DIRECTIVE =
      Pattern.compile("//((?:[A-Z]+:)?[A-Z][A-Z_]+)(?:\\s+(.*))?", Pattern.DOTALL);
  private static final Pattern TRAILING_COMMENT = Pattern.compile("\\s//\\s.*");
  private static final Pattern WORDS = Pattern.compile("[^\\s\"']+|\"([^\"]*)\"|'([^']*)'");
  private static final Pattern LIST = Pattern.compile("[^\\s;,\"']+|\"([^\"]*)\"|'([^']*)'");
  private static final Pattern DURATION = Pattern.compile("(\\d{1,6})(ms|s|m)");
  private static final Pattern VERSION = Pattern.compile("(\\d{1,3})(\\+?)");

  private final Source source;
  private final BitSet quoted;
  private final boolean ofSource;
  private final Problems problems;
  private final List<Need> needs = new ArrayList<>();
  private final List<Break> breaks = new ArrayList<>();
  private final List<Argument> dependencies = new ArrayList<>();
  private final List<String> repositories = new ArrayList<>();
  private final List<Argument> sources = new ArrayList<>();
  private final List<Argument> files = new ArrayList<>();
  private final List<Argument> javacOptions = new ArrayList<>();
  private final List<Argument> runtimeOptions = new ArrayList<>();
  private Optional<Fixes> fixes = Optional.empty();
  private Optional<Duration> limit = Optional.empty();
  private Optional<Argument> main = Optional.empty();
  private boolean alone;
  private boolean timeline;
  private ExploreDirective explored = ExploreDirective.NONE;
  private boolean preview;

  private DirectiveParser(Source source, boolean ofSource, Problems problems) {
    this.source = source;
    quoted = ShownLines.inTextBlocks(source);
    this.ofSource = ofSource;
    this.problems = problems;
  }

  /// All directives of the lines before the expectation.
  ///
  /// @param implied memory models that the expectation names
  static Directives parse(Source source, int lines, List<MemoryModel> implied, Problems problems) {
    var parser = new DirectiveParser(source, false, problems);
    parser.explored = parser.explored.under(implied);
    for (int line = 1; line <= lines; line++) parser.line(line);
    return parser.directives();
  }

  /// All directives of a file that is only named by `//SOURCES`.
  static Directives ofSource(Source source, Problems problems) {
    var parser = new DirectiveParser(source, true, problems);
    for (int line = 1; line <= source.lines().size(); line++) parser.line(line);
    return parser.directives();
  }

  private Directives directives() {
    return new Directives(
        List.copyOf(needs),
        fixes,
        List.copyOf(breaks),
        limit,
        alone,
        timeline,
        explored,
        dependencies,
        repositories,
        sources,
        files,
        preview,
        new Options(javacOptions),
        new Options(runtimeOptions),
        main);
  }

  /// Is this line a directive?
  static boolean isDirective(String line) {
    return DIRECTIVE.matcher(line.stripTrailing()).matches();
  }

  /// Is it one of ours, or one of JBang's that is honoured?
  static boolean isKnown(String name) {
    return OURS.contains(name) || JBANGS.contains(name);
  }

  /// Ours, and those of JBang's that are honoured.
  static Set<String> names() {
    var names = new HashSet<>(OURS);
    names.addAll(JBANGS);
    return names;
  }

  /// Is it one that JBang doesn't know?
  static boolean isOurs(String name) {
    return OURS.contains(name);
  }

  private void line(int number) {
    var match = DIRECTIVE.matcher(source.line(number).stripTrailing());
    if (!match.matches()) return;
    var name = match.group(1);
    if (quoted.get(number) && !JBANGS.contains(name) && !REFUSED.contains(name))
      return; // what the program says; JBang's count there, too, as it goes by lines
    var text = match.group(2) == null ? "" : match.group(2).strip();
    var at = source.at(number, match.group(2) == null ? 1 : match.start(2) + 1);
    if (OURS.contains(name) && ofSource && !name.equals("NEEDS"))
      problems.error(
          source.at(number, 3),
          "`//" + name + "` counts only in a program's own file",
          "move it to the program that names this one by `//SOURCES`");
    else if (OURS.contains(name)) ours(name, text, at);
    else if (JBANGS.contains(name))
      jbangs(name, TRAILING_COMMENT.matcher(" " + text).replaceFirst("").strip(), at);
    else if (REFUSED.contains(name))
      problems.error(
          source.at(number, 3),
          "`//" + name + "` isn't supported in a snippet",
          "jbang honours it, but the check could not; leave it out");
    else if (!PASSED_OVER.contains(name)) {
      var known = new ArrayList<>(OURS);
      known.addAll(JBANGS);
      var near = Nearest.suggest(name, known);
      problems.error(
          source.at(number, 3),
          "unknown directive `//" + name + "`",
          (near + " A comment has a blank after `//`").strip());
    }
  }

  private void ours(String name, String text, Place at) {
    switch (name) {
      case "NEEDS" -> needs.addAll(new NeedParser(problems).parse(text, at));
      case "FIXES" -> {
        if (fixes.isPresent())
          problems.error(at, "a second `//FIXES`", "a twin repairs one snippet");
        if (!text.matches("[\\w$.-]+"))
          problems.error(at, "`//FIXES` names one snippet", "write `//FIXES LostUpdate`");
        fixes = Optional.of(new Fixes(text, at));
      }
      case "BREAK" -> breaking(text, at);
      case "LIMIT" -> limit(text, at);
      case "ALONE" -> alone = flag(name, text, at);
      case "TIMELINE" -> timeline = flag(name, text, at);
      case "EXPLORE" -> explored = explored.and(text, at, problems);
      default -> throw new IllegalStateException(name);
    }
  }

  private boolean flag(String name, String text, Place at) {
    if (!text.isEmpty())
      problems.error(at, "`//" + name + "` takes nothing", "leave the rest of the line out");
    return true;
  }

  private void breaking(String text, Place at) {
    int arrow = text.indexOf(" => ");
    boolean deletes = arrow < 0 && text.endsWith(" =>");
    if (arrow < 0 && !deletes || text.strip().startsWith("=>")) {
      problems.error(
          at, "a break is an edit", "write `//BREAK old => new`, or `//BREAK old =>` to delete");
      return;
    }
    if (breaks.size() == BREAKS_MAX)
      problems.error(at, "more than " + BREAKS_MAX + " breaks", "keep those that show the most");
    var old = deletes ? text.substring(0, text.length() - 3) : text.substring(0, arrow);
    breaks.add(new Break(old.strip(), deletes ? "" : text.substring(arrow + 4).strip(), at));
  }

  private void limit(String text, Place at) {
    var match = DURATION.matcher(text);
    if (!match.matches() || Long.parseLong(match.group(1)) == 0) {
      problems.error(
          at, "`" + text + "` is no limit", "write a number and ms, s or m: `//LIMIT 5s`");
      return;
    }
    if (limit.isPresent()) problems.error(at, "a second `//LIMIT`", "keep one");
    long n = Long.parseLong(match.group(1));
    var wanted =
        switch (match.group(2)) {
          case "ms" -> Duration.ofMillis(n);
          case "s" -> Duration.ofSeconds(n);
          default -> Duration.ofMinutes(n);
        };
    if (wanted.compareTo(Duration.ofHours(1)) > 0)
      problems.error(at, "a limit of more than an hour", "an hour is the longest: `//LIMIT 60m`");
    limit = Optional.of(wanted);
  }

  private void jbangs(String name, String text, Place at) {
    switch (name) {
      case "JAVA" -> version(text, at);
      case "DEPS" -> arguments(LIST, text, at).forEach(this::dependency);
      case "REPOS" -> repositories.addAll(words(text));
      case "SOURCES" -> sources.addAll(arguments(LIST, text, at));
      case "FILES" -> files.addAll(arguments(LIST, text, at));
      case "PREVIEW" -> preview = true;
      case "JAVAC_OPTIONS", "COMPILE_OPTIONS" -> javac(arguments(WORDS, text, at));
      case "RUNTIME_OPTIONS", "JAVA_OPTIONS" -> java(arguments(WORDS, text, at));
      case "MAIN" -> main = main.isPresent() ? main : Optional.of(new Argument(text, at));
      default -> throw new IllegalStateException(name);
    }
  }

  private void javac(List<Argument> words) {
    JavacOption.check(words, problems);
    javacOptions.addAll(words);
  }

  private void java(List<Argument> words) {
    JavaOption.check(words, problems);
    runtimeOptions.addAll(words);
  }

  private void dependency(Argument argument) {
    if (argument.text().matches("[^:/\\\\]+:[^:/\\\\]+(:[^:]+){0,3}(@\\w+)?"))
      dependencies.add(argument);
    else
      problems.error(
          argument.place(),
          "`" + argument.text() + "` is no Maven coordinate",
          "write group:artifact:version; other programs are named by `//SOURCES`");
  }

  private void version(String text, Place at) {
    var match = VERSION.matcher(text);
    if (!match.matches())
      problems.error(at, "`" + text + "` is no version of Java", "write `//JAVA 25+`");
    else {
      int wanted = Integer.parseInt(match.group(1)), here = Runtime.version().feature();
      boolean exact = match.group(2).isEmpty() && wanted != here;
      if (exact && wanted < here)
        problems.error(
            at,
            "`//JAVA " + text + "` asks for just that version; this is Java " + here,
            "write `//JAVA " + text + "+`");
      else needs.add(new Need.Jdk(wanted));
    }
  }

  private static List<String> words(String text) {
    return LIST.matcher(text).results().map(DirectiveParser::unquoted).toList();
  }

  private static List<Argument> arguments(Pattern pattern, String text, Place at) {
    return pattern
        .matcher(text)
        .results()
        .map(w -> new Argument(unquoted(w), at.source().at(at.line(), at.column() + w.start())))
        .toList();
  }

  private static String unquoted(MatchResult word) {
    return word.group(1) != null
        ? word.group(1)
        : word.group(2) != null ? word.group(2) : word.group();
  }
}
