import static org.junit.jupiter.api.Assertions.assertEquals;

import expect.Expectation;
import expect.Judgement;
import expect.Where;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import run.Ending;
import run.OutputLine;
import run.Run;
import snippet.Snippet;
import snippet.SnippetParser;
import text.Problem;
import text.Problems;
import text.Source;

/// What tests of judging are given by hand: expectations, runs, conditions, tables of cases.
final class Given {
  /// The lines of a program before its expectation, so that the expectation begins at line 4.
  static final String PROGRAM = "void main() {\n}\n\n";

  private Given() {}

  /// Cases written as a table: a line a case, cells parted by `¦`, blanks around them gone; `∅` is
  /// the empty text and `⏎` a newline.
  static Stream<Arguments> rows(String table) {
    return table
        .lines()
        .filter(line -> !line.isBlank())
        .map(
            line ->
                Arguments.of(
                    (Object[])
                        Arrays.stream(line.split("¦", -1))
                            .map(String::strip)
                            .map(Given::cell)
                            .toArray(String[]::new)));
  }

  private static String cell(String text) {
    return text.replace("∅", "").replace("⏎", "\n");
  }

  /// A block of an expectation as it stands in a file.
  static String block(String header, String... body) {
    return "// "
        + header
        + "\n"
        + Arrays.stream(body).map(line -> "//   " + line + "\n").collect(Collectors.joining());
  }

  /// What is read of a program that ends with this comment; nothing may be wrong with it.
  static Snippet snippet(String text) {
    var problems = new Problems();
    var snippet = SnippetParser.file(Source.of("snippets/part/Some.java", text), problems);
    assertEquals(List.of(), problems.errors().stream().map(Problem::render).toList());
    return snippet;
  }

  /// The expectation that is this comment, or this one block.
  static Expectation expected(String commentOrHeader, String... body) {
    var comment = commentOrHeader.startsWith("//") ? commentOrHeader : block(commentOrHeader, body);
    return snippet(PROGRAM + comment).expected().orElseThrow();
  }

  /// The mistakes of a file, one a line: `line:column what is wrong | what to do`.
  static String problems(String text) {
    var problems = new Problems();
    SnippetParser.file(Source.of("snippets/part/Some.java", text), problems);
    return shown(problems.errors());
  }

  static String shown(List<Problem> problems) {
    return problems.stream()
        .map(
            p -> p.place().line() + ":" + p.place().column() + " " + p.wrong() + " | " + p.remedy())
        .collect(Collectors.joining("\n"));
  }

  /// A run that printed these lines and completed.
  static Run printed(String... lines) {
    return ended(new Ending.Completed(), lines);
  }

  static Run ended(Ending ending, String... lines) {
    var output = Arrays.stream(lines).map(line -> new OutputLine(line, "main", -1)).toList();
    return new Run(output, ending, "", false, List.of(), "", 1);
  }

  /// A run by what a table says of it: output lines joined by `/`, and after `->` how it ended.
  static Run run(String text) {
    var parts = text.split("->", 2);
    var output = parts[0].strip();
    var ending = parts.length < 2 ? new Ending.Completed() : ending(parts[1].strip());
    return ended(
        ending,
        output.isEmpty()
            ? new String[0]
            : output.equals("/") ? new String[] {""} : output.split("/", -1));
  }

  /// `3`, `signal 9`, `limit`, `a,b` a cycle, `a,b;c,d` two, or `some.Exception` with or without `:
  /// message`.
  static Ending ending(String text) {
    if (text.isEmpty()) return new Ending.Completed();
    if (text.matches("\\d+")) return new Ending.Exited(Integer.parseInt(text));
    if (text.startsWith("signal ")) return new Ending.Died(Integer.parseInt(text.substring(7)));
    if (text.equals("limit")) return new Ending.StillRunning();
    if (text.contains(","))
      return new Ending.Deadlocked(
          Arrays.stream(text.split(";")).map(cycle -> List.of(cycle.split(","))).toList());
    var colon = text.indexOf(": ");
    return colon < 0
        ? new Ending.Threw(text, Optional.empty())
        : new Ending.Threw(text.substring(0, colon), Optional.of(text.substring(colon + 2)));
  }

  static Judgement judge(Expectation expectation, Run... runs) {
    return expectation.judge(List.of(runs), CONDITIONS);
  }

  /// `holds`, or why it does not.
  static String verdict(Judgement judgement) {
    return judgement.verdict().reason().isEmpty()
        ? judgement.verdict().word()
        : judgement.verdict().reason();
  }

  static boolean holds(Expectation expectation, Run... runs) {
    return judge(expectation, runs).verdict().word().equals("holds");
  }

  /// Captured values by name, as `a=1,2 b=x`.
  static String values(Judgement judgement) {
    return new TreeMap<>(judgement.values())
        .entrySet().stream()
            .map(e -> e.getKey() + "=" + String.join(",", e.getValue()))
            .collect(Collectors.joining(" "));
  }

  /// Decides `a < b`, `a > 1`, `a == b`, `a != b` of names and numbers: no compiler is needed to
  /// judge.
  static final Where.Conditions CONDITIONS =
      new Where.Conditions() {
        private static final Pattern NAME = Pattern.compile("[a-z]\\w*");

        @Override
        public Set<String> names(Where where) {
          return NAME.matcher(where.expression())
              .results()
              .map(r -> r.group())
              .collect(Collectors.toSet());
        }

        @Override
        public boolean test(Where where, Map<String, String> values) {
          var words = where.expression().split(" ");
          String left = values.getOrDefault(words[0], words[0]),
              right = values.getOrDefault(words[2], words[2]);
          return switch (words[1]) {
            case "==" -> left.equals(right);
            case "!=" -> !left.equals(right);
            case "<" -> Double.parseDouble(left) < Double.parseDouble(right);
            case ">" -> Double.parseDouble(left) > Double.parseDouble(right);
            default -> throw new IllegalArgumentException(where.expression());
          };
        }
      };
}
