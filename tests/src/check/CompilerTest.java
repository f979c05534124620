import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import check.compile.Compiler;
import check.compile.Inputs;
import check.compile.SourceProgram;
import check.observe.Job;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import snippet.SnippetParser;
import text.Problems;
import text.Source;

/// Many programs in one javac task.
class CompilerTest {
  @TempDir Path folder;

  @Test
  void oneWhoWaitsForTheEndOfAStoppedCheckDoesNotWaitForAllOfItsPrograms() {
    var programs = new ArrayList<SourceProgram>();
    for (int i = 0; i < 10; i++) programs.add(program(i));
    var handed = new ArrayList<SourceProgram>();
    var compiler =
        new Compiler(
            folder,
            List.of("-cp", ""),
            null,
            () -> handed.size() == 2,
            (program, _) -> handed.add(program));
    assertThrows(InterruptedException.class, () -> compiler.compile(programs, Set.of()));
    assertEquals(programs.subList(0, 2), handed);
  }

  private static SourceProgram program(int number) {
    var source = Source.of("P" + number + ".java", "void main() { }\n");
    var snippet = SnippetParser.file(source, new Problems());
    return Job.of(number, snippet, Inputs.NONE, List.of()).program();
  }
}
