package evidence;

import check.Check;
import check.Checked;
import check.observe.Facts;
import check.observe.Replay;
import expect.Verdict;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import snippet.Snippet;

/// What the programs of snippets were seen to do here, kept apart from what was said of it: an
/// expectation that was edited is judged by it, and nothing is run.
record KeptFacts(Store store, Key keys) {
  /// What is kept of a snippet.
  private record Kept(LocalDate date, Facts facts) {}

  /// A result that rests on what was seen at a date.
  record Result(Checked checked, LocalDate date) {}

  /// Keeps what was seen of a snippet's programs; where there is nothing to keep, what was kept
  /// before is no longer true.
  void keep(Snippet snippet, Optional<Facts> facts) {
    var name = keys.seen(snippet);
    if (facts.isEmpty()) store.remove(name);
    else store.put(name, EvidenceJson.write(new Kept(LocalDate.now(), facts.get())));
  }

  /// Judges these anew, as far as enough was kept of them.
  List<Result> replay(List<Snippet> wanted) throws InterruptedException {
    var known = new ArrayList<Snippet>();
    var facts = new HashMap<String, Facts>();
    var dates = new HashMap<String, LocalDate>();
    for (var snippet : wanted) {
      var kept = store.get(keys.seen(snippet)).flatMap(text -> EvidenceJson.read(text, Kept.class));
      if (kept.isEmpty()) continue;
      known.add(snippet);
      facts.put(snippet.name(), kept.get().facts());
      dates.put(snippet.name(), kept.get().date());
    }
    var replay = new Replay(facts);
    try {
      return Check.replay(known, replay).stream()
          .filter(checked -> saysSomething(checked, replay))
          .map(checked -> new Result(checked, dates.get(checked.name())))
          .toList();
    } catch (IOException e) {
      return List.of(); // they are run, and what is wrong is then said
    }
  }

  /// Was enough kept for this verdict? One of a twin that is not rejected may only come of files or
  /// jars that were not looked at.
  private static boolean saysSomething(Checked checked, Replay replay) {
    var twin = checked.proof().fixes();
    return checked.verdict() instanceof Verdict.Holds
        || replay.had(checked.name()) && (twin == null || twin.rejected());
  }
}
