package page.html;

import java.math.BigInteger;
import java.util.Locale;

/// A count of schedules as a page shows it: big ones short, with the exact one beside.
///
/// @param text  such as `1,720`, `1.8 × 10¹⁸`, or `infinitely many`
/// @param exact all its digits where the text has not all, and they can still be read; else empty
public record BigCount(String text, String exact) {
  /// More digits are not read, only counted.
  private static final int DIGITS_MAX = 9;
  /// More aren't even counted. The report has them all.
  private static final int EXACT_DIGITS_MAX = 30;
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  /// @param number null for infinitely many
  public static BigCount of(BigInteger number) {
    if (number == null) return new BigCount("infinitely many", "");
    var digits = number.toString();
    if (digits.length() <= DIGITS_MAX) return new BigCount(grouped(number), "");
    var rounded = new java.math.BigDecimal(number).round(new java.math.MathContext(2));
    int exponent = rounded.precision() - rounded.scale() - 1;
    var power = new StringBuilder();
    for (char digit : String.valueOf(exponent).toCharArray())
      power.append(SUPERSCRIPTS.charAt(digit - '0'));
    var mantissa = rounded.movePointLeft(exponent).setScale(1).toPlainString();
    var exact = digits.length() <= EXACT_DIGITS_MAX ? grouped(number) : "";
    return new BigCount(mantissa + " × 10" + power, exact);
  }

  private static String grouped(BigInteger number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
