package check.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.SimpleJavaFileObject;
import run.Ending.Refusal;
import text.Source;

/// A file of a program as javac is given it, in memory: the program's own, or one of `//SOURCES`.
final class ProgramFile extends SimpleJavaFileObject {
  private static final Pattern QUALIFIED = Pattern.compile("\\b(?:[a-z]\\w*\\.)+([A-Z]\\w*)");

  private final SourceProgram program;
  private final String text;
  /// Empty for the program's own.
  private final String path;

  private ProgramFile(SourceProgram program, String name, String path, String text) {
    super(Path.of("/", program.id(), name).toUri(), Kind.SOURCE);
    this.program = program;
    this.path = path;
    this.text = text;
  }

  /// The program's own file.
  static ProgramFile own(SourceProgram program) {
    return new ProgramFile(program, program.snippet().mainName() + ".java", "", program.text());
  }

  /// One of `//SOURCES`.
  static ProgramFile other(SourceProgram program, Source source) {
    return new ProgramFile(program, source.path(), source.path(), source.text());
  }

  SourceProgram program() {
    return program;
  }

  @Override
  public CharSequence getCharContent(boolean ignoreEncodingErrors) {
    return text;
  }

  /// Writes it into this folder, under the name it must have there; gives its path.
  String writeTo(Path folder) throws IOException {
    var file =
        folder.resolve(Path.of(path.isEmpty() ? program.snippet().mainName() + ".java" : path));
    if (!file.normalize().startsWith(folder)) file = folder.resolve(file.getFileName());
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text).toString();
  }

  /// An error of javac, as one in this file.
  Refusal refusal(Refusal told) {
    int line = path.isEmpty() ? program.snippet().sourceLine(told.line()) : told.line();
    return new Refusal(path, Math.max(1, line), told.column(), told.key(), told.message());
  }

  /// An error of javac in no file that it was given.
  static Refusal refusal(Diagnostic<?> diagnostic) {
    return refusal(
        diagnostic.getLineNumber(),
        diagnostic.getColumnNumber(),
        diagnostic.getCode(),
        diagnostic.getMessage(Locale.ENGLISH));
  }

  /// An error of javac, with simple names of classes as its command line has them: the API spells
  /// them out.
  static Refusal refusal(long line, long column, String code, String message) {
    var said = QUALIFIED.matcher(message).replaceAll("$1");
    if (code.equals("compiler.err.class.cant.write"))
      said += "; make room in " + System.getProperty("java.io.tmpdir");
    return new Refusal("", (int) Math.max(1, line), (int) Math.max(1, column), code, said);
  }
}
