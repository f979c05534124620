package snippet;

import expect.ExpectationBlock;
import java.util.List;
import java.util.function.Predicate;
import run.MemoryModel;
import text.Place;
import text.Problems;

/// Which blocks may stand beside each other: one output, any order and one ending; a table alone;
/// schedules and races beside any.
record Combination(List<ExpectationBlock> blocks, List<Place> headers, Problems problems) {
  void check() {
    second(
        b -> b instanceof ExpectationBlock.Output || b instanceof ExpectationBlock.UnorderedOutput,
        "a second output block",
        "state one `Output` or `Unordered output`");
    second(
        ExpectationBlock.Outcomes.class::isInstance,
        "a second table",
        "a snippet has one table; write another snippet");
    second(ExpectationBlock::isEnding, "a second ending", "a run ends once");
    for (var model : MemoryModel.values())
      second(
          b -> b instanceof ExpectationBlock.Schedules s && s.model() == model,
          "a second `Schedules` block",
          "put all rows in one");
    second(
        ExpectationBlock.Races.class::isInstance, "a second `Races` block", "put all races in one");
    alone(
        ExpectationBlock.Outcomes.class::isInstance,
        "an outcome table stands alone",
        "state endings in its rows: `ok, Throws IllegalStateException`");
    alone(
        ExpectationBlock.DoesNotCompile.class::isInstance,
        "what does not compile shows nothing else",
        "leave one of them out");
  }

  /// Reports what stands beside this kind and is neither schedules nor races, at the later of the
  /// two.
  private void alone(Predicate<ExpectationBlock> kind, String what, String remedy) {
    for (int i = 0; i < blocks.size(); i++)
      for (int j = i + 1; j < blocks.size(); j++)
        if (kind.test(blocks.get(i)) != kind.test(blocks.get(j))
            && !beside(blocks.get(i))
            && !beside(blocks.get(j)))
          problems.error(
              headers.get(j),
              what + ": `" + shown(j) + "` can't be beside `" + shown(i) + "`",
              remedy);
  }

  private static boolean beside(ExpectationBlock block) {
    return block instanceof ExpectationBlock.Schedules || block instanceof ExpectationBlock.Races;
  }

  private String shown(int block) {
    var place = headers.get(block);
    return place.source().line(place.line()).substring(place.column() - 1).strip();
  }

  private void second(Predicate<ExpectationBlock> kind, String what, String remedy) {
    int first = -1;
    for (int i = 0; i < blocks.size(); i++) {
      if (!kind.test(blocks.get(i))) continue;
      if (first >= 0)
        problems.error(
            headers.get(i), what + ": `" + shown(i) + "` beside `" + shown(first) + "`", remedy);
      else first = i;
    }
  }
}
