///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION The Nu HTML checker on all files of the folders named; the exit code is 0 if it finds no error.
//DEPS nu.validator:validator:26.5.2
//RUNTIME_OPTIONS -Xss4m -Xmx512m -XX:+UseSerialGC

import java.util.List;
import java.util.stream.Stream;
import nu.validator.client.SimpleCommandLineValidator;

/// The checker ends the JVM itself, so what is said first tells that it could be had at all.
void main(String... folders) throws Exception {
  IO.println("the Nu checker is here");
  var words = List.of("--errors-only", "--skip-non-html", "--format", "gnu");
  SimpleCommandLineValidator.main(
      Stream.concat(words.stream(), Stream.of(folders)).toArray(String[]::new));
}
