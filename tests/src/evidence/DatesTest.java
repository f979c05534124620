import static org.junit.jupiter.api.Assertions.assertEquals;

import check.observe.Dates;
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
        "false | IO.println(Files.getAttribute(path, \"size\"));",
        "false | IO.println(update.date);",
        "false | IO.println(System.nanoTime()); // now, not currentTimeMillis",
        "false | IO.println(new Update());",
        "false | int nowhere = 1;",
      })
  void theCodeTells(boolean asks, String code) {
    var source = Source.of("snippets/a/One.java", "void main() {\n    " + code + "\n}\n");
    assertEquals(asks, Dates.areAskedBy(SnippetParser.file(source, new Problems())), code);
  }
}
