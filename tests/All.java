///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Runs all tests of Interleave.
//MAIN All
//SOURCES ../build.java
//SOURCES src/**.java
//RUNTIME_OPTIONS --add-exports=java.base/jdk.internal.vm=ALL-UNNAMED
//RUNTIME_OPTIONS --add-exports=jdk.compiler/com.sun.tools.javac.api=ALL-UNNAMED
//RUNTIME_OPTIONS --add-exports=jdk.compiler/com.sun.tools.javac.code=ALL-UNNAMED
//RUNTIME_OPTIONS --add-exports=jdk.compiler/com.sun.tools.javac.tree=ALL-UNNAMED
//DEPS org.junit.jupiter:junit-jupiter:5.14.1
//DEPS org.junit.platform:junit-platform-launcher:1.14.1
//DEPS org.commonmark:commonmark-test-util:0.24.0
//DEPS org.seleniumhq.selenium:selenium-java:4.49.0
//DEPS com.deque.html.axe-core:selenium:4.11.1
//DEPS com.google.googlejavaformat:google-java-format:1.35.0

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/// Runs the test classes named on the command line, or those of a part (`--part=browser`), or all;
/// the last line counts. A run that finds no test fails.
void main(String... words) throws Exception {
  var named = Stream.of(words).filter(word -> !word.startsWith("--")).toList();
  var part = value("--part=", words).map(name -> Part.valueOf(name.toUpperCase(Locale.ROOT)));
  var names = part.isPresent() ? part.get().of(classes()) : named;
  var file = value("--count=", words);
  boolean all = names.isEmpty() && file.isEmpty();
  var count = all ? Part.run(classes()) : run(Set.copyOf(names));
  if (file.isPresent()) count.write(Path.of(file.get()));
  else IO.println(count.passed() + " passed, " + count.failed() + " failed");
  System.exit(count.failed() > 0 || count.passed() == 0 ? 1 : 0);
}

Optional<String> value(String option, String... words) {
  return Stream.of(words)
      .filter(word -> word.startsWith(option))
      .map(word -> word.substring(option.length()))
      .findFirst();
}

Part.Count run(Set<String> names) throws Exception {
  var classes = classes().stream().filter(names::contains).map(DiscoverySelectors::selectClass);
  var request = LauncherDiscoveryRequestBuilder.request().selectors(classes.toList()).build();
  var summary = new SummaryGeneratingListener();
  LauncherFactory.create().execute(request, summary, new Told());
  var seen = summary.getSummary();
  seen.printFailuresTo(new PrintWriter(System.out, true), 20);
  if (seen.getTestsFoundCount() == 0) IO.println("no test was found");
  return new Part.Count(
      seen.getTestsSucceededCount(), seen.getTestsFailedCount() + seen.getContainersFailedCount());
}

/// The classes in this program whose names end in `Test`.
List<String> classes() throws Exception {
  var here = Path.of(getClass().getProtectionDomain().getCodeSource().getLocation().toURI());
  try (var jar = new JarFile(here.toFile())) {
    return jar.stream()
        .map(entry -> entry.getName())
        .filter(name -> name.matches("\\w+Test\\.class"))
        .map(name -> name.replace(".class", ""))
        .sorted()
        .toList();
  }
}
