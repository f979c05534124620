package check.compile;

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

  /// An error of javac in it.
  Refusal refusal(Diagnostic<?> diagnostic) {
    int line = (int) diagnostic.getLineNumber();
    return refusal(path, path.isEmpty() ? program.snippet().sourceLine(line) : line, diagnostic);
  }

  /// An error of javac.
  ///
  /// @param path of the file it is in, empty for the program's own
  static Refusal refusal(String path, int line, Diagnostic<?> diagnostic) {
    return new Refusal(
        path,
        Math.max(1, line),
        Math.max(1, (int) diagnostic.getColumnNumber()),
        diagnostic.getCode(),
        message(diagnostic));
  }

  /// A message as javac's command line has it: with simple names of classes, which the API spells
  /// out.
  private static String message(Diagnostic<?> diagnostic) {
    var said = QUALIFIED.matcher(diagnostic.getMessage(Locale.ENGLISH)).replaceAll("$1");
    boolean full = diagnostic.getCode().equals("compiler.err.class.cant.write");
    return full ? said + "; make room in " + System.getProperty("java.io.tmpdir") : said;
  }
}
