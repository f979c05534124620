package snippet;

import com.sun.tools.javac.file.JavacFileManager;
import com.sun.tools.javac.parser.ScannerFactory;
import com.sun.tools.javac.parser.Tokens.Token;
import com.sun.tools.javac.parser.Tokens.TokenKind;
import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.Log;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/// Scans Java with javac's own scanner, so that what is code and what a comment is never guessed.
public final class JavaScanner {
  /// One for each thread, since setting javac's scanner up takes longer than to scan a snippet.
  private static final ThreadLocal<ScannerFactory> FACTORY =
      ThreadLocal.withInitial(JavaScanner::factory);

  private JavaScanner() {}

  private static ScannerFactory factory() {
    var context = new Context();
    context.put(Log.errKey, new PrintWriter(Writer.nullWriter()));
    new JavacFileManager(context, true, null);
    return ScannerFactory.instance(context);
  }

  /// The tokens of a text, without comments and without the end.
  ///
  /// @throws RuntimeException where it can't be scanned: javac says so with its line when the text
  /// is
  ///     compiled
  public static List<Token> tokens(String text) {
    var scanner = FACTORY.get().newScanner(text, false);
    var tokens = new ArrayList<Token>();
    for (scanner.nextToken(); scanner.token().kind != TokenKind.EOF; scanner.nextToken())
      tokens.add(scanner.token());
    return tokens;
  }
}
