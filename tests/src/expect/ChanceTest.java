import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import expect.Chance;
import expect.ExpectationBlock.Outcomes;
import expect.ExpectationBlock.Outcomes.Unit;
import expect.ExpectationBlock.Row;
import expect.Grade;
import expect.Judgement.Counted;
import expect.RequiredRow;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is not seen by chance.
class ChanceTest {
  @ParameterizedTest(name = "{0} more after {1} of {2}")
  @CsvSource({"1, 1, 1", "2, 1, 3", "3, 2, 4", "4, 4, 4", "5, 0, 3", "6, 3, 5", "8, 8, 8"})
  void noneOfIsTheShareOfWaysToPlaceWhatWasSeen(int more, int seen, int runs) {
    int all = 0, none = 0;
    for (int chosen = 0; chosen < 1 << runs + more; chosen++) {
      if (Integer.bitCount(chosen) != seen) continue;
      all++;
      if (chosen >> runs == 0) none++;
    }
    assertEquals((double) none / all, Chance.noneOf(more, seen, runs), 1e-12);
  }

  /// Whatever the program's probability is: seen in the one sample and called sure to be gone from
  /// the other.
  @ParameterizedTest
  @ValueSource(ints = {8, 20, 200})
  void whatChangesNothingIsHardlyEverCalledGone(int runs) {
    double bound = 1e-4;
    for (double p = 0.001; p < 1; p += 0.001) {
      double wrong = 0;
      double term = Math.pow(1 - p, runs);
      for (int seen = 0; seen <= runs; seen++) {
        if (Chance.noneOf(runs, seen, runs) < bound) wrong += term * Math.pow(1 - p, runs);
        term *= (double) (runs - seen) / (seen + 1) * p / (1 - p);
      }
      assertTrue(wrong < bound, p + ": " + wrong);
    }
  }

  @ParameterizedTest(name = "{1} of {2} in {0} {3}: rare {4}, clearly {5}")
  @CsvSource({
    "RUN, 200, 100, 200, false, false",
    "RUN, 200, 7, 200, false, false",
    "RUN, 200, 6, 200, true, false",
    "RUN, 200, 2, 200, true, false",
    "RUN, 200, 1, 200, true, true",
    "RUN, 20, 1, 20, true, true",
    "RUN, 10, 1, 10, true, false",
    "RUN, 2, 1, 2, true, false",
    "RUN, 2, 2, 2, false, false",
    "UP_TO, 5000, 1, 2, false, false",
    "UP_TO, 5000, 1, 1, false, false",
    "UP_TO, 1000, 1, 300, true, false",
    "UP_TO, 1000, 1, 900, true, true",
  })
  void rowsAreRare(Unit unit, int budget, long seen, long runs, boolean rare, boolean clearly) {
    var row = row(Grade.REQUIRED);
    var rest = row(Grade.ACCEPTABLE);
    var table = new Outcomes(unit, budget, List.of(row, rest));
    var counted =
        List.of(
            new Counted("a", Grade.REQUIRED, seen, ""),
            new Counted("b", Grade.ACCEPTABLE, runs - seen, ""));
    var found = RequiredRow.of(table, counted);
    assertEquals(1, found.size());
    assertEquals(rare, found.getFirst().rare(), () -> "" + found);
    assertEquals(clearly, found.getFirst().clearly(), () -> "" + found);
  }

  /// Clopper and Pearson's bound is too low where so few would be seen in less than 1 of 100
  /// checks, had the row just the probability that is enough.
  @ParameterizedTest(name = "budget {0}")
  @ValueSource(ints = {5, 20, 50, 200})
  void rowsAreClearlyRareByTheirBound(int budget) {
    double enough = 1 - Math.pow(0.001, 1.0 / budget);
    for (int runs = 1; runs <= 200; runs += 13)
      for (int seen = 1; seen <= runs; seen++) {
        double fewer = 0;
        for (int k = 0; k <= seen; k++)
          fewer += ways(runs, k) * Math.pow(enough, k) * Math.pow(1 - enough, runs - k);
        if (Math.abs(fewer - 0.01) < 1e-9) continue;
        var table = new Outcomes(Unit.RUN, budget, List.of(row(Grade.REQUIRED)));
        var counted =
            List.of(
                new Counted("a", Grade.REQUIRED, seen, ""),
                new Counted("b", Grade.ACCEPTABLE, runs - seen, ""));
        assertEquals(
            fewer < 0.01,
            RequiredRow.of(table, counted).getFirst().clearly(),
            seen + " of " + runs + ": " + fewer);
      }
  }

  private static double ways(int all, int chosen) {
    double ways = 1;
    for (int i = 1; i <= chosen; i++) ways *= (double) (all - chosen + i) / i;
    return ways;
  }

  private static Row row(Grade grade) {
    return new Row("a", List.of(), false, Optional.empty(), grade, false, "", null);
  }

  @Test
  void chancesAreWords() {
    assertEquals("1 of 12,870", Chance.words(Chance.noneOf(8, 8, 8)));
    assertEquals("less than 1 of 1,000,000,000", Chance.words(1e-20));
    assertEquals("none", Chance.words(0));
  }
}
