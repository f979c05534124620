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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.jar.JarFile;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/// Runs the test classes named on the command line, or all; the last line counts.
/// A run that finds no test fails.
void main(String... names) throws Exception {
  var request = LauncherDiscoveryRequestBuilder.request().selectors(tests(names)).build();
  var summary = new SummaryGeneratingListener();
  LauncherFactory.create().execute(request, summary, new Told());
  var seen = summary.getSummary();
  seen.printFailuresTo(new PrintWriter(System.out, true), 20);
  long failed = seen.getTestsFailedCount() + seen.getContainersFailedCount();
  if (seen.getTestsFoundCount() == 0) IO.println("no test was found");
  IO.println(seen.getTestsSucceededCount() + " passed, " + failed + " failed");
  System.exit(failed > 0 || seen.getTestsSucceededCount() == 0 ? 1 : 0);
}

/// The classes in this program whose names end in `Test`. NotebookTest runs all programs, so it is
/// the first: what it saw is known to the others.
ArrayList<DiscoverySelector> tests(String... names) throws Exception {
  var wanted = java.util.Set.of(names);
  var found = new ArrayList<DiscoverySelector>();
  var here =
      java.nio.file.Path.of(getClass().getProtectionDomain().getCodeSource().getLocation().toURI());
  try (var jar = new JarFile(here.toFile())) {
    jar.stream()
        .map(entry -> entry.getName())
        .filter(name -> name.matches("\\w+Test\\.class"))
        .map(name -> name.replace(".class", ""))
        .filter(name -> wanted.isEmpty() || wanted.contains(name))
        .sorted(
            Comparator.comparing((String name) -> !name.equals("NotebookTest"))
                .thenComparing(name -> name))
        .forEach(name -> found.add(DiscoverySelectors.selectClass(name)));
  }
  return found;
}
