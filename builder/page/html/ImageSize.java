package page.html;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// How big an image is, read from the head of its file, so that a page keeps its place free and
/// nothing moves when it comes. `ImageIO` would bring in all of AWT, 35 to 100 ms for the first
/// image, and native decoders for eight bytes, and knows neither WebP nor SVG.
public record ImageSize(int width, int height) {
  private static final int HEAD_BYTES_MAX = 1 << 20;
  private static final Pattern PIXELS = Pattern.compile("\\s*(\\d{1,5}(?:\\.\\d+)?)(?:px)?\\s*");
  private static final int SVG_WIDTH = 2, SVG_HEIGHT = 3;

  /// Reads the size of a PNG, GIF, JPEG, WebP or SVG; empty for what has none.
  public static Optional<ImageSize> of(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      var head = in.readNBytes(HEAD_BYTES_MAX);
      return of(head).filter(size -> size.width > 0 && size.height > 0);
    } catch (IOException | ArrayIndexOutOfBoundsException e) {
      return Optional.empty(); // it is cut off, or can't be read
    }
  }

  private static Optional<ImageSize> of(byte[] head) throws IOException {
    if (begins(head, 0, "\u0089PNG")) return size(big(head, 16, 4), big(head, 20, 4));
    if (begins(head, 0, "GIF8")) return size(little(head, 6, 2), little(head, 8, 2));
    if (begins(head, 0, "\u00ff\u00d8")) return jpeg(head);
    if (begins(head, 0, "RIFF") && begins(head, 8, "WEBP")) return webp(head);
    return svg(new String(head, StandardCharsets.UTF_8));
  }

  private static Optional<ImageSize> size(int width, int height) {
    return Optional.of(new ImageSize(width, height));
  }

  private static boolean begins(byte[] head, int at, String mark) {
    var bytes = mark.getBytes(StandardCharsets.ISO_8859_1);
    return head.length >= at + bytes.length
        && Arrays.equals(head, at, at + bytes.length, bytes, 0, bytes.length);
  }

  private static int big(byte[] head, int at, int bytes) {
    int value = 0;
    for (int i = 0; i < bytes; i++) value = value << 8 | head[at + i] & 0xFF;
    return value;
  }

  private static int little(byte[] head, int at, int bytes) {
    int value = 0;
    for (int i = bytes - 1; i >= 0; i--) value = value << 8 | head[at + i] & 0xFF;
    return value;
  }

  /// The size stands in the frame's header, SOF0 to SOF15, but for DHT, JPG and DAC among these.
  private static Optional<ImageSize> jpeg(byte[] head) {
    int at = 2;
    while (at + 9 < head.length && (head[at] & 0xFF) == 0xFF) {
      int marker = head[at + 1] & 0xFF;
      boolean frame =
          marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
      if (frame) return size(big(head, at + 7, 2), big(head, at + 5, 2));
      at += marker == 0xFF ? 1 : 2 + big(head, at + 2, 2); // 0xFF may be repeated as padding
    }
    return Optional.empty();
  }

  private static Optional<ImageSize> webp(byte[] head) {
    if (begins(head, 12, "VP8X")) return size(1 + little(head, 24, 3), 1 + little(head, 27, 3));
    if (begins(head, 12, "VP8L")) {
      int bits = little(head, 21, 4);
      return size(1 + (bits & 0x3FFF), 1 + (bits >>> 14 & 0x3FFF));
    }
    return begins(head, 12, "VP8 ")
        ? size(little(head, 26, 2) & 0x3FFF, little(head, 28, 2) & 0x3FFF)
        : Optional.empty();
  }

  private static Optional<ImageSize> svg(String text) {
    var root = Jsoup.parse(text, "", Parser.xmlParser()).selectFirst("svg");
    if (root == null) return Optional.empty();
    var box = root.attr("viewBox").strip().split("[\\s,]+");
    boolean boxed = box.length > SVG_HEIGHT;
    double width = pixels(root, "width"), height = pixels(root, "height");
    double boxWidth = boxed ? number(box[SVG_WIDTH]) : 0,
        boxHeight = boxed ? number(box[SVG_HEIGHT]) : 0;
    if (width == 0 && height == 0)
      return size((int) Math.round(boxWidth), (int) Math.round(boxHeight));
    if (boxWidth > 0 && boxHeight > 0 && width == 0) width = height * boxWidth / boxHeight;
    if (boxWidth > 0 && boxHeight > 0 && height == 0) height = width * boxHeight / boxWidth;
    return size((int) Math.round(width), (int) Math.round(height));
  }

  private static double pixels(Element element, String attribute) {
    return number(element.attr(attribute));
  }

  private static double number(String text) {
    var match = PIXELS.matcher(text);
    return match.matches() ? Double.parseDouble(match.group(1)) : 0;
  }
}
