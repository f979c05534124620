///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Ten small programs judged by Interleave's explorer: can the bad thing happen?
//SOURCES ../../../builder/explore/**.java
//SOURCES ../../../builder/run/*.java
//SOURCES ../../../builder/naming/*.java
//SOURCES ../../src/explore/Batch.java
//SOURCES ../../src/explore/Explorations.java
//JAVAC_OPTIONS --add-exports=java.base/jdk.internal.vm=ALL-UNNAMED
//RUNTIME_OPTIONS --add-exports=java.base/jdk.internal.vm=ALL-UNNAMED -XX:+UseSerialGC
//RUNTIME_OPTIONS --add-opens=java.base/java.lang=ALL-UNNAMED --add-opens=java.base/java.util=ALL-UNNAMED
//RUNTIME_OPTIONS --add-opens=java.base/java.util.function=ALL-UNNAMED
//RUNTIME_OPTIONS --add-opens=java.base/java.util.stream=ALL-UNNAMED
//RUNTIME_OPTIONS --add-opens=java.base/java.util.concurrent=ALL-UNNAMED

import explore.Mode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// Prints for each program of `programs.txt` below this root
/// `name TAB bad|never|error TAB milliseconds TAB all outcomes`.
public class Explorer {
  public static void main(String[] arguments) throws Exception {
    var out = System.out;
    var root = Path.of(arguments[0]);
    for (var line : Files.readAllLines(root.resolve("tests/bench/testers/programs.txt"))) {
      if (line.startsWith("#")) continue;
      var cells = line.split(" \\| ");
      var path = root.resolve(cells[1]);
      var main = path.getFileName().toString().replace(".java", "");
      long from = System.nanoTime();
      var classes = Batch.compile(Map.of(main, Files.readString(path))).get(main);
      var explored = Explorations.of(main, classes.values(), Mode.GRAPH);
      long millis = (System.nanoTime() - from) / 1_000_000;
      var seen = Explorations.counts(explored);
      boolean bad = seen.containsKey(cells[2]);
      var answer = !explored.complete() ? "error" : bad ? "bad" : "never";
      var told = explored.schedules() + " schedules: " + seen + explored.refusal();
      out.println(cells[0] + "\t" + answer + "\t" + millis + "\t" + told.replace("\n", "\\n"));
    }
  }
}
