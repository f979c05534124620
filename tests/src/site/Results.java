import check.Checked;
import expect.Judgement.Counted;
import expect.Verdict;
import java.util.List;
import java.util.Map;
import run.Explored;
import run.Run;
import timeline.Timeline;

/// Makes results of checks that nobody ran.
final class Results {
  private Results() {}

  /// What a check gave that neither traced nor explored.
  static Checked checked(
      String name,
      Verdict verdict,
      boolean expects,
      int runs,
      int rounds,
      long millis,
      List<Counted> outcomes,
      Map<String, String> values,
      Run sample,
      List<Checked.BreakTried> breaks,
      Checked.TwinTried fixes) {
    return checked(
        name, verdict, expects, runs, rounds, millis, outcomes, values, sample, breaks, fixes,
        Map.of(), null, null);
  }

  /// What a check gave.
  static Checked checked(
      String name,
      Verdict verdict,
      boolean expects,
      int runs,
      int rounds,
      long millis,
      List<Counted> outcomes,
      Map<String, String> values,
      Run sample,
      List<Checked.BreakTried> breaks,
      Checked.TwinTried fixes,
      Map<String, List<String>> spread,
      Timeline timeline,
      Explored explored) {
    var ran = new Checked.Ran(runs, rounds, millis, outcomes, values, sample, spread, Map.of());
    var proof = new Checked.Proof(breaks, fixes);
    return new Checked(name, verdict, expects, ran, proof, timeline, explored);
  }
}
