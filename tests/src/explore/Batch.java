import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/// Many compact source files compiled by one javac task, in memory.
final class Batch {
  private static final List<String> OPTIONS =
      List.of("-g", "-proc:none", "-Xlint:none", "-Xdiags:verbose");

  private Batch() {}

  private static final class Text extends SimpleJavaFileObject {
    private final String text;

    Text(String name, String text) {
      super(URI.create("mem:///" + name + ".java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  private static final class Bytes extends SimpleJavaFileObject {
    final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Bytes(String name) {
      super(URI.create("mem:///" + name + ".class"), Kind.CLASS);
    }

    @Override
    public OutputStream openOutputStream() {
      return bytes;
    }
  }

  private static final class Memory extends ForwardingJavaFileManager<JavaFileManager> {
    final Map<String, Bytes> made = new HashMap<>();

    Memory(JavaFileManager files) {
      super(files);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location where, String type, JavaFileObject.Kind kind, FileObject sibling) {
      return made.computeIfAbsent(type, Bytes::new);
    }
  }

  /// The classes of each program, by its name.
  static Map<String, Map<String, byte[]>> compile(Map<String, String> sources) {
    var javac = ToolProvider.getSystemJavaCompiler();
    var told = new DiagnosticCollector<JavaFileObject>();
    var memory = new Memory(javac.getStandardFileManager(told, null, null));
    var texts =
        sources.entrySet().stream()
            .map(source -> new Text(source.getKey(), source.getValue()))
            .toList();
    if (!javac.getTask(null, memory, told, OPTIONS, null, texts).call())
      throw new IllegalStateException(
          "a generated program does not compile: " + told.getDiagnostics());
    var programs = new TreeMap<String, Map<String, byte[]>>();
    memory.made.forEach(
        (type, bytes) ->
            programs
                .computeIfAbsent(type.replaceAll("\\$.*", ""), _ -> new TreeMap<>())
                .put(type, bytes.bytes.toByteArray()));
    return programs;
  }
}
