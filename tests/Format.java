///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Formats the Java of Interleave; FormatTest holds it.
//MAIN Format
//SOURCES src/style/JavaStyle.java
//SOURCES src/style/JavaSource.java
//DEPS com.google.googlejavaformat:google-java-format:1.35.0
//RUNTIME_OPTIONS --add-exports=jdk.compiler/com.sun.tools.javac.api=ALL-UNNAMED
//RUNTIME_OPTIONS --add-exports=jdk.compiler/com.sun.tools.javac.code=ALL-UNNAMED
//RUNTIME_OPTIONS --add-exports=jdk.compiler/com.sun.tools.javac.file=ALL-UNNAMED
//RUNTIME_OPTIONS --add-exports=jdk.compiler/com.sun.tools.javac.parser=ALL-UNNAMED
//RUNTIME_OPTIONS --add-exports=jdk.compiler/com.sun.tools.javac.tree=ALL-UNNAMED
//RUNTIME_OPTIONS --add-exports=jdk.compiler/com.sun.tools.javac.util=ALL-UNNAMED

import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// Formats the named Java files, or all of the repository, and names those it changes.
void main(String... names) throws IOException {
  var files = names.length > 0 ? Stream.of(names).map(Path::of) : JavaStyle.files();
  int changed = 0, wrong = 0;
  for (var file : files.toList())
    try {
      if (format(file)) changed++;
    } catch (FormatterException e) {
      e.diagnostics().forEach(d -> IO.println(file + ":" + d));
      wrong++;
    }
  IO.println(changed + " files formatted" + (wrong == 0 ? "" : ", " + wrong + " are not Java"));
  System.exit(wrong == 0 ? 0 : 1);
}

/// Formats one file, if it needs to be. What was changed is formatted twice: a string that the
/// formatter breaks may make it break the call around it the next time.
boolean format(Path file) throws IOException, FormatterException {
  var text = Files.readString(file);
  var formatted = JavaStyle.format(text);
  if (formatted.equals(text)) return false;
  Files.writeString(file, JavaStyle.format(formatted));
  IO.println(file);
  return true;
}
