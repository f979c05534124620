package check.observe;

import check.child.TracedRun;
import check.compile.Compiled;
import check.compile.SourceProgram;
import check.compile.UnnamedThreads;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import run.Ending.Refusal;
import run.Explored;
import run.Run;

/// Records what is observed of programs, so that it can be kept.
public final class Recording implements Observation.Source {
  /// What a snippet was seen to do is not kept beyond this; running it again is then no loss.
  private static final long CHARS_MAX = 2_000_000;
  private final Observation.Source source;
  private final Map<String, Notes> recorded = new ConcurrentHashMap<>();

  public Recording(Observation.Source source) {
    this.source = source;
  }

  /// What is recorded of a snippet's programs, by their keys.
  private static final class Notes {
    private final Map<String, Program> programs = new HashMap<>();
    private long room;
  }

  /// What is recorded of one program.
  private static final class Program {
    private List<Refusal> refused = List.of();
    private UnnamedThreads threads = UnnamedThreads.KEPT;
    private final Facts.Gathered once = new Facts.Gathered();
    private final Facts.Gathered many = new Facts.Gathered();
    private final List<TracedRun> traced = new ArrayList<>();
    private Explored explored;

    Facts.Program facts() {
      return new Facts.Program(
          refused, threads, once.runs(), many.runs(), List.copyOf(traced), explored);
    }
  }

  private interface Note {
    long in(Program program);
  }

  private void note(Job job, SourceProgram program, Note note) {
    var notes = recorded.computeIfAbsent(job.name(), _ -> new Notes());
    synchronized (notes) {
      if (notes.room > CHARS_MAX) return;
      var key = Facts.key(program.text());
      notes.room += note.in(notes.programs.computeIfAbsent(key, _ -> new Program()));
      if (notes.room > CHARS_MAX) notes.programs.clear();
    }
  }

  @Override
  public void compiled(Job job, SourceProgram program, Compiled compiled) {
    note(
        job,
        program,
        notes -> {
          switch (compiled) {
            case Compiled.Refused(var errors) -> notes.refused = errors;
            case Compiled.Classes classes -> notes.threads = classes.threads();
          }
          return 0;
        });
  }

  @Override
  public Optional<Facts> taken(Job job) {
    var notes = recorded.remove(job.name());
    if (notes == null) return Optional.empty();
    synchronized (notes) {
      if (notes.room > CHARS_MAX) return Optional.empty();
      var programs = new HashMap<String, Facts.Program>();
      notes.programs.forEach((key, program) -> programs.put(key, program.facts()));
      return Optional.of(new Facts(programs));
    }
  }

  @Override
  public Observation of(Job job, SourceProgram program, Compiled.Classes classes)
      throws IOException {
    return new Recorded(this, job, program, source.of(job, program, classes));
  }

  private record Recorded(
      Recording recording, Job job, SourceProgram program, Observation observation)
      implements Observation {
    private void note(Note note) {
      recording.note(job, program, note);
    }

    @Override
    public Run once() throws IOException, InterruptedException {
      var run = observation.once();
      note(notes -> notes.once.add(run));
      return run;
    }

    @Override
    public List<Run> many(int times, Predicate<List<Run>> enough)
        throws IOException, InterruptedException {
      var runs = observation.many(times, enough);
      note(notes -> runs.stream().mapToLong(notes.many::add).sum());
      return runs;
    }

    @Override
    public TracedRun traced() throws IOException, InterruptedException {
      var run = observation.traced();
      note(
          notes -> {
            notes.traced.add(run);
            return run.run().output().stream().mapToLong(line -> line.text().length()).sum();
          });
      return run;
    }

    @Override
    public Explored explored() throws IOException, InterruptedException {
      var explored = observation.explored();
      note(
          notes -> {
            notes.explored = explored;
            return explored.models().stream().mapToLong(e -> e.graph().length()).sum();
          });
      return explored;
    }
  }
}
