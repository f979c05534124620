package explore.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// What a reader must be told of an exploration's limits.
public final class Notes {
  private final Names names;
  private final Set<String> always = new TreeSet<>();
  private final Set<String> leftOut = new TreeSet<>();
  private final Map<String, Set<String>> oneStep = new TreeMap<>();
  private String endless = "";

  /// @param names of the program's objects
  public Notes(Names names) {
    this.names = names;
  }

  /// What the program's objects are called.
  public Names names() {
    return names;
  }

  /// Notes it in any case.
  public void add(String limit) {
    always.add(limit);
  }

  /// Notes something that can happen and was not explored.
  ///
  /// @param how it is explored too
  public void leftOut(String what, String how) {
    leftOut.add(what + " left out");
    add(what + " were left out: " + how);
  }

  /// Refuses schedules that never end, for this reason.
  public void refusesEndless(String why) {
    endless = why;
  }

  /// Why schedules that never end are refused; empty if they aren't.
  public String endless() {
    return endless;
  }

  /// A call of this method of a class was one step.
  ///
  /// @param source why it may be
  public void oneStep(String type, String method, String source) {
    oneStep.computeIfAbsent(source + "\n" + type, _ -> new TreeSet<>()).add(method);
  }

  /// What all that was found rests on, in few words: for beside the verdict.
  public List<String> rests() {
    var rests = new ArrayList<String>();
    var types = new TreeSet<String>();
    for (var key : oneStep.keySet()) types.add(key.split("\n")[1]);
    if (!types.isEmpty()) rests.add("calls of " + String.join(", ", types) + " are one step each");
    rests.addAll(leftOut);
    return rests;
  }

  /// The notes in words.
  public List<String> told() {
    var told = new ArrayList<>(always);
    oneStep.forEach(
        (key, methods) -> {
          var sourceAndType = key.split("\n");
          told.add(
              "one call is one step, "
                  + sourceAndType[0]
                  + ": "
                  + sourceAndType[1]
                  + "."
                  + String.join(", ", methods));
        });
    return told;
  }
}
