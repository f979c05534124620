package check.observe;

import check.child.ChildFiles;
import check.child.CommandFile;
import check.child.JvmCommand;
import check.child.JvmTraits;
import check.child.Limit;
import check.child.Runner;
import check.child.Yard;
import check.compile.Compiled;
import check.compile.Compiler;
import check.compile.Edit;
import check.compile.Inputs;
import check.compile.MainClass;
import check.compile.SourceProgram;
import check.fence.Opening;
import expect.Expectation;
import expect.ExpectationBlock;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import snippet.Directives.Break;
import snippet.Need;
import snippet.Snippet;

/// A snippet on its way through a check.
///
/// @param program      its own, as it is written
/// @param dependencies jars
/// @param broken       its breaks, each with the program that it makes
public record Job(
    Snippet snippet,
    SourceProgram program,
    Inputs inputs,
    List<Path> dependencies,
    List<Broken> broken) {
  private static final Duration LIMIT = Duration.ofSeconds(10);
  private static final Duration LIMIT_NEVER_ENDS = Duration.ofSeconds(2);
  private static final Pattern MEMORY_OPTION =
      Pattern.compile("-Xm[sxn]|-Xss|-XX:\\w*(Heap|RAM|Direct|Metaspace|Stack|Cache)\\w*=");

  /// A break of the snippet.
  ///
  /// @param program with the edit; empty where it can't be edited in
  /// @param refusal why it can't be
  public record Broken(Break edit, Optional<SourceProgram> program, String refusal) {}

  /// The job of a snippet.
  ///
  /// @param number of the job in its check
  public static Job of(int number, Snippet snippet, Inputs inputs, List<Path> dependencies) {
    var id = "p" + number;
    var own = new SourceProgram(id, snippet, snippet.program());
    var broken = new ArrayList<Broken>();
    for (var edit : snippet.directives().breaks())
      broken.add(
          switch (Edit.apply(snippet.program(), edit)) {
            case Edit.Applied(var text) ->
                new Broken(
                    edit,
                    Optional.of(new SourceProgram(id + "b" + broken.size(), snippet, text)),
                    "");
            case Edit.Refused(var reason) -> new Broken(edit, Optional.empty(), reason);
          });
    return new Job(snippet, own, inputs, dependencies, List.copyOf(broken));
  }

  /// The name of the snippet.
  public String name() {
    return snippet.name();
  }

  /// The programs that its breaks make.
  public List<SourceProgram> brokenPrograms() {
    return broken.stream().flatMap(one -> one.program().stream()).toList();
  }

  /// What is expected; without a statement, that it completes.
  public Expectation expected() {
    return snippet
        .expected()
        .orElseGet(() -> new Expectation(snippet.source().at(1, 1), List.of(), List.of()));
  }

  Duration limit() {
    return snippet.directives().limit().orElse(expected().awaitsLimit() ? LIMIT_NEVER_ENDS : LIMIT);
  }

  public boolean alone() {
    return snippet.directives().alone();
  }

  /// How many cores it needs.
  public int cores() {
    return snippet.directives().needs().stream()
        .mapToInt(need -> need instanceof Need.Cores(int n) ? n : 1)
        .max()
        .orElse(1);
  }

  /// Are all its schedules asked for?
  public boolean explored() {
    return snippet.explores();
  }

  /// Is nothing asked for but its schedules?
  public boolean onlyExplored() {
    return expected().onlyExplores();
  }

  boolean compiledOnly() {
    return snippet.kind() == Snippet.Kind.COMPILED_ONLY;
  }

  public boolean refusalExpected() {
    return expected().block(ExpectationBlock.DoesNotCompile.class).isPresent();
  }

  public Optional<ExpectationBlock.Outcomes> table() {
    return expected().table();
  }

  /// Is it run, where javac gives classes?
  public boolean isRun() {
    return !compiledOnly() && !refusalExpected();
  }

  /// The JVM of one of its programs.
  JvmCommand child(ChildFiles files, SourceProgram ofProgram, Compiled.Classes compiled)
      throws IOException {
    var options = new ArrayList<String>();
    if (snippet.directives().preview()) options.add("--enable-preview");
    options.addAll(snippet.directives().runtimeOptions().texts());
    return new JvmCommand(
        files,
        classPath(compiled),
        MainClass.mainClass(ofProgram, compiled),
        options,
        dependencies.isEmpty() && JvmTraits.seenBy(compiled.classes()).isEmpty());
  }

  /// The classes of one of its programs, and those of its dependencies.
  List<Path> classPath(Compiled.Classes compiled) {
    var classPath = new ArrayList<>(List.of(compiled.classes()));
    classPath.addAll(dependencies);
    return classPath;
  }

  /// What runs one of its programs.
  public Runner runner(
      Yard yard, ChildFiles files, SourceProgram ofProgram, Compiled.Classes compiled)
      throws IOException {
    return new Runner(
        in(yard),
        child(files, ofProgram, compiled),
        new Limit(
            limit(), expected().awaitsDeadlock(), expected().awaitsLimit(), memoryBytesMax()));
  }

  /// A program that says how much memory it wants has what it says.
  private long memoryBytesMax() {
    return snippet.directives().runtimeOptions().texts().stream()
            .anyMatch(option -> MEMORY_OPTION.matcher(option).lookingAt())
        ? Long.MAX_VALUE
        : Limit.MEMORY_BYTES_MAX;
  }

  /// The yard as its programs ask for it.
  Yard in(Yard yard) {
    var open = EnumSet.noneOf(Opening.class);
    var reads = new LinkedHashSet<Path>();
    for (var need : snippet.directives().needs())
      switch (need) {
        case Need.Command(var name) -> reads.addAll(CommandFile.folders(name));
        case Need.Machine(var part) -> open.add(Opening.valueOf(part.toUpperCase(Locale.ROOT)));
        case Need.Cores _, Need.Os _, Need.Jdk _, Need.Arch _ -> {}
      }
    return yard.with(open, reads);
  }

  /// The options that javac gets: the names of variables are kept where they may name objects that
  /// a reader meets, in schedules, in a timeline or in a deadlock.
  public List<String> compiledWith() {
    boolean named = explored() || snippet.directives().timeline() || expected().awaitsDeadlock();
    return named ? compiledWithNames() : javacOptions();
  }

  /// The same where they are kept. The program's own come last, and win.
  public List<String> compiledWithNames() {
    var options = new ArrayList<>(List.of("-g"));
    options.addAll(javacOptions());
    return options;
  }

  /// javac's options that the program depends on.
  public List<String> javacOptions() {
    var options = new ArrayList<>(Compiler.classPath(dependencies));
    if (snippet.directives().preview())
      options.addAll(
          List.of("--enable-preview", "--release", String.valueOf(Runtime.version().feature())));
    options.addAll(snippet.directives().javacOptions().texts());
    return options;
  }
}
