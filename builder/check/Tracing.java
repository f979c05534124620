package check;

import check.child.ChildFiles;
import check.child.TemporaryFolder;
import check.child.TracedRun;
import check.child.Yard;
import check.compile.Compiled;
import check.compile.Compiler;
import check.compile.Dependencies;
import check.compile.Inputs;
import check.compile.Processing;
import check.observe.ChildObservation;
import check.observe.Exploration;
import check.observe.Job;
import check.observe.ThreadsCalled;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import snippet.Snippet;
import text.Root;

/// One run of a snippet with the tracer in it, outside a check: whatever it expects, nothing is
/// judged.
///
/// @param run    empty where there was none
/// @param whyNot empty where there was one
public record Tracing(Optional<TracedRun> run, String whyNot) {
  private static Tracing not(String why) {
    return new Tracing(Optional.empty(), why);
  }

  /// Runs it, unless it is not applicable here, refused, or only compiled. That its JVM did not
  /// start is a reason, too: a check calls that a failure of the snippet's.
  public static Tracing of(Root root, Snippet snippet, Check.Settings settings)
      throws IOException, InterruptedException {
    var unmet = settings.unmet(snippet);
    if (unmet.isPresent()) return not("it " + unmet.get());
    try (var temporaryFolder = new TemporaryFolder()) {
      var job = job(root, snippet, settings, temporaryFolder.folder());
      if (!job.isRun()) return not("it is only compiled");
      var results = new ArrayList<Compiled>();
      var files = ChildFiles.in(settings.cache(), temporaryFolder.folder(), false);
      var yard = Yard.of(temporaryFolder.folder(), settings.fence());
      new Compiler(
              temporaryFolder.folder().resolve("classes"),
              job.compiledWithNames(),
              new Processing(yard, files.jar()),
              () -> false,
              (_, result) -> results.add(result))
          .compile(List.of(job.program()), Set.of(job.program()));
      return switch (results.getFirst()) {
        case Compiled.Refused _ -> not("it does not compile");
        case Compiled.Classes classes -> run(job, classes, settings.cache(), yard, files);
      };
    } catch (Dependencies.Unresolved e) {
      return not("its //DEPS can't be resolved");
    }
  }

  private static Tracing run(
      Job job, Compiled.Classes classes, Path cache, Yard yard, ChildFiles files)
      throws IOException, InterruptedException {
    var exploration = new Exploration(yard, cache, files, false); // not asked for here
    var children = new ChildObservation.Children(yard, cache, files, exploration);
    try {
      var traced = new ThreadsCalled(children).of(job, job.program(), classes).traced();
      return new Tracing(Optional.of(traced), "");
    } catch (IOException e) {
      return not(e.getMessage());
    }
  }

  private static Job job(Root root, Snippet snippet, Check.Settings settings, Path temporary)
      throws IOException, Dependencies.Unresolved {
    var dependencies = new Dependencies(settings.cache(), temporary);
    return Job.of(
        0, snippet, Inputs.of(root, snippet), dependencies.resolve(snippet.directives(), () -> {}));
  }
}
