package launch;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.FileObject;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/// Compiles a program in a JVM of its own, since annotation processors run in it, and writes what
/// javac said: a line each, of fields between tabs.
///
/// - `error`, the number of the file, -1 for none, line, column, key, message
/// - `main` or `heir`, a class that declares or inherits a main method, in the order compiled
/// - `said`, what javac writes beside its diagnostics
/// - `end`
public final class Javac implements TaskListener {
  private final List<String> lines = new ArrayList<>();

  private Javac() {}

  /// Compiles it.
  ///
  /// @param args where to write, the folder for classes, how many files there are, the files, and
  /// javac's options
  public static void main(String[] args) throws IOException {
    int files = Integer.parseInt(args[2]);
    var words = Arrays.asList(args).subList(3, args.length);
    var sources = words.subList(0, files).stream().map(File::new).toList();
    var options = new ArrayList<>(words.subList(files, words.size()));
    options.addAll(List.of("-d", args[1]));
    var javac = new Javac();
    javac.compile(sources, options);
    javac.line("end");
    Files.write(Path.of(args[0]), javac.lines);
    System.exit(0); // whatever threads a processor has left
  }

  private void compile(List<File> sources, List<String> options) throws IOException {
    var javac = ToolProvider.getSystemJavaCompiler();
    var diagnostics = new ArrayList<Diagnostic<? extends JavaFileObject>>();
    var said = new StringWriter();
    try (var files = javac.getStandardFileManager(diagnostics::add, Locale.ENGLISH, null)) {
      var units = files.getJavaFileObjectsFromFiles(sources);
      var task = (JavacTask) javac.getTask(said, files, diagnostics::add, options, null, units);
      task.addTaskListener(this);
      task.call();
    } catch (RuntimeException | Error e) { // of a processor, or an option that javac refuses
      var cause = e.getCause() == null ? e : e.getCause();
      line(
          "error", "-1", "1", "1", "", "javac: " + (e.getCause() == null ? e.getMessage() : cause));
    }
    var uris = sources.stream().map(File::toURI).toList();
    for (var d : diagnostics) if (d.getKind() == Diagnostic.Kind.ERROR) error(uris, d);
    line("said", said.toString());
  }

  private void error(List<URI> sources, Diagnostic<? extends FileObject> error) {
    int file = error.getSource() == null ? -1 : sources.indexOf(error.getSource().toUri());
    line(
        "error",
        String.valueOf(file),
        String.valueOf(error.getLineNumber()),
        String.valueOf(error.getColumnNumber()),
        error.getCode(),
        error.getMessage(Locale.ENGLISH));
  }

  @Override
  public void finished(TaskEvent event) {
    if (event.getKind() != TaskEvent.Kind.GENERATE) return;
    var type = event.getTypeElement();
    if (MainMethod.isIn(type)) line("main", MainMethod.binaryName(type));
    else if (MainMethod.isInherited(type)) line("heir", MainMethod.binaryName(type));
  }

  private void line(String... fields) {
    lines.add(String.join("\t", Arrays.stream(fields).map(Javac::escaped).toList()));
  }

  private static String escaped(String field) {
    return field
        .replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\n", "\\n")
        .replace("\r", "\\r");
  }
}
