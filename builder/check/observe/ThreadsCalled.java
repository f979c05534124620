package check.observe;

import check.child.TracedRun;
import check.compile.Compiled;
import check.compile.SourceProgram;
import check.compile.UnnamedThreads;
import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import run.Explored;
import run.OutputLine;
import run.Run;
import run.ThreadSeen;
import timeline.Timeline.Lane;

/// Tells what is observed of programs with the names that readers know their threads by; where a
/// program, or who wrote of it, says the JDK's `Thread-0`, that name stays. See decision 21.
public record ThreadsCalled(Observation.Source source) implements Observation.Source {
  @Override
  public void compiled(Job job, SourceProgram program, Compiled compiled) {
    source.compiled(job, program, compiled);
  }

  @Override
  public Optional<Facts> taken(Job job) {
    return source.taken(job);
  }

  @Override
  public Observation of(Job job, SourceProgram program, Compiled.Classes classes)
      throws IOException {
    var observation = source.of(job, program, classes);
    var threads = classes.threads();
    if (threads.keeps() || UnnamedThreads.areToldBy(job.snippet().source().text()))
      return observation;
    boolean all =
        job.snippet().directives().dependencies().isEmpty(); // what a jar makes is counted, too
    return new Told(observation, all ? threads : UnnamedThreads.NUMBERED);
  }

  private record Told(Observation observation, UnnamedThreads threads) implements Observation {
    private Calling calling() {
      return new Calling(threads::tell);
    }

    /// Does what was seen tell the JDK's names itself, or another thread by one that is ours?
    private boolean keeps(Stream<String> told, Stream<String> names) {
      return told.anyMatch(UnnamedThreads::areToldBy) || names.anyMatch(threads::give);
    }

    private boolean keeps(Run run) {
      var writers = run.output().stream().map(OutputLine::thread);
      var seen = run.threads().stream().map(ThreadSeen::name);
      return keeps(
          Stream.concat(Stream.of(run.error()), run.lines().stream()),
          Stream.concat(writers, seen));
    }

    private Run told(Run run) {
      return keeps(run) ? run : calling().of(run);
    }

    @Override
    public Run once() throws IOException, InterruptedException {
      return told(observation.once());
    }

    /// Equal runs, which are one object, stay so.
    @Override
    public List<Run> many(int times, Predicate<List<Run>> enough)
        throws IOException, InterruptedException {
      Map<Run, Run> told = new IdentityHashMap<>();
      var runs = observation.many(times, enough);
      return runs.stream().map(run -> told.computeIfAbsent(run, this::told)).toList();
    }

    @Override
    public TracedRun traced() throws IOException, InterruptedException {
      var traced = observation.traced();
      var lanes = traced.timeline() == null ? List.<Lane>of() : traced.timeline().lanes();
      boolean keeps = keeps(traced.run()) || keeps(Stream.of(), lanes.stream().map(Lane::name));
      return keeps ? traced : calling().of(traced);
    }

    @Override
    public Explored explored() throws IOException, InterruptedException {
      var all = observation.explored();
      var outcomes = all.models().stream().flatMap(model -> model.outcomes().stream()).toList();
      boolean keeps =
          keeps(
              outcomes.stream().flatMap(outcome -> outcome.output().stream()),
              outcomes.stream().flatMap(o -> o.witness().stream()).map(Explored.Step::thread));
      return keeps ? all : calling().of(all);
    }
  }
}
