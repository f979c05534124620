package check;

import check.child.ChildFiles;
import check.child.ChildProcess;
import check.child.JvmCommand;
import check.child.Runner;
import check.compile.Compiled;
import check.compile.Compiler;
import check.compile.Edit;
import check.compile.Inputs;
import check.compile.MainClass;
import check.compile.SourceProgram;
import expect.Expectation;
import expect.ExpectationBlock;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import run.Explored;
import run.Run;
import snippet.Directives.Break;
import snippet.Need;
import snippet.Snippet;

/// A snippet on its way through a check.
final class Job {
  private static final Duration LIMIT = Duration.ofSeconds(10);
  private static final Duration LIMIT_NEVER_ENDS = Duration.ofSeconds(2);

  final Snippet snippet;
  final SourceProgram sourceProgram;
  final Inputs inputs;
  final List<Path> dependencies;
  /// Each break with the edited program, or why it can't be edited.
  final Map<Break, Edit> edits = new LinkedHashMap<>();
  final Map<Break, SourceProgram> broken = new LinkedHashMap<>();
  /// Its own runs, before breaks and twins; empty where it could not be run.
  final CompletableFuture<List<Run>> runs = new CompletableFuture<>();
  /// Its own schedules; empty where it was not explored.
  final CompletableFuture<Optional<Explored>> schedules = new CompletableFuture<>();

  Job(int number, Snippet snippet, Inputs inputs, List<Path> dependencies) {
    this.snippet = snippet;
    this.inputs = inputs;
    this.dependencies = dependencies;
    sourceProgram = new SourceProgram("p" + number, snippet, snippet.program(), inputs.sources());
    for (var edit : snippet.directives().breaks()) {
      var applied = Edit.apply(snippet.program(), edit);
      edits.put(edit, applied);
      if (applied instanceof Edit.Applied(var text))
        broken.put(
            edit,
            new SourceProgram("p" + number + "b" + broken.size(), snippet, text, inputs.sources()));
    }
  }

  /// What is expected; without a statement, that it completes.
  Expectation expected() {
    return snippet
        .expected()
        .orElseGet(() -> new Expectation(snippet.source().at(1, 1), List.of(), List.of()));
  }

  Duration limit() {
    return snippet.directives().limit().orElse(expected().awaitsLimit() ? LIMIT_NEVER_ENDS : LIMIT);
  }

  boolean alone() {
    return snippet.directives().alone();
  }

  /// How many cores it needs.
  int cores() {
    return snippet.directives().needs().stream()
        .mapToInt(need -> need instanceof Need.Cores(int n) ? n : 1)
        .max()
        .orElse(1);
  }

  /// Are all its schedules asked for?
  boolean explored() {
    return snippet.explores();
  }

  /// Is nothing asked for but its schedules?
  boolean onlyExplored() {
    return expected().onlyExplores();
  }

  boolean compiledOnly() {
    return snippet.kind() == Snippet.Kind.COMPILED_ONLY;
  }

  boolean refusalExpected() {
    return expected().block(ExpectationBlock.DoesNotCompile.class).isPresent();
  }

  Optional<ExpectationBlock.Outcomes> table() {
    return expected().table();
  }

  /// Is it run, where javac gives classes?
  boolean isRun() {
    return !compiledOnly() && !refusalExpected();
  }

  /// The JVM of one of its programs.
  JvmCommand child(ChildFiles files, SourceProgram ofProgram, Compiled.Classes compiled) {
    var options = new ArrayList<String>();
    if (snippet.directives().preview()) options.add("--enable-preview");
    options.addAll(snippet.directives().runtimeOptions());
    return new JvmCommand(
        files, classPath(compiled), MainClass.mainClass(ofProgram, compiled), options);
  }

  /// The classes of one of its programs, and those of its dependencies.
  List<Path> classPath(Compiled.Classes compiled) {
    var classPath = new ArrayList<>(List.of(compiled.classes()));
    classPath.addAll(dependencies);
    return classPath;
  }

  /// What runs one of its programs.
  Runner runner(
      Path temporary, ChildFiles files, SourceProgram ofProgram, Compiled.Classes compiled) {
    return new Runner(
        temporary,
        child(files, ofProgram, compiled),
        new ChildProcess.Limit(limit(), expected().awaitsDeadlock(), expected().awaitsLimit()));
  }

  /// javac's options.
  List<String> javacOptions() {
    var options = new ArrayList<>(Compiler.classPath(dependencies));
    if (snippet.directives().preview())
      options.addAll(
          List.of("--enable-preview", "--release", String.valueOf(Runtime.version().feature())));
    options.addAll(snippet.directives().javacOptions());
    return options;
  }
}
