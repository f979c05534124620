///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Ten small programs judged by Interleave's explorer: can the bad thing happen?
//SOURCES ../../../builder/explore/**.java
//SOURCES ../../../builder/run/*.java
//SOURCES ../../src/Batch.java
//SOURCES ../../src/Explorations.java
//JAVAC_OPTIONS --add-exports=java.base/jdk.internal.vm=ALL-UNNAMED
//RUNTIME_OPTIONS --add-exports=java.base/jdk.internal.vm=ALL-UNNAMED -XX:+UseSerialGC

import explore.Mode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// Prints for each program `name TAB bad|never|error TAB milliseconds TAB all outcomes`; what is bad is the
/// last line of the program.
public class Explorer {
  public static void main(String[] files) throws Exception {
    var out = System.out;
    for (var file : files) {
      var path = Path.of(file);
      var name = path.getFileName().toString().replace(".java", "");
      var lines = Files.readAllLines(path);
      long from = System.nanoTime();
      var classes = Batch.compile(Map.of(name, String.join("\n", lines))).get(name);
      var explored = Explorations.of(name, classes.values(), Mode.GRAPH);
      long millis = (System.nanoTime() - from) / 1_000_000;
      var seen = Explorations.counts(explored);
      boolean bad = seen.containsKey(lines.getLast().substring(5));
      var answer = !explored.complete() ? "error" : bad ? "bad" : "never";
      out.println(name + "\t" + answer + "\t" + millis + "\t" + explored.schedules() + " schedules: " + seen
        + explored.refusal());
    }
  }
}
