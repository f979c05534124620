import static org.junit.jupiter.api.Assertions.assertEquals;

import check.observe.Dates;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import snippet.SnippetParser;
import text.Problems;
import text.Source;

/// Evidence of a program that may print the date is of that day: what its code says decides it.
class DatesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "true  | IO.println(java.time.LocalDate.now());",
        "true  | IO.println(new Date());",
        "true  | IO.println(new java.util.Date());",
        "true  | Supplier<Date> today = Date::new;",
        "true  | Supplier<Instant> time = Instant::now;",
        "true  | IO.println(System.currentTimeMillis() / 86_400_000);",
        "true  | IO.println(Calendar.getInstance());",
        "true  | IO.println(new GregorianCalendar());",
        "true  | new ProcessBuilder(\"date\").inheritIO().start();",
        "true  | IO.println(ProcessHandle.current().info().startInstant());",
        "true  | IO.println(InstantSource.system().instant());",
        "true  | new ProcessBuilder(\"sh\", \"-c\", \"date +%F\").inheritIO().start();",
        "true  | new ProcessBuilder(\"sh\", \"-c\", \"echo $(date)\").inheritIO().start();",
        "true  | new ProcessBuilder(\"/bin/date\").inheritIO().start();",
        "true  | IO.println(ManagementFactory.getRuntimeMXBean().getStartTime());",
        "true  | IO.println(Files.readAttributes(p, BasicFileAttributes.class).creationTime());",
        "true  | new Properties().store(System.out, null);",
        "true  | IO.println(new LogRecord(Level.INFO, text).getMillis());",
        "true  | IO.println(Files.getAttribute(path, \"unix:ctime\"));",
        "true  | new ProcessBuilder(\"ls\", \"-l\").inheritIO().start();",
        "true  | new ProcessBuilder(\"stat\", \"-c\", \"%y\", name).inheritIO().start();",
        "true  | new ProcessBuilder(\"bash\", \"-c\", \"echo $EPOCHSECONDS\").start();",
        "true  | new ProcessBuilder(\"bash\", \"-c\", \"printf '%(%F)T'\").start();",
        "true  | new ProcessBuilder(\"perl\", \"-e\", \"print time\").start();",
        "true  | logger.addHandler(new StreamHandler(System.out, new SimpleFormatter()));",
        "true  | IO.println(Files.readString(Path.of(\"/proc/uptime\")));",
        "true  | IO.println(Files.readAttributes(path, \"*\"));",
        "false | IO.println(Files.getAttribute(path, \"size\"));",
        "false | IO.println(step.stat + \"/\" + step.node);",
        "false | IO.println(update.date);",
        "false | IO.println(System.nanoTime()); // now, not currentTimeMillis",
        "false | IO.println(new Update());",
        "false | int nowhere = 1;",
      })
  void theCodeTells(boolean asks, String code) {
    var source = Source.of("snippets/a/One.java", "void main() {\n    " + code + "\n}\n");
    assertEquals(asks, areAsked(source, ""), code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "true  | '#!/bin/sh'",
        "true  | x=$(date)",
        "true  | System.currentTimeMillis()",
        "false | one and two, updated",
      })
  void itsFilesTell(boolean asks, String text) {
    assertEquals(asks, areAsked(Source.of("snippets/a/One.java", "void main() { }\n"), text), text);
  }

  private static boolean areAsked(Source source, String file) {
    var bytes = file.getBytes(StandardCharsets.UTF_8);
    var snippet = SnippetParser.file(source, new Problems());
    return Dates.areAskedBy(snippet, Map.of("file", bytes));
  }
}
