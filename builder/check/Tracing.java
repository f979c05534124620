package check;

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
public final class Tracing {
  private Tracing() {}

  /// Runs it; empty where it isn't run: it is not applicable here, refused, or only compiled.
  public static Optional<TracedRun> of(Root root, Snippet snippet, Check.Settings settings)
      throws IOException, InterruptedException {
    if (Needs.unmet(snippet.directives().needs()).isPresent()) return Optional.empty();
    try (var session = new Session()) {
      var job = job(root, snippet, settings, session.folder());
      if (job.compiledOnly() || job.refusalExpected()) return Optional.empty();
      var results = new ArrayList<Compiled>();
      new Compiler(
              session.folder().resolve("classes"),
              job.javacOptions(),
              (_, result) -> results.add(result))
          .compile(List.of(job.program), Set.of(job.program));
      if (!(results.getFirst() instanceof Compiled.Classes classes)) return Optional.empty();
      job.inputs.copyTo(classes.classes());
      var files = ChildFiles.in(settings.cache(), session.folder());
      var runner = job.runner(session.folder(), files, job.program, classes);
      return Optional.of(runner.traced(TraceFiles.in(files.cache(), session.folder())));
    } catch (Dependencies.Unresolved e) {
      return Optional.empty(); // the check has said so
    }
  }

  private static Job job(Root root, Snippet snippet, Check.Settings settings, Path temporary)
      throws IOException, Dependencies.Unresolved {
    var dependencies = new Dependencies(settings.cache(), temporary);
    return new Job(
        0, snippet, Inputs.of(root, snippet), dependencies.resolve(snippet.directives()));
  }
}
