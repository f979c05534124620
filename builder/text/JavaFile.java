package text;

import java.net.URI;
import javax.tools.SimpleJavaFileObject;

/// A Java text as javac is given it, in memory.
public final class JavaFile extends SimpleJavaFileObject {
  private final String text;

  /// @param name of the class that it is named after
  public JavaFile(String name, String text) {
    super(URI.create("string:///" + name + ".java"), Kind.SOURCE);
    this.text = text;
  }

  @Override
  public CharSequence getCharContent(boolean ignoreEncodingErrors) {
    return text;
  }
}
