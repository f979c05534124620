package check.observe;

import check.child.TracedRun;
import check.compile.Compiled;
import check.compile.SourceProgram;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import run.Explored;
import run.Run;

/// Observes programs as they were kept: the same judging sees the same runs. Where it asks for more
/// than was kept, the program must be run.
public final class Replay implements Observation.Source {
  private final Map<String, Facts> kept;
  private final Map<String, Played> played = new ConcurrentHashMap<>();
  /// Names of snippets of which more was asked for than was kept.
  private final Set<String> lacking = ConcurrentHashMap.newKeySet();

  /// @param kept by snippet's name
  public Replay(Map<String, Facts> kept) {
    this.kept = kept;
  }

  /// Says that more is asked for than was kept.
  public static final class NotKept extends IOException {
    public NotKept() {
      super("this was not kept");
    }
  }

  private Optional<Facts.Program> facts(String name, SourceProgram program) {
    return Optional.ofNullable(kept.get(name))
        .map(facts -> facts.programs().get(Facts.key(program.text())));
  }

  /// What javac made of a program; empty where that was not kept.
  public Optional<Compiled> compiled(SourceProgram program) {
    var name = program.snippet().name();
    var compiled = facts(name, program).map(facts -> facts.compiled(program));
    if (compiled.isEmpty()) lacking.add(name);
    return compiled;
  }

  /// Was there all that was asked for of this snippet? Else what came of it says nothing.
  public boolean had(String name) {
    return !lacking.contains(name);
  }

  @Override
  public Observation of(Job job, SourceProgram program, Compiled.Classes classes)
      throws IOException {
    var facts = facts(job.name(), program).orElseThrow(() -> lacks(job.name()));
    return played.computeIfAbsent(program.id(), _ -> new Played(job.name(), facts));
  }

  private NotKept lacks(String name) {
    lacking.add(name);
    return new NotKept();
  }

  /// Plays what was kept of a program, each run once.
  private final class Played implements Observation {
    private final String name;
    private final Iterator<Run> once;
    private final Iterator<Run> many;
    private final Iterator<TracedRun> traced;
    private final Explored explored;

    Played(String name, Facts.Program facts) {
      this.name = name;
      once = facts.once().all().iterator();
      many = facts.many().all().iterator();
      traced = facts.traced().iterator();
      explored = facts.explored();
    }

    private <T> T next(Iterator<T> runs) throws NotKept {
      if (!runs.hasNext()) throw lacks(name);
      return runs.next();
    }

    @Override
    public synchronized Run once() throws IOException {
      return next(once);
    }

    /// Gives as many as were asked for, in one piece: parts of a table that are asked for at once
    /// take turns.
    @Override
    public synchronized List<Run> many(int times, Predicate<List<Run>> enough) throws IOException {
      var runs = new ArrayList<Run>();
      Set<Run> different = Collections.newSetFromMap(new IdentityHashMap<>());
      while (runs.size() < times) {
        var run = next(many);
        runs.add(run);
        if (different.add(run) && enough.test(runs)) break;
      }
      return runs;
    }

    @Override
    public synchronized TracedRun traced() throws IOException {
      return next(traced);
    }

    @Override
    public Explored explored() throws IOException {
      if (explored == null) throw lacks(name);
      return explored;
    }
  }
}
