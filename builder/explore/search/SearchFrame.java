package explore.search;

import explore.schedule.Choice;
import explore.schedule.Execution;
import explore.schedule.Foresight;
import explore.schedule.Snapshot;
import explore.schedule.SyncEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A state on the way from the start to where the search is now, with the choices there.
final class SearchFrame {
  final long fingerprint;
  final int count;
  /// Indexes of choices in the order they are tried: first who moved last, so that the first
  /// schedules found are those with few changes of thread.
  private final int[] order;
  private final String[] keys;
  private final String[] who;
  private final int[] lines;
  /// Who moved last, and can he go on?
  private final String last;
  private final boolean canGoOn;
  private int tries;
  private int at;
  Node node;
  /// What the choice being tried did, for happens-before.
  List<SyncEvent> events = List.of();
  /// What is known of each choice before it is taken; empty if nobody asks.
  private Foresight[] foresights = {};
  /// What sleep sets need: what each choice accesses, and the choices that need no trial here.
  final List<long[]> accesses = new ArrayList<>();
  final Map<String, long[]> sleeping = new HashMap<>();

  SearchFrame(Execution execution, List<Choice> choices, SearchFrame before) {
    fingerprint = execution.fingerprint();
    count = choices.size();
    order = new int[count];
    keys = new String[count];
    who = new String[count];
    lines = new int[count];
    last = before == null ? "" : before.mover();
    int next = 0;
    for (int i = 0; i < count; i++) {
      keys[i] = choices.get(i).key();
      who[i] = choices.get(i).who();
      lines[i] = Snapshot.line(choices.get(i));
      if (who[i].equals(last)) order[next++] = i;
    }
    canGoOn = next > 0;
    for (int i = 0; i < count; i++) if (!who[i].equals(last)) order[next++] = i;
    tries = count;
  }

  void foresee(Execution execution, List<Choice> choices) {
    foresights = new Foresight[count];
    for (int i = 0; i < count; i++) foresights[i] = Foresight.of(execution, choices.get(i));
  }

  /// What is known of the choice being tried, or null.
  Foresight foresight() {
    return foresights.length == 0 ? null : foresights[order[at]];
  }

  void noteAccesses(List<Choice> choices) {
    for (var choice : choices) accesses.add(Snapshot.accesses(choice));
  }

  /// The index of the choice being tried.
  int choice() {
    return order[at];
  }

  /// Its place among the edges.
  int edge() {
    return at;
  }

  String key() {
    return keys[order[at]];
  }

  int choice(int place) {
    return order[place];
  }

  /// Whose turn it is; a store that reaches memory takes nobody's.
  String mover() {
    var next = who[order[at]];
    return Choice.drains(next) ? last : next;
  }

  /// The line of the choice being tried.
  int line() {
    return lines[order[at]];
  }

  /// Does the choice being tried take the turn from a thread that could go on?
  boolean switches() {
    return canGoOn && !mover().equals(last);
  }

  /// Leaves out choices that sleep; gives whether any is left.
  boolean leaveOutSleeping() {
    int kept = 0;
    for (int i = 0; i < tries; i++)
      if (!sleeping.containsKey(keys[order[i]])) order[kept++] = order[i];
    tries = kept;
    return kept > 0;
  }

  /// Goes on to the next choice; false if there is none.
  boolean next() {
    return ++at < tries;
  }
}
