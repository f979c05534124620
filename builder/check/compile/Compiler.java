package check.compile;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.Trees;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import launch.MainMethod;
import run.Ending.Refusal;
import text.JavaFile;

/// Compiles programs in javac tasks of many, in this process; each program's classes go to a folder
/// of its own, and a program is handed on as soon as its last class is written, while javac goes on
/// with the next.
///
/// A program that fails takes no other along: it is compiled again alone, so that what is reported
/// is what `jbang` would report, and the others once more without it. One that brings annotation
/// processors is compiled elsewhere.
public final class Compiler {
  private static final List<String> OPTIONS = List.of("-proc:none", "-implicit:none");
  /// What snippets are made of.
  private static final String WARM_UP =
      """
      int n;
      record Seen(String text, int times) { }
      void main() throws Exception {
        var all = new ArrayList<Seen>();
        for (int i = 0; i < 3; i++) all.add(new Seen("text " + i, i * n));
        var thread = new Thread(() -> n++, "A");
        thread.start();
        thread.join();
        synchronized (all) { n += all.stream().mapToInt(Seen::times).sum(); }
        IO.println(String.join("-", all.stream().map(seen -> seen.text()).toList()) + n);
      }
      """;

  private final Path folder;
  private final List<String> options;
  private final Processing processing;
  private final BooleanSupplier stopped;
  private final BiConsumer<SourceProgram, Compiled> ready;
  private final Set<SourceProgram> handed = new HashSet<>();

  /// @param folder  for folders of classes
  /// @param options of javac, the class path among them
  /// @param stopped is the check stopped?
  public Compiler(
      Path folder,
      List<String> options,
      Processing processing,
      BooleanSupplier stopped,
      BiConsumer<SourceProgram, Compiled> ready) {
    this.folder = folder;
    this.options = options;
    this.processing = processing;
    this.stopped = stopped;
    this.ready = ready;
  }

  /// Compiles a text that nobody wants, so that what follows finds javac loaded and its files open:
  /// the first task in a JVM takes half a second more than the next one.
  public static void warmUp() {
    var javac = ToolProvider.getSystemJavaCompiler();
    var text = new JavaFile("WarmUp", WARM_UP);
    var nowhere =
        new SimpleJavaFileObject(URI.create("mem:///WarmUp"), JavaFileObject.Kind.CLASS) {
          @Override
          public OutputStream openOutputStream() {
            return OutputStream.nullOutputStream();
          }
        };
    var files =
        new ForwardingJavaFileManager<>(javac.getStandardFileManager(null, Locale.ENGLISH, null)) {
          @Override
          public JavaFileObject getJavaFileForOutput(
              Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
            return nowhere;
          }
        };
    var options = new ArrayList<>(OPTIONS);
    options.addAll(classPath(List.of()));
    javac.getTask(Writer.nullWriter(), files, null, options, null, List.of(text)).call();
  }

  /// Compiles all; what `alone` says is compiled in tasks of their own from the start.
  public void compile(List<SourceProgram> programs, Set<SourceProgram> alone)
      throws IOException, InterruptedException {
    if (Processing.isAskedFor(options)) {
      for (var sourceProgram : programs) {
        goOn();
        hand(sourceProgram, processing.compile(sourceProgram, options, classesOf(sourceProgram)));
      }
      return;
    }
    var single = new ArrayList<>(programs.stream().filter(alone::contains).toList());
    var together = new ArrayList<>(programs.stream().filter(p -> !single.contains(p)).toList());
    while (!together.isEmpty()) {
      goOn();
      var failing = new Task(together).run().keySet();
      together.removeAll(handed);
      if (failing.isEmpty() && !together.isEmpty())
        failing = Set.copyOf(together); // javac gave up without naming a file
      single.addAll(failing);
      together.removeAll(failing);
    }
    for (var sourceProgram : single) {
      goOn();
      var task = new Task(List.of(sourceProgram));
      var errors = task.run().get(sourceProgram);
      if (!handed.contains(sourceProgram))
        hand(
            sourceProgram,
            errors == null
                ? Compiled.Refused.unsaid(task.notices.toString())
                : new Compiled.Refused(errors));
    }
  }

  private void goOn() throws InterruptedException {
    if (stopped.getAsBoolean()) throw new InterruptedException();
  }

  /// Passes through javac, which wraps it: amid a task of many programs the check was stopped.
  private static final class Stopped extends RuntimeException {}

  private void hand(SourceProgram sourceProgram, Compiled compiled) {
    if (handed.add(sourceProgram)) ready.accept(sourceProgram, compiled);
  }

  /// One javac task.
  private final class Task implements TaskListener {
    private final Map<URI, ProgramFile> ours = new LinkedHashMap<>();
    private final Map<SourceProgram, List<String>> mains = new HashMap<>();
    /// Classes that only inherit a main.
    private final Map<SourceProgram, List<String>> heirs = new HashMap<>();
    private final DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    /// What javac writes beside its diagnostics, such as that it crashed.
    private final StringWriter notices = new StringWriter();
    private final Map<SourceProgram, ThreadSites> threads = new HashMap<>();
    private final List<SourceProgram> programs;
    private SourceProgram now;
    private Trees trees;

    Task(List<SourceProgram> programs) {
      this.programs = programs;
      for (var sourceProgram : programs) {
        add(ProgramFile.own(sourceProgram));
        for (var source : sourceProgram.sources()) add(ProgramFile.other(sourceProgram, source));
      }
    }

    private void add(ProgramFile file) {
      ours.put(file.toUri(), file);
    }

    /// javac wraps what it is given, so a file is known by its address; null if it is none of ours.
    private ProgramFile own(FileObject file) {
      return file == null ? null : ours.get(file.toUri());
    }

    /// Whose file it is: of the only program, if it is none that was given.
    private SourceProgram program(FileObject file) {
      var own = own(file);
      return own != null ? own.program() : programs.size() == 1 ? programs.getFirst() : null;
    }

    /// The errors by program; a program with none has been handed on, unless javac stopped before.
    Map<SourceProgram, List<Refusal>> run() throws IOException, InterruptedException {
      var javac = ToolProvider.getSystemJavaCompiler();
      try (var files =
          new ClassOutput(
              javac.getStandardFileManager(diagnostics, Locale.ENGLISH, null),
              sibling -> classesOf(program(sibling)))) {
        var all = new ArrayList<>(options);
        all.addAll(OPTIONS); // of several the last counts: no processor ever runs here
        var task = (JavacTask) javac.getTask(notices, files, diagnostics, all, null, ours.values());
        trees = Trees.instance(task);
        task.addTaskListener(this);
        task.call();
      } catch (IllegalArgumentException | IllegalStateException e) {
        return failed(e.getMessage()); // an option that javac refuses
      } catch (RuntimeException e) {
        if (e.getCause() instanceof Stopped) throw new InterruptedException();
        throw e;
      }
      finish(now);
      return errors();
    }

    private Map<SourceProgram, List<Refusal>> failed(String message) {
      var all = new LinkedHashMap<SourceProgram, List<Refusal>>();
      for (var sourceProgram : programs)
        all.put(sourceProgram, List.of(new Refusal("", 1, 1, "", "javac: " + message)));
      return all;
    }

    private Map<SourceProgram, List<Refusal>> errors() {
      var errors = new LinkedHashMap<SourceProgram, List<Refusal>>();
      for (var d : diagnostics.getDiagnostics()) {
        if (d.getKind() != Diagnostic.Kind.ERROR) continue;
        var own = own(d.getSource());
        var sourceProgram = program(d.getSource());
        if (sourceProgram == null) continue;
        errors.computeIfAbsent(sourceProgram, _ -> new ArrayList<>()).add(refusal(own, d));
      }
      return errors;
    }

    private static Refusal refusal(ProgramFile own, Diagnostic<?> diagnostic) {
      var told = ProgramFile.refusal(diagnostic);
      return own != null ? own.refusal(told) : told;
    }

    @Override
    public void started(TaskEvent event) {
      if (stopped.getAsBoolean()) throw new Stopped();
      if (event.getKind() != TaskEvent.Kind.ANALYZE) return;
      var own = own(event.getSourceFile());
      if (own == null || own.program() == now) return;
      finish(now);
      now = own.program();
    }

    @Override
    public void finished(TaskEvent event) {
      var own = own(event.getSourceFile());
      if (own == null) return;
      var type = event.getTypeElement();
      if (event.getKind() == TaskEvent.Kind.ANALYZE)
        threads.computeIfAbsent(own.program(), _ -> new ThreadSites()).scan(trees, type);
      if (event.getKind() != TaskEvent.Kind.GENERATE) return;
      if (MainMethod.isIn(type)) add(mains, own.program(), type);
      else if (MainMethod.isInherited(type)) add(heirs, own.program(), type);
    }

    private static void add(
        Map<SourceProgram, List<String>> classes, SourceProgram of, TypeElement type) {
      classes.computeIfAbsent(of, _ -> new ArrayList<>()).add(MainMethod.binaryName(type));
    }

    /// All classes of this program are written, unless there was an error: javac's policy is "by
    /// todo", one class after the other through all phases. Of one program's files it may begin
    /// another before one is written, where a class extends one of another file.
    private void finish(SourceProgram sourceProgram) {
      if (sourceProgram == null
          || !errors().isEmpty()
          || !Files.isDirectory(classesOf(sourceProgram))) return;
      var started = mains.getOrDefault(sourceProgram, heirs.getOrDefault(sourceProgram, List.of()));
      var classes = new Compiled.Classes(classesOf(sourceProgram), List.copyOf(started));
      var main = MainClass.mainClass(sourceProgram, classes);
      var sites = threads.getOrDefault(sourceProgram, new ThreadSites());
      hand(sourceProgram, classes.with(sites.of(main)));
    }
  }

  private Path classesOf(SourceProgram sourceProgram) {
    return folder.resolve(sourceProgram.id());
  }

  /// javac's options for a class path.
  public static List<String> classPath(List<Path> paths) {
    return List.of(
        "-cp",
        paths.isEmpty()
            ? ""
            : String.join(File.pathSeparator, paths.stream().map(Path::toString).toList()));
  }
}
