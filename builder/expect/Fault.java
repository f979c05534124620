package expect;

import expect.ExpectationBlock.Outcomes;
import expect.ExpectationBlock.Output;
import expect.ExpectationBlock.Row;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import run.Ending;
import run.Run;
import text.Template;

/// The part of an expectation that isn't so, to point at.
public sealed interface Fault {
  /// A block, or the line of its body that is counted so, from 0.
  record InBlock(ExpectationBlock block, OptionalInt line) implements Fault {}

  /// A row of a table.
  record InRow(Row row) implements Fault {}

  /// A condition.
  record InCondition(Where where) implements Fault {}

  /// The part that this run doesn't fit; of a table, the row that its counts don't.
  static Optional<Fault> of(
      Expectation expectation, Run run, List<Judgement.Counted> counts, Verdict.Fails fails) {
    var table = expectation.table();
    if (fails.onlyWhere()) return condition(expectation.wheres(), fails.reason());
    if (table.isPresent()) return row(table.get(), counts).map(InRow::new);
    if (run.cut() || run.ending() instanceof Ending.Refused) return Optional.empty();
    var ending = expectation.ending();
    if (ending.filter(ExpectationBlock.DoesNotCompile.class::isInstance).isPresent())
      return Optional.empty(); // it stands alone
    return Endings.misfit(ending, run, Map.of(), _ -> true).isPresent()
        ? ending.map(block -> new InBlock(block, OptionalInt.empty()))
        : expectation.block(Output.class).flatMap(output -> line(output, run));
  }

  /// The line of exact output that this run doesn't fit.
  static Optional<Template> missedLine(Expectation expectation, Run run) {
    return expectation
        .block(Output.class)
        .flatMap(
            output -> line(output, run).map(fault -> output.lines().get(fault.line.getAsInt())));
  }

  private static Optional<Fault> condition(List<Where> wheres, String reason) {
    return wheres.stream()
        .filter(where -> reason.contains("where " + where.expression() + " is false"))
        .<Fault>map(InCondition::new)
        .findFirst();
  }

  private static Optional<Row> row(Outcomes table, List<Judgement.Counted> counts) {
    var missing = rows(table, counts, Grade.REQUIRED, false);
    return missing.isPresent() ? missing : rows(table, counts, Grade.FORBIDDEN, true);
  }

  private static Optional<Row> rows(
      Outcomes table, List<Judgement.Counted> counts, Grade grade, boolean seen) {
    return IntStream.range(0, Math.min(table.rows().size(), counts.size()))
        .filter(i -> table.rows().get(i).grade() == grade && counts.get(i).count() > 0 == seen)
        .mapToObj(table.rows()::get)
        .findFirst();
  }

  private static Optional<InBlock> line(Output output, Run run) {
    if (LineMatch.ordered(output.lines(), run.lines(), _ -> true)) return Optional.empty();
    int reached = LineMatch.furthest(output.lines(), run.lines())[0];
    return reached < output.lines().size()
        ? Optional.of(new InBlock(output, OptionalInt.of(reached)))
        : Optional.empty();
  }
}
