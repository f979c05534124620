package expect;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import run.MemoryModel;
import text.Place;
import text.Template;

/// One block of a snippet's last comment.
public sealed interface ExpectationBlock {
  /// `// Output:` these lines in this order.
  record Output(List<Template> lines) implements ExpectationBlock {}

  /// `// Unordered output:` these lines in any order.
  record UnorderedOutput(List<Template> lines) implements ExpectationBlock {}

  /// `// Order:` chains; the last line of each link comes before the first of the next.
  record Order(List<List<Template>> chains) implements ExpectationBlock {}

  /// `// Outcomes of N runs:` and its kin.
  ///
  /// @param budget how many runs; 1 for `of each line`
  record Outcomes(Unit unit, int budget, List<Row> rows) implements ExpectationBlock {
    /// What an outcome is: a whole run of so many, of up to so many, or one line of the only run.
    public enum Unit {
      RUN,
      UP_TO,
      LINE
    }

    /// Was every required row seen? Then `up to` runs may stop; never without a required row.
    public boolean settled(List<Judgement.Counted> outcomes) {
      boolean any = rows.stream().anyMatch(row -> row.grade() == Grade.REQUIRED);
      return any && outcomes.stream().allMatch(o -> o.grade() != Grade.REQUIRED || o.count() > 0);
    }

    /// The same for one run alone: nothing is required of it, but that it is not forbidden.
    public Outcomes ofOneRun() {
      return new Outcomes(
          unit,
          1,
          rows.stream()
              .map(
                  row ->
                      row.grade() != Grade.REQUIRED
                          ? row
                          : new Row(
                              row.shown(),
                              row.lines(),
                              row.any(),
                              row.ending(),
                              Grade.ACCEPTABLE,
                              row.weak(),
                              row.why(),
                              row.place()))
              .toList());
    }
  }

  /// `// Throws: type: message`.
  record Throws(String type, Optional<Template> message) implements ExpectationBlock {}

  /// `// Exit: 3`.
  record Exit(int code) implements ExpectationBlock {}

  /// `// Does not compile:` these errors and no others.
  record DoesNotCompile(List<Refusal> errors) implements ExpectationBlock {}

  /// `// Deadlocks:` in just these rings of threads, each waiting for the next.
  ///
  /// @param cycles none where any will do, as in a row of a table
  record Deadlocks(List<List<String>> cycles) implements ExpectationBlock {}

  /// `// Never ends:` and the states these threads must be in.
  record NeverEnds(Map<String, Thread.State> states) implements ExpectationBlock {}

  /// `// Schedules:` or `// Schedules under tso:` exactly these outcomes, each in so many
  /// schedules.
  record Schedules(MemoryModel model, List<ScheduleRow> rows) implements ExpectationBlock {}

  /// `// Races:` exactly these pairs of lines race, by field.
  record Races(List<RaceRow> rows) implements ExpectationBlock {}

  /// A row of a table.
  ///
  /// @param shown   the outcome's cell as it was written
  /// @param lines   the output; empty for none
  /// @param any     `*`: whatever no other row says of outputs
  /// @param ending  how such a run ends; empty where it completes
  /// @param weak    no schedule explains it, only the memory model does
  record Row(
      String shown,
      List<Template> lines,
      boolean any,
      Optional<ExpectationBlock> ending,
      Grade grade,
      boolean weak,
      String why,
      Place place) {}

  /// An error javac must give.
  ///
  /// @param text a key such as `compiler.err.…` or the full message
  record Refusal(int line, String text) {}

  /// `outcome | count | why`.
  ///
  /// @param count null for `some`: at least one
  record ScheduleRow(
      String shown,
      List<Template> lines,
      Optional<ExpectationBlock> ending,
      java.math.BigInteger count,
      String why) {}

  /// `field: line, line`.
  record RaceRow(String field, int first, int second) {}

  /// Does it say how a run must end?
  default boolean isEnding() {
    return switch (this) {
      case Throws _, Exit _, Deadlocks _, NeverEnds _, DoesNotCompile _ -> true;
      case Output _, UnorderedOutput _, Order _, Outcomes _, Schedules _, Races _ -> false;
    };
  }
}
