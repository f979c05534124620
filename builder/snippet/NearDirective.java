package snippet;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import text.Nearest;
import text.Place;
import text.Problems;
import text.Skeleton;
import text.Source;

/// Finds comments that nearly are directives: a break that is only a comment proves nothing, and
/// nobody would notice.
///
/// Prose may use the same words. So beyond the head of a file only what differs by its indentation
/// counts, and in the head what has a directive's capitals, its missing blank, or its argument.
final class NearDirective {
  /// Letters of whatever alphabet, since some look like others.
  private static final String WORD = "[\\p{L}\\p{M}\\p{Cf}_]+";
  private static final Pattern COMMENT =
      Pattern.compile(
          "(\\s*)(//+(?:\\s*[^\\p{L}\\p{M}\\p{N}\\p{Cf}_\\s/`\"']{1,3}+)?|/\\*+)(\\s*)("
              + WORD
              + ")(.*?)(?:\\*/)?",
          Pattern.DOTALL);
  /// A line within a block comment.
  private static final Pattern WITHIN =
      Pattern.compile("(\\s*)(\\**)(\\s*)(" + WORD + ")(.*?)(?:\\*/)?", Pattern.DOTALL);
  private static final Pattern BEHIND =
      Pattern.compile("(?<before>.*\\S)\\s*//(?<name>[A-Z]+)\\b(?<rest>.*)", Pattern.DOTALL);
  private static final Pattern FIXES =
      Pattern.compile("\\s*//(?!/)\\s*((?i:fix(?:es)?)):?\\s+([\\w$.-]+?)[.`]?\\s*");
  private static final Pattern NO_CODE =
      Pattern.compile("[\\s\uFFFF]*(?:(?:import|package)\\s[^;]*;[\\s\uFFFF]*)*+");
  /// Shorter words are near too many others.
  private static final int NEAR_LENGTH_MIN = 4;

  /// What a directive's argument looks like, so that prose is told from it.
  private static final Map<String, Predicate<String>> ARGUMENTS = new HashMap<>();

  static {
    argument("BREAK", ".*=>.*");
    argument("FIXES", "[A-Z][\\w$.-]*");
    argument("NEEDS", "((cores|jdk)\\s*>?=|(os|arch|command|machine)\\s*=).*");
    argument("LIMIT", "\\d+\\s*(ms|s|m)");
    List.of("ALONE", "TIMELINE", "PREVIEW").forEach(flag -> argument(flag, ""));
    argument("EXPLORE", "((spurious|sc|tso|pso)(,\\s*|$))*");
    argument("JAVA", "\\d+\\+?");
    argument("DEPS", "[^\\s:]+:[^\\s:]+(:\\S+)?.*");
    argument("REPOS", "\\S*(=|://)\\S+.*");
    List.of("SOURCES", "FILES").forEach(files -> argument(files, "\\S*[./*]\\S*"));
    argument("MAIN", "[A-Z][\\w$.]*");
    List.of("JAVAC_OPTIONS", "COMPILE_OPTIONS", "RUNTIME_OPTIONS", "JAVA_OPTIONS")
        .forEach(options -> argument(options, "-.*"));
    for (var name : DirectiveParser.names())
      if (!ARGUMENTS.containsKey(name))
        throw new IllegalStateException("what does the argument of //" + name + " look like?");
  }

  private static void argument(String directive, String pattern) {
    ARGUMENTS.put(directive, Pattern.compile(pattern, Pattern.DOTALL).asMatchPredicate());
  }

  private NearDirective() {}

  /// Reports those among the lines before the expectation.
  static void check(Source source, int lines, Problems problems) {
    int head = -1; // found where a line is near at all: most files have none
    for (int line = 1; line <= lines; line++) {
      var text = source.line(line).stripTrailing();
      var comment = COMMENT.matcher(text);
      if (!comment.matches() || DirectiveParser.isDirective(text)) continue;
      var meant = meant(comment);
      if (meant.isEmpty()) continue;
      if (head < 0) head = headLines(source);
      if (line > head && !isOnlyIndented(comment, meant.get())) continue;
      tell(source.at(line, comment.start(4) + 1), comment, meant.get(), problems);
    }
  }

  private static void tell(Place place, Matcher comment, String meant, Problems problems) {
    var word = comment.group(4);
    var shown = comment.group().substring(comment.start(2), comment.end(4));
    problems.error(
        place,
        "`" + shown + "` looks like a directive, but is none",
        "did you mean `//"
            + meant
            + "`? A directive begins its line, in capitals, without a blank after `//`; prose"
            + " that looks like one is better worded otherwise"
            + (word.equals(Skeleton.of(word))
                ? ""
                : ". There are letters in it that look like Latin ones, and are none"));
  }

  /// Reports those within block comments of the head.
  static void inBlocks(Source source, int lines, Problems problems) {
    int head = source.text().contains("/*") ? Math.min(lines, headLines(source)) : 0;
    boolean within = false;
    for (int line = 1; line <= head; line++) {
      var text = source.line(line).stripTrailing();
      var comment = WITHIN.matcher(text);
      if (within && comment.matches() && isMeantWithin(comment))
        tell(
            source.at(line, comment.start(4) + 1),
            comment,
            Skeleton.of(comment.group(4)),
            problems);
      within =
          within ? !text.contains("*/") : text.strip().startsWith("/*") && !text.contains("*/");
    }
  }

  /// Prose may fill lines there, so that only the capitals and the argument tell.
  private static boolean isMeantWithin(Matcher comment) {
    return fits(Skeleton.of(comment.group(4)), comment.group(5));
  }

  /// Reports those behind code, where they are nothing but comments.
  static void behindCode(Source source, int lines, Problems problems) {
    var code = new String[0]; // read where it is needed: in most files it isn't
    for (int line = 1; line <= lines; line++) {
      var comment = BEHIND.matcher(source.line(line));
      if (!comment.matches() || !fits(comment.group("name"), comment.group("rest"))) continue;
      if (code.length == 0) code = JavaText.withoutComments(source.text()).split("\n", -1);
      boolean behind = isCode(code[line - 1], source.line(line), comment.end("before") - 1);
      if (!behind && !isBlockComment(comment.group("before"))
          || isCode(code[line - 1], source.line(line), comment.start("name"))) continue;
      problems.error(
          source.at(line, comment.start("name") - 1),
          "`//" + comment.group("name") + "` looks like a directive, but is none",
          "a directive begins its line: give it one of its own");
    }
  }

  private static boolean isBlockComment(String text) {
    return text.strip().startsWith("/*") && text.endsWith("*/");
  }

  private static boolean isCode(String masked, String line, int at) {
    return masked.charAt(at) == line.charAt(at);
  }

  private static boolean fits(String name, String argument) {
    return DirectiveParser.isOurs(name) && ARGUMENTS.get(name).test(argument.strip());
  }

  /// Reports a comment of the head that in small letters says what a twin's directive does: `//
  /// fixes Other`, where there is such a snippet.
  static void fixes(Source source, Set<String> snippets, Problems problems) {
    for (int line = 1; line <= source.lines().size(); line++) {
      var fixes = FIXES.matcher(source.line(line));
      if (!fixes.matches() || !snippets.contains(fixes.group(2))) continue;
      if (line > headLines(source)) return;
      problems.error(
          source.at(line, fixes.start(1) + 1),
          "`" + source.line(line).strip() + "` looks like a directive, but is none",
          "did you mean `//FIXES " + fixes.group(2) + "`?");
    }
  }

  /// The directive that a comment was probably meant to be.
  private static Optional<String> meant(Matcher comment) {
    var word = Skeleton.of(comment.group(4));
    var rest = comment.group(5);
    var name = word.toUpperCase(Locale.ROOT);
    boolean known = DirectiveParser.isKnown(name);
    var near = known ? Optional.of(name) : near(name);
    if (near.isEmpty()) return Optional.empty();
    boolean fits = ARGUMENTS.get(near.get()).test(rest.strip().replaceFirst("^:", "").strip());
    boolean capitals = word.equals(name);
    boolean ours = DirectiveParser.isOurs(near.get());
    boolean meant =
        comment.group(2).length() > 2
            ? known && capitals && fits && ours
            : comment.group(3).isEmpty()
                ? fits || known && (capitals || isCapital(word) && isWord(rest))
                : known && capitals && ours || fits && isNoProse(word, near.get());
    return meant ? near : Optional.empty();
  }

  private static Optional<String> near(String name) {
    return name.length() < NEAR_LENGTH_MIN
        ? Optional.empty()
        : Nearest.find(name, ARGUMENTS.keySet(), 1);
  }

  /// Judges a comment with a blank: `nothing breaks` is prose, `break a => b` and `limit 5s` are
  /// none, and one word alone or two are none where they begin with a capital.
  private static boolean isNoProse(String word, String directive) {
    return switch (directive) {
      case "BREAK", "NEEDS", "LIMIT" -> true;
      case "FIXES", "ALONE", "TIMELINE", "EXPLORE" -> isCapital(word);
      default -> word.equals(directive);
    };
  }

  private static boolean isCapital(String word) {
    return Character.isUpperCase(word.charAt(0));
  }

  /// Does what follows a word leave it a word, and no call or qualified name?
  private static boolean isWord(String rest) {
    return rest.isEmpty() || " \t:".indexOf(rest.charAt(0)) >= 0;
  }

  private static boolean isOnlyIndented(Matcher comment, String directive) {
    return !comment.group(1).isEmpty()
        && comment.group(2).length() == 2
        && comment.group(3).isEmpty()
        && comment.group(4).equals(directive)
        && fits(directive, comment.group(5));
  }

  /// The lines before the first code but imports.
  private static int headLines(Source source) {
    var lines = JavaText.withoutComments(source.text()).split("\n", -1);
    int head = 0;
    while (head < lines.length && NO_CODE.matcher(lines[head]).matches()) head++;
    return head;
  }
}
