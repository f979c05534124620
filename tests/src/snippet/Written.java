import expect.Expectation;
import expect.ExpectationBlock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import run.Ending;
import run.MemoryModel;
import text.Template;
import text.Template.Hole;
import text.Template.Kind;
import text.Template.Literal;

/// Writes an expectation as the comment it is read from: the other way round, made from what it
/// means.
final class Written {
  private Written() {}

  static String comment(Expectation expectation) {
    return expectation.blocks().stream().map(Written::block).collect(Collectors.joining())
        + expectation.wheres().stream()
            .map(w -> "// where " + w.expression() + "\n")
            .collect(Collectors.joining());
  }

  private static String block(ExpectationBlock block) {
    return switch (block) {
      case ExpectationBlock.Output(var lines) -> Given.block("Output:", lines(lines));
      case ExpectationBlock.UnorderedOutput(var lines) ->
          Given.block("Unordered output:", lines(lines));
      case ExpectationBlock.Order(var chains) ->
          Given.block(
              "Order:",
              each(
                  chains,
                  chain ->
                      chain.stream()
                          .map(t -> template(t, "<"))
                          .collect(Collectors.joining(" < "))));
      case ExpectationBlock.Outcomes(var unit, int budget, var rows) ->
          Given.block(
              switch (unit) {
                case RUN -> "Outcomes of " + budget + " runs:";
                case UP_TO -> "Outcomes of up to " + budget + " runs:";
                case LINE -> "Outcomes of each line:";
              },
              each(rows, Written::row));
      case ExpectationBlock.Throws _, ExpectationBlock.Exit _ ->
          Given.block(ending(block).replaceFirst(" ", ": "));
      case ExpectationBlock.DoesNotCompile(var errors) ->
          Given.block("Does not compile:", each(errors, e -> e.line() + ": " + e.text()));
      case ExpectationBlock.Deadlocks(var cycles) ->
          Given.block("Deadlocks:", each(cycles, Ending.Deadlocked::shown));
      case ExpectationBlock.NeverEnds(var states) ->
          Given.block(
              "Never ends:",
              each(List.copyOf(states.entrySet()), e -> e.getKey() + " " + e.getValue()));
      case ExpectationBlock.Schedules(var model, var rows) ->
          Given.block(
              model == MemoryModel.SC ? "Schedules:" : "Schedules under " + model.word() + ":",
              each(
                  rows,
                  r ->
                      cell(false, r.lines(), r.ending())
                          + " | "
                          + (r.count() == null ? "some" : r.count())
                          + why(r.why())));
      case ExpectationBlock.Races(var rows) ->
          Given.block("Races:", each(rows, r -> r.field() + ": " + r.first() + ", " + r.second()));
    };
  }

  private static String row(ExpectationBlock.Row row) {
    return cell(row.any(), row.lines(), row.ending())
        + " | "
        + row.grade().word()
        + (row.weak() ? " weak" : "")
        + why(row.why());
  }

  private static String why(String why) {
    return why.isEmpty() ? "" : " | " + why.replace("|", "\\|");
  }

  private static String cell(boolean any, List<Template> lines, Optional<ExpectationBlock> ending) {
    var output =
        any
            ? "*"
            : lines.stream().allMatch(t -> t.shown().isEmpty())
                ? "\\n".repeat(lines.size())
                : lines.stream().map(t -> template(t, "|")).collect(Collectors.joining("\\n"));
    return (output.equals("*") && !any ? "\\*" : output)
        + ending.map(e -> ", " + ending(e)).orElse("");
  }

  private static String ending(ExpectationBlock ending) {
    return switch (ending) {
      case ExpectationBlock.Throws(var type, var message) ->
          "Throws " + type + message.map(m -> ": " + template(m, "|")).orElse("");
      case ExpectationBlock.Exit(int code) -> "Exit " + code;
      case ExpectationBlock.Deadlocks _ -> "Deadlocks";
      case ExpectationBlock.NeverEnds _ -> "Never ends";
      default -> throw new IllegalArgumentException(ending.toString());
    };
  }

  private static String[] lines(List<Template> templates) {
    return each(templates, t -> template(t, ""));
  }

  private static <T> String[] each(List<T> all, java.util.function.Function<T, String> written) {
    return all.stream().map(written).toArray(String[]::new);
  }

  /// A line; `also` is a character that parts cells here, and needs a backslash as well.
  static String template(Template template, String also) {
    if (template.anyLines()) return "...";
    var text = new StringBuilder();
    for (var piece : template.pieces())
      text.append(
          switch (piece) {
            case Literal(var part) ->
                also.isEmpty() ? escaped(part) : escaped(part).replace(also, "\\" + also);
            case Hole(var name, Kind kind) ->
                "{"
                    + name
                    + (kind == Kind.TEXT ? "" : ":" + kind.name().toLowerCase(Locale.ROOT))
                    + "}";
          });
    return text.toString().equals("...") ? "\\..." : text.toString();
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("{", "\\{");
  }

  /// What names stand for put into a template: a line that it fits.
  static String filled(Template template, Map<String, String> values) {
    return template.pieces().stream()
        .map(
            piece ->
                switch (piece) {
                  case Literal(var text) -> text;
                  case Hole(var name, _) -> values.getOrDefault(name, "");
                })
        .collect(Collectors.joining());
  }
}
