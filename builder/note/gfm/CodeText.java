package note.gfm;

import com.vladsch.flexmark.ast.Code;

/// What is written between backticks.
public final class CodeText {
  private CodeText() {}

  /// The code: its lines are one, and of the blanks at both ends one each is none of it.
  public static String of(Code code) {
    var text = code.getText().toString().replace("\r\n", " ").replace('\n', ' ').replace('\r', ' ');
    boolean padded = text.startsWith(" ") && text.endsWith(" ") && !text.isBlank();
    return padded ? text.substring(1, text.length() - 1) : text;
  }
}
