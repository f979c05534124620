import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import check.child.ChildFiles;
import check.child.FenceSearch;
import check.child.TemporaryFolder;
import check.child.Yard;
import check.compile.Compiled;
import check.compile.Compiler;
import check.compile.Inputs;
import check.compile.Processing;
import check.fence.Fence;
import check.observe.Job;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import snippet.SnippetParser;
import text.Problems;
import text.Source;

/// Annotation processors of `//DEPS` run in a JVM of their own, behind the fence: an honest one
/// works as within the builder, a hostile one spoils its own program only.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProcessingTest {
  /// Does as it is told by `-Ado`.
  private static final String PROCESSOR =
      """
      package made;
      import java.io.IOException;
      import java.nio.file.*;
      import java.util.*;
      import javax.annotation.processing.*;
      import javax.lang.model.SourceVersion;
      import javax.lang.model.element.TypeElement;
      import javax.tools.Diagnostic;

      @SupportedAnnotationTypes("*")
      @SupportedOptions({"do", "to"})
      public class Processor extends AbstractProcessor {
        boolean done;

        @Override public SourceVersion getSupportedSourceVersion() { return SourceVersion.latest(); }

        @Override public boolean process(Set<? extends TypeElement> all, RoundEnvironment round) {
          if (done) return false;
          done = true;
          try {
            act(round);
          } catch (IOException e) {
            // refused
          }
          return false;
        }

        void act(RoundEnvironment round) throws IOException {
          var to = processingEnv.getOptions().get("to");
          switch (processingEnv.getOptions().get("do")) {
            case "generate" -> {
              try (var out = processingEnv.getFiler().createSourceFile("Made").openWriter()) {
                out.write("class Made { static String text() { return \\"made\\"; } }");
              }
            }
            case "complain" -> processingEnv.getMessager().printMessage(
                Diagnostic.Kind.ERROR, "I don't like java.util.List",
                round.getRootElements().iterator().next());
            case "exit" -> System.exit(0);
            case "halt" -> Runtime.getRuntime().halt(3);
            case "throw" -> throw new IllegalStateException("on purpose");
            case "linger" -> new Thread(() -> { while (true); }).start();
            case "write" -> {
              Files.write(Path.of(to), new byte[] {1});
            }
            case "kill" -> {
              ProcessHandle.current().parent().ifPresent(ProcessHandle::destroyForcibly);
              new ProcessBuilder("sh", "-c", "kill -9 -1").start();
              while (true) Thread.onSpinWait();
            }
            case "link" -> Files.createSymbolicLink(
                Path.of(System.getProperty("java.io.tmpdir"), "classes", "Secret.class"), Path.of(to));
            case "forge" -> {
              var said = Path.of(System.getProperty("java.io.tmpdir"), "said");
              Files.writeString(said, "error\\t7\\tx\\n\\\\q\\nend\\n");
              Runtime.getRuntime().halt(0);
            }
          }
        }
      }
      """;

  @TempDir static Path room;
  private Path jar;

  @BeforeAll
  void makeJar() throws Exception {
    var source = room.resolve("made/Processor.java");
    Files.createDirectories(source.getParent());
    Files.writeString(source, PROCESSOR);
    var classes = room.resolve("processor");
    int code =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-proc:none", "-d", classes.toString(), source.toString());
    assertEquals(0, code);
    jar = Files.createDirectory(room.resolve("jars")).resolve("processor.jar");
    try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new JarEntry("META-INF/services/javax.annotation.processing.Processor"));
      out.write("made.Processor\n".getBytes());
      out.putNextEntry(new JarEntry("made/Processor.class"));
      out.write(Files.readAllBytes(classes.resolve("made/Processor.class")));
    }
  }

  private Compiled compile(Fence fence, String head, String code) throws Exception {
    var problems = new Problems();
    var snippet = SnippetParser.file(Source.of("Program.java", head + "\n" + code), problems);
    problems.orThrow();
    try (var temporary = new TemporaryFolder()) {
      var files = ChildFiles.in(room.resolve("cache"), temporary.folder(), false);
      var job = Job.of(0, snippet, Inputs.NONE, List.of(jar));
      var results = new ArrayList<Compiled>();
      var classes = room.resolve("classes" + System.nanoTime());
      new Compiler(
              classes,
              job.javacOptions(),
              new Processing(Yard.of(temporary.folder(), fence), files.jar()),
              () -> false,
              (_, compiled) -> results.add(compiled))
          .compile(List.of(job.program()), Set.of());
      assertEquals(1, results.size());
      return results.getFirst();
    }
  }

  private static String words(Compiled compiled) {
    return switch (compiled) {
      case Compiled.Classes(_, var mains, _) -> "mains " + mains;
      case Compiled.Refused(var errors) ->
          String.join("; ", errors.stream().map(e -> e.column() + " in " + e.words()).toList());
    };
  }

  private static String told(String what) {
    return "//JAVAC_OPTIONS -proc:full -Ado=" + what + "\n";
  }

  private static Fence fence() throws IOException {
    var fence = FenceSearch.of("auto");
    assumeTrue(fence.holds(), "open here: there is no fence");
    return fence;
  }

  @ParameterizedTest(name = "fence: {0}")
  @ValueSource(strings = {"auto", "off"})
  void anHonestOneWorks(String fence) throws Exception {
    var compiled =
        compile(
            FenceSearch.of(fence), told("generate"), "void main() { IO.println(Made.text()); }");
    assertEquals("mains [Program]", words(compiled));
    assertTrue(
        compiled instanceof Compiled.Classes(var classes, _, _)
            && Files.exists(classes.resolve("Made.class")));
  }

  /// As it would be told from within the builder: place, key and words.
  @ParameterizedTest
  @ValueSource(strings = {"-proc:full", "-proc:none"})
  void whatJavacRefusesIsTold(String processing) throws Exception {
    var compiled =
        compile(
            FenceSearch.of("auto"),
            "//JAVAC_OPTIONS -Ado=nothing " + processing + "\n",
            "void main() {\n    int n = \"\";\n    nowhere();\n}");
    assertEquals(
        "13 in line 4: incompatible types: String cannot be converted to int; "
            + "5 in line 5: cannot find symbol\n  symbol:   method nowhere()\n"
            + "  location: class Program",
        words(compiled));
  }

  @Test
  void whatAProcessorComplainsOfIsTold() throws Exception {
    assertEquals(
        "1 in line 3: I don't like List",
        words(compile(FenceSearch.of("auto"), told("complain"), "void main() { }")));
  }

  @Test
  void withoutTheOptionNoneRuns() throws Exception {
    assertEquals("mains [Program]", words(compile(FenceSearch.of("off"), "", "void main() { }")));
    var none = "//JAVAC_OPTIONS -proc:full -Ado=complain -proc:none\n";
    assertEquals("mains [Program]", words(compile(FenceSearch.of("off"), none, "void main() { }")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"auto", "off"})
  void oneThatEndsJavacIsRefused(String fence) throws Exception {
    for (var way : List.of("exit 0", "halt 3"))
      assertEquals(
          "1 in line 1: an annotation processor ended javac, with code " + way.substring(5),
          words(compile(FenceSearch.of(fence), told(way.substring(0, 4)), "void main() { }")));
  }

  @Test
  void oneThatThrowsIsRefused() throws Exception {
    assertEquals(
        "1 in line 1: javac: IllegalStateException: on purpose",
        words(compile(FenceSearch.of("auto"), told("throw"), "void main() { }")));
  }

  @Test
  void whatItLeavesRunningIsEnded() throws Exception {
    assertEquals(
        "mains [Program]",
        words(compile(FenceSearch.of("auto"), told("linger"), "void main() { }")));
  }

  @Test
  void itCanWriteNowhere() throws Exception {
    var before = Files.readAllBytes(jar);
    for (var to : List.of(room.resolve("written"), jar)) {
      var head = "//JAVAC_OPTIONS -proc:full -Ado=write -Ato=" + to + "\n";
      assertEquals("mains [Program]", words(compile(fence(), head, "void main() { }")));
    }
    assertFalse(Files.exists(room.resolve("written")));
    assertEquals(before.length, Files.size(jar));
  }

  @Test
  void itCanKillNobody() throws Exception {
    assertEquals(
        "1 in line 1: an annotation processor ended javac, with code 137",
        words(compile(fence(), told("kill"), "void main() { }")));
  }

  @Test
  void itsLinksAreNotFollowed() throws Exception {
    var secret = Files.writeString(room.resolve("secret"), "secret");
    var head = "//JAVAC_OPTIONS -proc:full -Ado=link -Ato=" + secret + "\n";
    var compiled = compile(FenceSearch.of("off"), head, "void main() { }");
    assertTrue(
        compiled instanceof Compiled.Classes(var classes, _, _)
            && !Files.exists(classes.resolve("Secret.class")));
  }

  @Test
  void whatItForgesIsRefused() throws Exception {
    assertEquals(
        "1 in line 1: an annotation processor has falsified what javac said",
        words(compile(FenceSearch.of("auto"), told("forge"), "void main() { }")));
  }
}
