package check.observe;

import check.child.ChildFiles;
import check.child.Runner;
import check.child.TraceFiles;
import check.child.TracedRun;
import check.child.Yard;
import check.compile.Compiled;
import check.compile.SourceProgram;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import run.Explored;
import run.Run;

/// What a program does now, in JVMs of its own.
public record ChildObservation(
    Children children, Job job, SourceProgram program, Compiled.Classes classes, Runner runner)
    implements Observation {
  /// What child JVMs need.
  ///
  /// @param cache the user's cache folder
  public record Children(Yard yard, Path cache, ChildFiles files, Exploration exploration)
      implements Source {
    @Override
    public Observation of(Job job, SourceProgram program, Compiled.Classes classes)
        throws IOException {
      job.inputs().copyTo(classes.classes());
      var runner = job.runner(yard, files, program, classes);
      return new ChildObservation(this, job, program, classes, runner);
    }
  }

  @Override
  public Run once() throws IOException, InterruptedException {
    return runner.once();
  }

  @Override
  public List<Run> many(int times, Predicate<List<Run>> enough)
      throws IOException, InterruptedException {
    return runner.many(times, enough);
  }

  @Override
  public TracedRun traced() throws IOException, InterruptedException {
    return runner.traced(TraceFiles.in(children.cache, children.yard.temporary()));
  }

  @Override
  public Explored explored() throws IOException, InterruptedException {
    return children.exploration.of(job, program, classes);
  }
}
